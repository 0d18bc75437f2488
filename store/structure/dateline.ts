/** Datelines on a line of their own ("BAAR, SWITZERLAND", "BERLIN, Nov 22 (Reuters)") and lines that hold a date and little else. */
import { isLetter, isPlainSmall } from './letters'
import type { Unit } from './unit'
import { Alphabet, WordMemory } from './word-memory'
import { months, dateWords } from './words/dates'

const monthNames = new Set(months)
const dateWord = new RegExp(`(?:^|[^\\p{L}])(?:${dateWords.join('|')})(?:[^\\p{L}]|$)`, 'u')
const digits = /\p{Nd}/u
const numeric = /(?:^|[^\p{Nd}])\p{Nd}{1,4}\s?[./\-年]\s?\p{Nd}{1,2}\s?[./\-月]\s?(?:\p{Nd}{1,4}日?)?|\p{Nd}{1,2}[:.h]\p{Nd}{2}/u

const words = new WordMemory(new Alphabet(isLetter), (word) => (monthNames.has(word) ? 1 : 0))
/** Used again for each line: words that are none, and months. */
const counts = new Uint32Array(2)

function hasMonth(lower: string): boolean {
  return words.count(lower, counts).known !== 0
}

const dated = /\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}|(?:19|20)\p{Nd}{2}/u

/** A date in figures, or a year of our time, stands somewhere in it. */
export function holdsDate({ text, measure }: Unit): boolean {
  return measure.digits > 0 && dated.test(text)
}

/** A line with figures that tells when: short, with a month or a numeric date, and hardly any other words. */
export function isDate(lower: string): boolean {
  if (lower.length > 110 || (/[.!?][”"’]?$/.test(lower) && !/\b[ap]\.m\.$/.test(lower))) return false
  if (!hasMonth(lower) && !numeric.test(lower)) return false
  return remainder(lower) <= (dateWord.test(lower) ? 5 : 2)
}

/** Words that are neither date nor time. */
function remainder(lower: string): number {
  const words = lower.split(/[\s,|·•/–—-]+/).filter((word) => /\p{L}{2,}/u.test(word))
  return words.filter((word) => !digits.test(word) && !hasMonth(word) && !dateWord.test(word)).length
}

const place = /^\p{Lu}[\p{Lu}\s.'’()-]{1,40}(?:,\s*[\p{L}][\p{L}\s.'’-]{1,30}){0,2}$/u

/** A place in capitals alone on its line, a country, a date, an agency after it: "BAAR, SWITZERLAND", "GENEVA, March 3 (Reuters) -". */
export function isDatelineAlone(text: string): boolean {
  if (text.length > 80 || isPlainSmall(text.charCodeAt(0)) || isPlainSmall(text.charCodeAt(1)) || !/^\p{Lu}[\p{Lu}\s.'’()-]/u.test(text) || /[!?:;]$/.test(text)) return false
  const bare = text.replace(/\s*[-–—]+$/, '').replace(/\s*\([^()]{2,30}\)$/, '')
  const cut = bare.split(/,\s*/)
  const last = cut[cut.length - 1] ?? ''
  const dated = cut.length > 1 && ((last.length <= 20 && hasMonth(last.toLowerCase())) || /^\p{Nd}{4}$/u.test(last))
  const named = dated ? cut.slice(0, /^\p{Nd}{4}$/u.test(last) ? -2 : -1).join(', ') : bare
  const first = named.split(',')[0] ?? ''
  return named.includes(',') || dated || bare !== text ? first === first.toUpperCase() && first !== first.toLowerCase() && place.test(named) : false
}

const leads = /^\p{Lu}[\p{Lu}\p{M}\s.,'’/-]{2,50}(?:,\s*\p{L}[\p{L}\s.,'’]{1,40})?\s*(?:\([^()]{2,40}\)|,?\s*\p{Nd}{1,2})?\s*(?:[-–—]{1,2}|:)\s*\S/u

/** A lead that opens with a place in capitals: "WASHINGTON (AP) — …", "NEW DELHI: …". */
export function opensWithDateline(text: string): boolean {
  return !isPlainSmall(text.charCodeAt(0)) && !isPlainSmall(text.charCodeAt(1)) && leads.test(text.slice(0, 140))
}
