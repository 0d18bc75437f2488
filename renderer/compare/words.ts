/** Every sentence of the comparison, in one place, ready for a second language. */
import { compareArabic } from '../arabic/compare'
import { language, type Sentences } from '../language'
import type { Role } from '../../store/model'
import { storyWords } from '../story'
import type { State } from './states'

const plurals = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')
const times = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

function state(of: State): string {
  switch (of.kind) {
    case 'came':
      return 'as it came over the wire'
    case 'cleaned':
      return 'as the rules left it'
    case 'before':
      return `before ${times.format(new Date(of.recorded.at))}: ${of.recorded.change.reason}`
    case 'after':
      return `after ${times.format(new Date(of.recorded.at))}: ${of.recorded.change.reason}`
    case 'story':
      return `the story “${of.headline}”`
  }
}

const lines = (amount: number): string => `${numbers.format(amount)} ${plurals.select(amount) === 'one' ? 'line' : 'lines'}`

export const english = {
  name: 'Compare',
  with: 'This story and',
  state,
  count: (amount: number): string => (amount === 0 ? '' : plurals.select(amount) === 'one' ? `${lines(amount)} differs` : `${lines(amount)} differ`),
  same: 'There is no difference.',
  fold: (amount: number): string => `${lines(amount)} the same`,
  kinds: { new: 'put in', gone: 'taken out', changed: 'changed' },
  role: (role: Role): string => storyWords.roles[role],
  roleBecame: (before: Role, after: Role): string => `${storyWords.roles[before]} → ${storyWords.roles[after]}`,
  go: 'Go there',
  noStory: 'No story is open.',
  failed: (message: string): string => `The other story could not be read. ${message}`,
} as const

export const compareWords: Sentences<typeof english> = language === 'ar' ? compareArabic : english
