/** Quotation marks and dashes by language, as that language's news agencies and papers set them. */
import { direction, type Story } from '../model'
import { languageOf } from './copy'

export interface Marks {
  readonly open: string
  readonly close: string
}

export interface QuoteStyle {
  readonly double: Marks
  readonly single: Marks
}

const english: QuoteStyle = { double: { open: '“', close: '”' }, single: { open: '‘', close: '’' } }
const german: QuoteStyle = { double: { open: '„', close: '“' }, single: { open: '‚', close: '‘' } }
const polish: QuoteStyle = { double: { open: '„', close: '”' }, single: { open: '‚', close: '’' } }
/** French marks stand off their words with a space that does not break. */
const french: QuoteStyle = { double: { open: '«\u00A0', close: '\u00A0»' }, single: english.single }

const quotes: Readonly<Record<string, QuoteStyle>> = {
  en: english,
  es: english,
  pt: english,
  it: english,
  nl: english,
  tr: english,
  id: english,
  ms: english,
  de: german,
  pl: polish,
  fr: french,
}

/** `null`: the language's marks are not known here, or it is written right to left; its quotes stay as they came. */
export function quoteStyle(story: Story): QuoteStyle | null {
  if (isRightToLeft(story)) return null
  return quotes[languageOf(story)] ?? null
}

/** Pairs that are right in print somewhere: copy that uses one well keeps it. */
export const knownPairs: readonly Marks[] = [
  english.double,
  german.double,
  polish.double,
  { open: '«', close: '»' },
  { open: '»', close: '«' },
]

export interface DashStyle {
  readonly dash: '—' | '–'
  readonly spaced: boolean
}

export const spacedEm: DashStyle = { dash: '—', spaced: true }
export const spacedEn: DashStyle = { dash: '–', spaced: true }
export const closeEm: DashStyle = { dash: '—', spaced: false }
export const closeEn: DashStyle = { dash: '–', spaced: false }

/** English: a spaced em dash, as AP does. German and its neighbours: a spaced en dash. `null`: not known, left as it came. */
export function dashStyle(story: Story): DashStyle | null {
  if (isRightToLeft(story)) return null
  const language = languageOf(story)
  if (language === 'en') return spacedEm
  return ['de', 'fr', 'nl', 'it', 'pl'].includes(language) ? spacedEn : null
}

function isRightToLeft(story: Story): boolean {
  if (story.fields.language !== undefined && story.fields.language !== '') return /^(?:ar|fa|he|ur|ps|ku|ckb|yi|sd)\b/i.test(story.fields.language)
  return direction(story.blocks.map(({ text }) => text.slice(0, 200)).join(' ').slice(0, 2000)) === 'rtl'
}
