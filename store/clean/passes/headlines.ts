/**
 * Asks about a headline that shouts, that mixes look-alike letters of two alphabets, or that holds a direction override.
 * A shouting headline may be set as the story's own text sets each of its words: NATO stays NATO when the body writes it so.
 */
import type { Block, Pass, Query, Story } from '../../model'
import { isAgency } from '../agencies'
import { languageOf } from '../copy'
import { liveBlocks } from '../lines'
import { makeChange, textChange, type Edit } from '../make-change'

export const headlines: Pass = {
  id: 'headlines',
  title: 'Headlines',
  after: ['spaces', 'quotes', 'dashes', 'ellipses'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    const queries = liveBlocks(story).filter(({ role, text }) => role === 'headline' && text.length <= longest).flatMap((block) => [
      ...shouting(block, story),
      ...lookAlikes(block),
      ...overrides(block),
    ])
    return { changes: [], queries }
  },
}

/** No headline is longer. */
const longest = 400

/** German writes nouns with capitals, so a body that lacks a word says little; only languages that write them small. */
const languages: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl'])

/** Three words or more and not a small letter among them: "STORM CLOSES HARBOUR", not "UN: NATO". */
function shouting(block: Block, story: Story): readonly Query[] {
  const { text } = block
  if (/\p{Ll}/u.test(text) || (text.match(/\p{Lu}{4,}/gu) ?? []).length < 3 || !languages.has(languageOf(story))) return []
  const after = asWritten(text, story)
  const reason = 'The headline is all in capitals.'
  if (after === text) return [{ rule: 'headlines/capitals', reason, block: block.id, from: 0, to: 0 }]
  const because = 'The headline is set as the story writes its words.'
  const fix = makeChange('headlines/capitals', because, [{ kind: 'text', block: block.id, from: 0, before: text, after }])
  return [{ rule: 'headlines/capitals', reason, block: block.id, from: 0, to: 0, fix }]
}

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'.]\p{L}+)*/gu
/** Short names every desk writes in capitals, for words the body does not have. */
const capitals = new Set(
  'UN EU UK US U.S U.N U.K NATO BBC CNN IMF WHO FBI CIA NASA CEO COVID OPEC G7 G20 GDP NHS MP PM ISIS PKK NBA NFL NHL MLB UEFA FIFA TV AI II III IV'.split(' '),
)

const isShort = (name: string): boolean => capitals.has(name) || (name.length > 1 && name.length <= 4 && isAgency(name))

/** Each word as the body writes it inside a sentence; the first of the headline, and of a part behind a colon, with a capital. */
function asWritten(headline: string, story: Story): string {
  const written = spellings(headline, story)
  return headline.replace(word, (found: string, at: number) => {
    const own = written.get(found.toLowerCase()) ?? (isShort(found) ? found : found.toLowerCase())
    const first = /(?:^|[:.?!–—]\s)[^\p{L}]*$/u.test(headline.slice(0, at))
    return first ? own.slice(0, 1).toUpperCase() + own.slice(1) : own
  })
}

/** How the body writes the headline's words where no sentence begins. The first way found counts. */
function spellings(headline: string, story: Story): ReadonlyMap<string, string> {
  const wanted = new Set((headline.match(word) ?? []).map((found) => found.toLowerCase()))
  const found = new Map<string, string>()
  for (const { role, text } of liveBlocks(story).slice(0, 200)) {
    if (role !== 'paragraph' && role !== 'caption') continue
    const start = text.slice(0, 4000)
    if (!/\p{Ll}/u.test(start)) continue
    for (const { index, 0: one } of start.matchAll(word)) {
      const small = one.toLowerCase()
      if (!wanted.has(small) || found.has(small) || !/[\p{Ll},]\s$/u.test(start.slice(Math.max(0, index - 2), index))) continue
      found.set(small, one)
    }
  }
  return found
}

/** Cyrillic and Greek letters that look like Latin ones, each with the one it looks like. */
const alike: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', (letter, at): [string, string] => [letter, 'ABEKMHOPCTXIJSaeopcyxijsABEZHIKMNOPTYXo'[at] ?? letter]),
)

/** A word of Latin letters with look-alikes of another alphabet among them. Whole words of another alphabet are that language. */
function lookAlikes(block: Block): readonly Query[] {
  if (!/\p{Script=Latin}/u.test(block.text)) return []
  return [...block.text.matchAll(/\p{L}+/gu)].flatMap(({ index: from, 0: found }): readonly Query[] => {
    const odd = found.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? []
    const latin = (found.match(/\p{Script=Latin}/gu) ?? []).length
    if (odd.length === 0 || latin === 0) return []
    const reason = 'This word mixes letters of two alphabets that look alike.'
    const query: Query = { rule: 'headlines/look-alikes', reason, block: block.id, from, to: from + found.length }
    if (latin <= odd.length || !odd.every((letter) => alike.has(letter))) return [query]
    const edits = [...found.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)].map(({ index, 0: before }): Edit => ({
      from: from + index,
      before,
      after: alike.get(before) ?? before,
    }))
    return [{ ...query, fix: textChange('headlines/look-alikes', reason, block, edits) }]
  })
}

/** No headline needs U+202D or U+202E, which turn letters round: what is read would not be what is sent. */
function overrides(block: Block): readonly Query[] {
  return [...block.text.matchAll(/[\u202D\u202E]/g)].map(({ index: from, 0: before }): Query => {
    const reason = 'An invisible mark turns the letters of this headline round.'
    return { rule: 'headlines/override', reason, block: block.id, from, to: from + 1, fix: textChange('headlines/override', reason, block, [{ from, before, after: '' }]) }
  })
}
