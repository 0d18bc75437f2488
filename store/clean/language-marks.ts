/** Quotation marks and dashes by language, as that language's news agencies and papers set them. */
import { choicesOf, direction, type HouseStyle, type Story } from '../model'
import { languageOf } from './copy'

export interface Marks {
  readonly open: string
  readonly close: string
}

export interface QuoteStyle {
  readonly double: Marks
  readonly single: Marks
  /** Straight pairs are print too, and single marks and primes mean other things: only two marks that do not match are mended. */
  readonly mendsOnly?: true
}

const english: QuoteStyle = { double: { open: '“', close: '”' }, single: { open: '‘', close: '’' } }
const german: QuoteStyle = { double: { open: '„', close: '“' }, single: { open: '‚', close: '‘' } }
const polish: QuoteStyle = { double: { open: '„', close: '”' }, single: { open: '‚', close: '’' } }
/** French marks stand off their words with a space that does not break. */
const french: QuoteStyle = { double: { open: '«\u00A0', close: '\u00A0»' }, single: english.single }

/** The manners in which marks are set here. */
export const quoteStyles: readonly QuoteStyle[] = [english, german, polish, french]

/** Arabic papers print «», “” and straight pairs alike; in one paper all three. */
const arabic: QuoteStyle = { ...english, mendsOnly: true }

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
  ar: arabic,
  fa: arabic,
  ur: arabic,
}

/** `null`: the language's marks are not known here (Hebrew writes `"` inside words); its quotes stay as they came. */
export function quoteStyle(story: Story): QuoteStyle | null {
  if ((story.fields.language ?? '') === '' && isRightToLeft(story)) return isArabic(story) ? arabic : null
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

/** In Arabic copy, where the two curly marks are typed in either order. */
export const turnedPair: Marks = { open: '”', close: '“' }

export interface DashStyle {
  readonly dash: '—' | '–'
  readonly spaced: boolean
}

export const spacedEm: DashStyle = { dash: '—', spaced: true }
export const spacedEn: DashStyle = { dash: '–', spaced: true }
export const closeEm: DashStyle = { dash: '—', spaced: false }
export const closeEn: DashStyle = { dash: '–', spaced: false }

/** English: a spaced em dash, as AP does. German, its neighbours and Arabic: a spaced en dash. `null`: not known, left as it came. */
export function dashStyle(story: Story): DashStyle | null {
  if (isRightToLeft(story)) return isArabic(story) ? spacedEn : null
  const language = languageOf(story)
  if (language === 'en') return spacedEm
  return ['de', 'fr', 'nl', 'it', 'pl'].includes(language) ? spacedEn : null
}

/** What English copy is set to by choice; `null` leaves it to the copy's own habit. */
export function chosenDash(story: Story, style: HouseStyle): DashStyle | null {
  const { dash } = choicesOf(style)
  if (dash === 'copy' || languageOf(story) !== 'en' || isRightToLeft(story)) return null
  return dash === 'em-spaced' ? spacedEm : dash === 'em-close' ? closeEm : spacedEn
}

function isArabic(story: Story): boolean {
  const { language = '' } = story.fields
  if (language !== '') return /^(?:ar|fa|ur)\b/i.test(language)
  return /\p{Script=Arabic}/u.test(story.blocks.map(({ text }) => text.slice(0, 200)).join(' ').slice(0, 2000))
}

export function isRightToLeft(story: Story): boolean {
  if (story.fields.language !== undefined && story.fields.language !== '') return /^(?:ar|fa|he|ur|ps|ku|ckb|yi|sd)\b/i.test(story.fields.language)
  return direction(story.blocks.map(({ text }) => text.slice(0, 200)).join(' ').slice(0, 2000)) === 'rtl'
}
