/** Reads the quotation marks of one paragraph: which open, which close, which belong together, and which are apostrophes or measures. */
import { isDigit, isLetter, isSpace, isWordCharacter } from './copy'

export interface Mark {
  readonly from: number
  readonly text: string
  readonly side: 'open' | 'close'
}

export interface Pair {
  readonly open: Mark
  readonly close: Mark
}

export interface Doubles {
  readonly pairs: readonly Pair[]
  /** A quotation that goes on in the next paragraph, or came from the last; or a mark whose partner is missing. */
  readonly alone: readonly Mark[]
  /** A straight mark after a figure: 12" of rain. */
  readonly inches: readonly number[]
  /** Straight marks of which nobody can tell what they are. */
  readonly unsure: readonly number[]
}

const anyMark = /["“”„‟«»'‘’‚‛`´]/
const doubleMark = /"|“|”|„|‟|«|»|``|(?<!['’])''(?!')/g

/** Double marks, in order. `taken` are offsets that are already known to be something else (a measure). */
export function readDoubles(text: string, taken: ReadonlySet<number>): Doubles {
  const marks = [...text.matchAll(doubleMark)].filter(({ index }) => !taken.has(index))
  const reading: { pairs: Pair[]; alone: Mark[]; inches: number[]; unsure: number[] } = { pairs: [], alone: [], inches: [], unsure: [] }
  let pending: Mark | null = null
  for (const [at, { index: from, 0: mark }] of marks.entries()) {
    const next = marks[at + 1]
    const nextCloses = next !== undefined && sideOf(text, next.index, next[0]) === 'close'
    if (mark === '"' && isInch(text, from) && (pending === null || nextCloses)) {
      reading.inches.push(from)
      continue
    }
    const runsOn: boolean = pending === null && nextCloses && mark === '"' && /[.!?]["“]\p{Lu}/u.test(text.slice(from - 1, from + 2))
    const side: Mark['side'] | null = sideOf(text, from, mark) ?? (runsOn ? 'open' : fromState(text, from, mark, pending !== null))
    if (side === null) reading.unsure.push(from)
    else if (side === 'open') {
      if (pending !== null) reading.alone.push(pending)
      pending = { from, text: mark, side }
    } else if (pending === null) reading.alone.push({ from, text: mark, side })
    else if (text.slice(pending.from + pending.text.length, from).trim() === '') {
      reading.unsure.push(pending.from, from)
      pending = null
    } else {
      reading.pairs.push({ open: pending, close: { from, text: mark, side } })
      pending = null
    }
  }
  if (pending !== null) reading.alone.push(pending)
  return reading
}

/** Which way a mark must face from its neighbours alone; `null` when they do not say. */
export function sideOf(text: string, from: number, mark: string): 'open' | 'close' | null {
  if (mark === '«' && isSpace(text[from + 1]) && /^[\s([’']?$/.test(text[from - 1] ?? '')) return 'open'
  const left = outside(text, from - 1, -1)
  const right = outside(text, from + mark.length, 1)
  const opens = (mayStandBefore(left) || isElided(text, from)) && beginsWords(text, right)
  const closes = endsWords(text, left) && mayStandBehind(text[right])
  if (opens !== closes) return opens ? 'open' : 'close'
  if (mark === '„' || mark === '‟' || mark === '``') return 'open'
  if (mark === '»' && isSpace(text[from - 1]) && !isWordCharacter(text[from + 1])) return 'close'
  return null

  function mayStandBefore(at: number): boolean {
    const character = text[at]
    return character === undefined || isSpace(character) || /[([{—–\-/¿¡:=|]/.test(character) || isPrefix(text, at)
  }
}

/** l’« affaire », dell’"altro": the article has lost its vowel before the mark. */
function isElided(text: string, from: number): boolean {
  const before = text[from - 1]
  if ((before !== "'" && before !== '’') || /['’]/.test(text[from] ?? '')) return false
  return /(?:^|[\s(])\p{L}{1,5}['’]$/u.test(text.slice(Math.max(0, from - 7), from))
}

/** Arabic writes "and", "in", "to", "as", "so" and "the" on to the next word, quotation mark or not: و"القدس". */
function isPrefix(text: string, at: number): boolean {
  return /[\u0621-\u064A]/.test(text[at] ?? '') && /(?:^|[\s([«“"–—-])(?:[وف]?(?:ال|لل|[بلك]ال|[بلك])|[وف])ـ?$/.test(text.slice(Math.max(0, at - 5), at + 1))
}

/** Neighbour of a mark, up to four other quotation marks skipped: in `"'Tis` both stand at the start of a word. */
function outside(text: string, at: number, by: 1 | -1): number {
  let now = at
  for (let skipped = 0; skipped < 4 && anyMark.test(text[now] ?? ''); skipped += 1) now += by
  return now
}

function beginsWords(text: string, at: number): boolean {
  const character = text[at]
  if (character === undefined || isSpace(character)) return false
  if (/^(?:\.\.\.|…)/.test(text.slice(at, at + 3))) return true
  if (character === '.' && isDigit(text[at + 1])) return true
  return !/[,.;:!?)\]}]/.test(character)
}

function endsWords(text: string, at: number): boolean {
  const character = text[at]
  return character !== undefined && !isSpace(character) && !/[([{¿¡]/.test(character)
}

function mayStandBehind(character: string | undefined): boolean {
  return character === undefined || isSpace(character) || (!isWordCharacter(character) && !/[([{$€£#@]/.test(character))
}

/** Marks with a space on both sides, or none on either: the quotation that is open, or is not, decides. */
function fromState(text: string, from: number, mark: string, open: boolean): 'open' | 'close' | null {
  if (open) return 'close'
  if (mark === '“' || mark === '«') return 'open'
  if (mark === '”' || mark === '»') return 'close'
  const spaced = (from === 0 || isSpace(text[from - 1])) && isSpace(text[from + mark.length])
  return spaced && text.indexOf('"', from + 1) !== -1 ? 'open' : null
}

/** 12" of rain, a 55"-wide screen: a figure before, and no end of a sentence behind. */
function isInch(text: string, from: number): boolean {
  return isDigit(text[from - 1]) && /^(?:-\p{L}|\s\p{Ll}|\sx\s)/u.test(text.slice(from + 1, from + 4))
}

export interface Measure {
  readonly from: number
  readonly text: string
  readonly after: string
}

/** Feet and inches, degrees and minutes: 5'10", 10'x12', 33°20'15". Prime signs, not quotation marks. */
export function readMeasures(text: string): readonly Measure[] {
  if (!/\d\s?['’°]/.test(text)) return []
  const feet = /(?<![\p{L}\p{N}'’°]|°\s|\p{N}[.,])\d{1,3}['’]\s?\d{1,2}(?:\.\d{1,2}|[½¼¾])?(?:"|”|''|’’)(?!\p{L})/gu
  const by = /(?<![\p{L}\p{N}.,])\d{1,3}['’]\s?[x×]\s?\d{1,3}['’](?!\p{L})/gu
  const degrees = /\d\s?°\s?\d{1,2}(?:\.\d{1,4})?['’](?:\s?\d{1,2}(?:\.\d{1,4})?(?:"|”|''))?/g
  const found = [...text.matchAll(feet), ...text.matchAll(by), ...text.matchAll(degrees)].sort((one, other) => one.index - other.index)
  const apart = found.filter(({ index }, at) => at === 0 || index >= endOf(found[at - 1]))
  return apart.map((match) => ({ from: match.index, text: match[0], after: match[0].replace(/"|”|''|’’/g, '″').replace(/['’]/g, '′') }))
}

const endOf = (match: RegExpMatchArray | undefined): number => (match?.index ?? 0) + (match?.[0].length ?? 0)

/** Words that lost their beginning: ’tis, ’em, ’til. */
const clipped = /^(?:tis|twas|twere|twill|em|til|till|cause|cuz|bout|neath|nuff|ere|burbs|hood)(?![\p{L}\p{N}])/iu
/** Of those, only these are never the first word of a quotation. */
const surelyClipped = /^(?:tis|twas|twere|em|til)(?![\p{L}\p{N}])/iu

export interface Singles {
  readonly pairs: readonly Pair[]
  readonly apostrophes: readonly { readonly from: number; readonly text: string }[]
  /** A straight mark after a figure that no quotation needs: a 25' jumper, 6' tall. */
  readonly feet: readonly number[]
}

/** Single marks, in order: apostrophes inside and at the edges of words, and pairs around quoted words. */
export function readSingles(text: string, taken: ReadonlySet<number>): Singles {
  const marks = [...text.matchAll(/['‘’‚`´]/g)].map(({ index, 0: mark }) => ({ from: index, text: mark })).filter(({ from }) => !taken.has(from))
  const pairs: Pair[] = []
  const apostrophes: { from: number; text: string }[] = []
  const feet: number[] = []
  const used = new Set<number>()
  for (const [at, mark] of marks.entries()) {
    if (used.has(mark.from)) continue
    const inWord = isWordCharacter(text[mark.from - 1]) && isWordCharacter(text[mark.from + 1])
    const close = opensWord(text, mark) ? closer(text, marks.slice(at + 1, at + 40), used) : undefined
    if (inWord) {
      if (isApostrophe(text, mark)) apostrophes.push(mark)
    } else if (opensWord(text, mark) && isClipped(text, mark.from, close !== undefined)) apostrophes.push(mark)
    else if (close !== undefined) {
      pairs.push({ open: { ...mark, side: 'open' }, close: { ...close, side: 'close' } })
      used.add(close.from)
    } else if (isTrailing(text, mark)) apostrophes.push(mark)
    else if (isFoot(text, mark)) feet.push(mark.from)
  }
  return { pairs, apostrophes, feet }
}

function isFoot(text: string, { from, text: mark }: { from: number; text: string }): boolean {
  return mark === "'" && /(?:^|[\s(])\d{1,3}$/.test(text.slice(Math.max(0, from - 4), from)) && /^(?:-\p{L}|\s\p{Ll}|\sx\s)/u.test(text.slice(from + 1, from + 4))
}

/** Behind the letter before the mark. */
const contraction = /^(?:\p{L}‘(?:s|re|ve|ll)|n‘t)(?!\p{L})/u

/** Between letters; not 1'000, and not ‘ which writes a letter in Hawai‘i and Sana‘a, but never the end of ship‘s and don‘t. */
function isApostrophe(text: string, mark: { from: number; text: string }): boolean {
  if (mark.text === '‚') return false
  if (mark.text === '‘') return contraction.test(text.slice(Math.max(0, mark.from - 1), mark.from + 4))
  return isLetter(text[mark.from + 1]) || isLetter(text[mark.from - 1])
}

/** ’90s and ’09, ’tis and ’em, rock ’n’ roll, and Dutch ’s avonds and ’t Hooft. */
function isClipped(text: string, from: number, closes: boolean): boolean {
  const rest = text.slice(from + 1, from + 12)
  if (/^\d\d(?:s|er|ern)(?![\p{L}\p{N}])/u.test(rest) || surelyClipped.test(rest) || /^(?:n['’]\s|[st][\s-])/i.test(rest)) return true
  return !closes && (/^\d\d(?![\p{L}\p{N}])/u.test(rest) || clipped.test(rest))
}

/** The workers' rights, goin' home. */
function isTrailing(text: string, mark: { from: number; text: string }): boolean {
  return (mark.text === "'" || mark.text === '´' || mark.text === '`') && isLetter(text[mark.from - 1]) && !isWordCharacter(text[mark.from + 1])
}

function opensWord(text: string, mark: { from: number; text: string }): boolean {
  return mark.text !== '´' && sideOf(text, mark.from, mark.text) === 'open' && !isWordCharacter(text[mark.from - 1])
}

/** The mark that closes; a plural's apostrophe (workers' rights) is passed over when a better one follows before the next opening. */
function closer<M extends { from: number; text: string }>(text: string, later: readonly M[], used: ReadonlySet<number>): M | undefined {
  let possessive: M | undefined
  for (const mark of later) {
    if (used.has(mark.from) || sideOf(text, mark.from, mark.text) === 'open') break
    if (sideOf(text, mark.from, mark.text) !== 'close' || isWordCharacter(text[mark.from + 1])) continue
    if (!/[sS]/.test(text[mark.from - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(mark.from + 1, mark.from + 3))) return mark
    possessive ??= mark
  }
  return possessive
}
