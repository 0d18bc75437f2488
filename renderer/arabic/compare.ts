/** The comparison in Arabic. */
import type { Sentences } from '../language'
import type { english } from '../compare/words'
import type { State } from '../compare/states'
import { lines } from './counts'
import { arabicDates } from './dates'
import { said } from './said'
import { storyArabic } from './story'

const times = arabicDates({ dateStyle: 'medium', timeStyle: 'short' })

function state(of: State): string {
  switch (of.kind) {
    case 'came':
      return 'كما ورد في البرقية'
    case 'cleaned':
      return 'كما تركته القواعد'
    case 'before':
      return `قبل ${times.format(new Date(of.recorded.at))}: ${said(of.recorded.change.reason)}`
    case 'after':
      return `بعد ${times.format(new Date(of.recorded.at))}: ${said(of.recorded.change.reason)}`
    case 'story':
      return `الخبر «${of.headline}»`
  }
}

export const compareArabic: Sentences<typeof english> = {
  name: 'مقارنة',
  with: 'هذا الخبر و',
  state,
  count: (amount) => (amount === 0 ? '' : `الفرق في ${lines(amount)}`),
  same: 'لا فرق.',
  fold: (amount) => `${lines(amount)} بلا فرق`,
  kinds: { new: 'مضاف', gone: 'محذوف', changed: 'مُغيَّر' },
  role: (role) => storyArabic.roles[role],
  roleBecame: (before, after) => `${storyArabic.roles[before]} ← ${storyArabic.roles[after]}`,
  go: 'اذهب إليه',
  noStory: 'لا خبر مفتوح.',
  failed: (message) => `تعذرت قراءة الخبر الآخر. ${message}`,
}
