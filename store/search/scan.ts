/**
 * Cuts text into the tokens that are indexed and searched: folded words, and pairs of letters where a script is written without
 * spaces. One reading for index, query and highlight, so that the three never differ.
 */
import { fold } from './fold'

/** A token and the stretch of text it was read from. Tokens come in order; each takes one place. */
export type TakeToken = (token: string, from: number, to: number) => void

const gap = 0
const word = 1
const unspaced = 2

const unspacedLetters = /[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u1049\u1780-\u17d3\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f]|[\u{20000}-\u{323af}]/u
const wordLetters = /[\p{L}\p{N}\p{M}\p{Cf}]/u

function kindOf(letter: string): number {
  if (unspacedLetters.test(letter)) return unspaced
  return wordLetters.test(letter) ? word : gap
}

let kinds: Uint8Array | null = null

/** The kind of every UTF-16 unit; surrogates are looked at in pairs. */
function unitKinds(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => (isSurrogate(unit) ? gap : kindOf(String.fromCharCode(unit))))
  return kinds
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Words fold the same every time, and copy repeats them. */
const folded = new Map<string, readonly string[]>()
const mostFolded = 200_000

/** What a run of letters is searched by: one token, or several where folding parts it ("½" is "1" and "2"). */
function tokensOf(run: string): readonly string[] {
  const known = folded.get(run)
  if (known !== undefined) return known
  if (folded.size >= mostFolded) folded.clear()
  const made = fold(run).split(/[^\p{L}\p{N}\p{M}]+/u).filter((token) => token !== '')
  folded.set(run, made)
  return made
}

export function scan(text: string, take: TakeToken): void {
  const table = unitKinds()
  const end = text.length
  let at = 0
  while (at < end) {
    const kind = kindAt(table, text, at)
    if (kind === word) at = takeWord(table, text, at, take)
    else if (kind === unspaced) at = takeUnspaced(table, text, at, take)
    else at += 1
  }
}

/** The tokens alone. */
export function tokens(text: string): readonly string[] {
  const found: string[] = []
  scan(text, (token) => found.push(token))
  return found
}

function kindAt(table: Uint8Array, text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return table[unit] ?? gap
  const code = text.codePointAt(at) ?? unit
  return code > 0xffff ? kindOf(String.fromCodePoint(code)) : gap
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function takeWord(table: Uint8Array, text: string, from: number, take: TakeToken): number {
  const initials = endOfInitials(table, text, from)
  if (initials > 0) {
    emit(text.slice(from, initials).replace(/\./g, ''), from, initials, take)
    return initials
  }
  let at = from
  let all = 0
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (table[unit] !== word) break
    all |= unit
  }
  if (isSurrogate(text.charCodeAt(at))) return takeRest(table, text, from, at, take)
  // Words of plain letters fold by themselves, and are most of all words.
  if (all < 0x80) take(text.slice(from, at).toLowerCase(), from, at)
  else emit(text.slice(from, at), from, at, take)
  return at
}

/** A word with letters beyond the first plane. */
function takeRest(table: Uint8Array, text: string, from: number, start: number, take: TakeToken): number {
  let at = start
  while (at < text.length && kindAt(table, text, at) === word) at += widthAt(text, at)
  emit(text.slice(from, at), from, at, take)
  return at
}

function emit(run: string, from: number, to: number, take: TakeToken): void {
  for (const token of tokensOf(run)) take(token, from, to)
}

const point = 0x2e
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Where "U.S." or "U.N" ends, which is one word and the same as "US"; 0 where no initials begin. */
function endOfInitials(table: Uint8Array, text: string, from: number): number {
  let at = from
  let letters = 0
  while (isInitial(table, text, at)) {
    letters += 1
    if (text.charCodeAt(at + 1) !== point || !isInitial(table, text, at + 2)) break
    at += 2
  }
  return letters > 1 ? at + 1 : 0
}

/** A letter that stands alone between points, gaps or ends. */
function isInitial(table: Uint8Array, text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return table[unit] === word && !isDigit(unit) && (at + 1 >= text.length || kindAt(table, text, at + 1) === gap)
}

/** Every two letters that touch, and the last one alone, so that any part of a run is found as its pairs in a row. */
function takeUnspaced(table: Uint8Array, text: string, from: number, take: TakeToken): number {
  let at = from
  while (at < text.length && kindAt(table, text, at) === unspaced) {
    const next = at + widthAt(text, at)
    const hasNext = next < text.length && kindAt(table, text, next) === unspaced
    const to = hasNext ? next + widthAt(text, next) : next
    take(text.slice(at, to).normalize('NFKC'), at, to)
    at = next
  }
  return at
}

/** Whether text is written in a script without spaces: its tokens are pairs of letters. */
export const isUnspaced = (text: string): boolean => unspacedLetters.test(text)
