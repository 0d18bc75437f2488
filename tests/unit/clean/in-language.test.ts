import { describe, expect, it } from 'vitest'
import { languageMended } from '../../../store/clean'
import { applyAll, changeId, record, undo, type Dossier, type Recorded } from '../../../store/model'
import { must } from '../../helpers/must'
import { lines, recorded, story, text } from '../../helpers/stories'

type Kept = Pick<Dossier, 'story' | 'history'>

/** A story in a language, with what rules have set in its first line. */
function cleaned(language: string, line: string, ...changes: readonly Recorded[]): Kept {
  const start: Kept = { story: { ...story(`paragraph: ${line}`), fields: { language } }, history: [] }
  return changes.reduce((now, one) => must(record(now, one)), start)
}

const byRule = (id: string, rule: `${string}/${string}`, ...steps: Parameters<typeof text>[]): Recorded => {
  const [first, ...rest] = steps.map((step) => text(...step))
  if (first === undefined) throw new Error('A change has a step.')
  return { ...recorded(id, { rule, reason: 'Set.', steps: [first, ...rest] }), by: 'rule' }
}
const inLanguage = (dossier: Kept, language: string): Kept =>
  must(record(dossier, recorded(`to-${language}`, languageMended(dossier, language))))

const english = cleaned(
  'en',
  '"Nein", sagte er -- und ging.',
  byRule('q', 'quotes/double', ['b1', 0, '"', '“'], ['b1', 5, '"', '”']),
  byRule('d', 'dashes/hyphens', ['b1', 17, '--', '—']),
)

describe('a language mended by hand', () => {
  it('turns the marks that rules set in the manner of the other one', () => {
    expect(lines(english.story)).toEqual(['paragraph: “Nein”, sagte er — und ging.'])
    const german = inLanguage(english, 'de')
    expect(german.story.fields.language).toBe('de')
    expect(lines(german.story)).toEqual(['paragraph: „Nein“, sagte er – und ging.'])
    const french = inLanguage(german, 'fr')
    expect(lines(french.story)).toEqual(['paragraph: «\u00A0Nein\u00A0», sagte er – und ging.'])
    expect(lines(inLanguage(inLanguage(french, 'ar'), 'en').story)).toEqual(lines(english.story))
  })

  it('is one change that one undo takes back', () => {
    const german = inLanguage(english, 'de')
    const back = must(undo(german, changeId('to-de')))
    expect(back.story.fields.language).toBe('en')
    expect(lines(back.story)).toEqual(lines(english.story))
  })

  it('leaves what came over the wire as it stands', () => {
    const wire = cleaned('en', 'Er sagte “Nein” und ging.')
    expect(lines(inLanguage(wire, 'de').story)).toEqual(lines(wire.story))
    expect(languageMended(wire, 'de').steps).toHaveLength(1)
  })

  it('sets straight marks that the first language left alone, but not where an editor took marks back', () => {
    const arabic = cleaned('ar', 'He said "no" and left.')
    expect(lines(inLanguage(arabic, 'en').story)).toEqual(['paragraph: He said “no” and left.'])
    const set = cleaned('en', 'He said "no" and left.', byRule('q', 'quotes/double', ['b1', 8, '"', '“'], ['b1', 11, '"', '”']))
    const back = must(undo(set, changeId('q')))
    expect(lines(inLanguage(back, 'en-GB').story)).toEqual(['paragraph: He said "no" and left.'])
  })

  it('turns what an editor typed too, and keeps apostrophes', () => {
    const typed = cleaned('en', 'Er ging.', { ...byRule('t', 'editor/typing', ['b1', 8, '', ' “So geht’s”, rief sie.']), by: 'editor' })
    expect(lines(inLanguage(typed, 'de').story)).toEqual(['paragraph: Er ging. „So geht’s“, rief sie.'])
    expect(must(applyAll(typed.story, languageMended(typed, 'de').steps)).fields.language).toBe('de')
  })
})
