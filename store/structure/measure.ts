/**
 * What can be counted in a line in any script: length as a reader sees it, how it ends, digits, capitals. No measure assumes
 * that a script has spaces or capitals: where it has none, the share says so and nothing is concluded from it.
 */

export interface Measure {
  /** Length as a reader of an alphabet sees it: an ideograph or syllable counts for two and a half letters. */
  readonly width: number
  readonly letters: number
  readonly digits: number
  /** Words between spaces; a script without spaces has few. */
  readonly words: number
  /** Ends as a sentence ends, closing quotes and brackets aside. */
  readonly ended: boolean
  readonly question: boolean
  readonly colon: boolean
  /** Breaks off with dots. */
  readonly dots: boolean
  /** Sentence ends inside the line and at its end. */
  readonly sentences: number
  /** Share of letters that are capitals among those that could be; 0 where the script has no case. */
  readonly capitals: number
  /** Share of words that begin with a capital, among words that could. */
  readonly titled: number
  readonly quoted: boolean
  readonly lowerStart: boolean
  /** What stands in it of `marks`, so that no expression is asked that looks for one in vain. */
  readonly marks: number
}

/** Characters that few lines have and many questions look for. */
export const marks = {
  colon: 1 << 0,
  slash: 1 << 1,
  /** A bar or an arrow, as between the links of a page. */
  bar: 1 << 2,
  hyphen: 1 << 3,
  comma: 1 << 4,
  /** Of handles, tags and addresses. */
  handle: 1 << 5,
} as const

/** Enough of a line to know it by; a line of 5 MB is known by its first paragraph's worth. */
const known = 1_200
const endMark = /[.!?…。！？؟۔।॥։።][\])}"'”’»«›‹“„」』）*\d]{0,4}$/
const closers = /[\])"'”’»」』）]/

export function measure(whole: string): Measure {
  const text = whole.length > known ? whole.slice(0, known) : whole
  const end = endOf(whole)
  const counts = countLetters(text)
  return {
    width: whole.length + 1.5 * counts.ideographs * (whole.length / text.length),
    letters: counts.letters,
    digits: counts.digits,
    words: counts.words,
    ended: end.ended,
    question: end.question,
    colon: end.colon,
    dots: end.dots,
    sentences: counts.stops + (end.ended ? 1 : 0),
    capitals: counts.upper / Math.max(1, counts.lower + counts.upper),
    titled: counts.upperInitials / Math.max(1, counts.upperInitials + counts.lowerInitials),
    quoted: counts.quotes > 0,
    lowerStart: startsLower(text),
    marks: whole.length > known ? -1 : counts.marks,
  }
}

/** Behind a quotation mark or a bracket, if there is one. */
function startsLower(text: string): boolean {
  const first = kindOf(text.charCodeAt(0))
  return first === lower || (first !== upper && /^["'“‘«(]?\p{Ll}/u.test(text))
}

type End = Pick<Measure, 'ended' | 'question' | 'colon' | 'dots'>

/** Most short lines end on a letter. */
const unended: End = { ended: false, question: false, colon: false, dots: false }

function endOf(text: string): End {
  const tail = text.slice(-24)
  if (/[A-Za-z]$/.test(tail)) return unended
  return {
    ended: endMark.test(tail),
    question: /[?؟？]["'”’»)」』]{0,2}$/.test(tail),
    colon: /[:：]$/.test(tail),
    dots: /(?:\.\.\.|…)["”’»)\]]?$/.test(tail),
  }
}

/** Kinds of characters, so that a line is counted in one walk. */
const other = 1
const space = 2
const lower = 3
const upper = 4
const caseless = 5
const ideograph = 6
const digit = 7
const stop = 8
const wideStop = 9
const quote = 10

/** Kind of each UTF-16 unit, learned when it is first seen; 0 is not seen yet. A pure function's memory, not a state. */
const kinds = new Uint8Array(0x10000)

/** The mark each of them is, learned with its kind. */
const marksOf = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const seen = kinds[code] ?? 0
  if (seen !== 0) return seen
  const letter = String.fromCharCode(code)
  const kind = classify(letter)
  kinds[code] = kind
  marksOf[code] = markOf(letter)
  return kind
}

function markOf(letter: string): number {
  if (/[:：]/.test(letter)) return marks.colon
  if (letter === '/') return marks.slash
  if (/[|›»>·•→«]/.test(letter)) return marks.bar
  if (/[-–—]/.test(letter)) return marks.hyphen
  if (/[,،、]/.test(letter)) return marks.comma
  return /[@#]/.test(letter) ? marks.handle : 0
}

function classify(letter: string): number {
  if (/\s/.test(letter)) return space
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(letter)) return ideograph
  if (/\p{Ll}/u.test(letter)) return lower
  if (/\p{Lu}/u.test(letter)) return upper
  if (/\p{L}/u.test(letter)) return caseless
  if (/\p{Nd}/u.test(letter)) return digit
  if (/[。！？]/.test(letter)) return wideStop
  if (/[.!?…؟۔।]/.test(letter)) return stop
  return /["“”«»„「『]/.test(letter) ? quote : other
}

interface Counts {
  letters: number
  ideographs: number
  digits: number
  lower: number
  upper: number
  words: number
  upperInitials: number
  lowerInitials: number
  stops: number
  quotes: number
  marks: number
}

function countLetters(text: string): Counts {
  const counts: Counts = {
    letters: 0, ideographs: 0, digits: 0, lower: 0, upper: 0, words: 1, upperInitials: 0, lowerInitials: 0, stops: 0, quotes: 0, marks: 0,
  }
  let fresh = true
  let stopped = false
  const { length } = text
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    counts.marks |= marksOf[code] ?? 0
    if (kind === space) {
      if (stopped) counts.stops += 1
      if (!fresh) counts.words += 1
    } else if (kind <= digit && kind >= lower) countLetter(counts, kind, fresh)
    else if (kind === quote) counts.quotes += 1
    else if (kind === wideStop) counts.stops += 1
    stopped = kind === stop || (stopped && (kind === quote || kind === other) && closers.test(text.charAt(at)))
    fresh = kind === space || (fresh && (kind === quote || kind === other))
  }
  return counts
}

function countLetter(counts: Counts, kind: number, fresh: boolean): void {
  if (kind === digit) counts.digits += 1
  else counts.letters += 1
  if (kind === ideograph) counts.ideographs += 1
  if (kind === lower) counts.lower += 1
  if (kind === upper) counts.upper += 1
  if (fresh && kind === lower) counts.lowerInitials += 1
  if (fresh && kind === upper) counts.upperInitials += 1
}
