/**
 * Finding words in the copy. Pure, and linear in the length of the line. Straight and curly marks, spaces of any kind, and
 * (where case does not matter) the forms of alef, yeh and teh marbuta find each other: letter by letter, so that places stay.
 */

export interface Sought {
  readonly text: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** Places of what is sought in one line, in UTF-16 units, none overlapping another. */
export function findIn(line: string, sought: Sought): readonly Range[] {
  if (sought.text === '') return []
  const words = folded(sought.text, sought.matchCase)
  const text = folded(line, sought.matchCase)
  const found: Range[] = []
  for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from)) {
    const to = from + words.length
    const right = !sought.wholeWords || (!inWord(line, from) && !inWord(line, to))
    if (right) found.push({ from, to })
    from = right ? to : from + 1
  }
  return found
}

/** Letters that are found for one another, each of one unit, so that no place moves. */
const alike: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", '‛': "'", 'ʼ': "'", '“': '"', '”': '"', '„': '"', '\u00A0': ' ', '\u202F': ' ', '\u2009': ' ', '\t': ' ', '\u2011': '-',
}
const alikeArabic: Readonly<Record<string, string>> = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه' }

function folded(text: string, matchCase: boolean): string {
  const plain = text.replace(/[’‘‛ʼ“”„\u00A0\u202F\u2009\t\u2011]/g, (letter) => alike[letter] ?? letter)
  if (matchCase) return plain
  const lower = plain.toLowerCase()
  // A letter whose small form is longer (İ) would move all places after it.
  const even = lower.length === plain.length ? lower : Array.from(plain, lowerAlone).join('')
  return even.replace(/[أإآٱىیکة]/g, (letter) => alikeArabic[letter] ?? letter)
}

function lowerAlone(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

const wordLetter = /[\p{L}\p{N}\p{M}]/u

/** Whether a place stands inside a word. Letters beyond the first plane count as such by either of their halves. */
function inWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(text, at - 1) && isWordUnit(text, at)
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const low = unit >= 0xdc00 && unit <= 0xdfff
  const letter = String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0)
  return wordLetter.test(letter)
}

/**
 * What replaces a match: where case does not matter the new words take the match's own, so that "Harbor" becomes "Harbour" and
 * "HARBOR" becomes "HARBOUR" by one replacement.
 */
export function replacementFor(match: string, replacement: string, matchCase: boolean): string {
  if (matchCase || replacement !== replacement.toLowerCase()) return replacement
  const cased = match.toLowerCase() !== match.toUpperCase()
  if (cased && match.length > 1 && match === match.toUpperCase()) return replacement.toUpperCase()
  const [first = ''] = match
  if (first === first.toLowerCase()) return replacement
  const [start = ''] = replacement
  return start.toUpperCase() + replacement.slice(start.length)
}
