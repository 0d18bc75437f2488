/**
 * A sketch: the few numbers by which a story is known again. Copy is cut into runs of three words, each run becomes a number, and the
 * smallest ones are kept (a bottom-k sketch). Two stories that share much copy share most of these; how much they share, and whether one
 * is a cut-down version of the other, is estimated from them alone.
 */
import { gap, mark, sameLetters, sign, unitKinds } from './letters'

/** Numbers kept of a story. The share of common copy is then known to within some 6 points. */
export const kept = 64
const run = 3

export interface Sketch {
  /** Different runs of words in the whole copy. */
  readonly size: number
  /** The smallest numbers, ascending; all there are in a short story. */
  readonly least: Uint32Array
}

/** Runs of words of one story, as they are gathered; grows with the longest story seen. */
let gathered = new Uint32Array(4_096)

/** The sketch of copy, its lines in order. Case, accents, points, Arabic letter forms and spaces make no difference. */
export function sketch(lines: readonly string[]): Sketch {
  const count = gather(lines)
  const sorted = gathered.subarray(0, count).sort()
  const least = new Uint32Array(Math.min(kept, count))
  let size = 0
  for (let at = 0; at < count; at += 1) {
    const number = sorted[at] ?? 0
    if (at > 0 && number === sorted[at - 1]) continue
    if (size < kept) least[size] = number
    size += 1
  }
  return { size, least: size < least.length ? least.slice(0, size) : least }
}

function gather(lines: readonly string[]): number {
  const words = new RunOfWords()
  for (const line of lines) {
    readWords(hasOnlyAscii.test(line) ? line : line.normalize('NFKD').toLowerCase(), words)
  }
  return words.end()
}

const hasOnlyAscii = /^[\x00-\x7f]*$/

/** Cuts a line into words, each as a number, without making a string of any. */
function readWords(line: string, words: RunOfWords): void {
  const kinds = unitKinds()
  let word = 0
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at)
    const kind = kinds[unit]
    if (kind === mark) continue
    if (kind === gap || kind === sign) {
      if (word !== 0) words.take(word)
      word = 0
      if (kind === sign) words.take(mixed(unit))
      continue
    }
    const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit < 0x80 ? unit : (sameLetters.get(unit) ?? unit)
    word = Math.imul(word ^ lower, 0x01000193) || 1
  }
  if (word !== 0) words.take(word)
}

/** Finalizer of MurmurHash3: every bit of the number decides about every other. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

class RunOfWords {
  #before = 0
  #last = 0
  #words = 0
  #count = 0

  take(word: number): void {
    this.#words += 1
    if (this.#words >= run) this.#keep(mixed(Math.imul(Math.imul(this.#before, 31) ^ this.#last, 0x9e3779b1) ^ word))
    this.#before = this.#last
    this.#last = word
  }

  /** Copy shorter than a run is one run. */
  end(): number {
    if (this.#words > 0 && this.#words < run) this.#keep(mixed(Math.imul(this.#before, 31) ^ this.#last))
    return this.#count
  }

  #keep(number: number): void {
    if (this.#count === gathered.length) {
      const wider = new Uint32Array(gathered.length * 2)
      wider.set(gathered)
      gathered = wider
    }
    gathered[this.#count] = number
    this.#count += 1
  }
}

export interface Likeness {
  /** Share of the runs of both that are common, 0 to 1 (Jaccard). */
  readonly common: number
  /** Share of the shorter one's runs that the longer one has. */
  readonly contained: number
  /** Common numbers the estimate stands on. */
  readonly seen: number
}

/** How much copy two sketched stories share. */
export function likeness(one: Sketch, other: Sketch): Likeness {
  const top = Math.min(reach(one), reach(other))
  let [a, b, seen] = [0, 0, 0]
  while (a < one.least.length || b < other.least.length) {
    const [x, y] = [one.least[a] ?? Infinity, other.least[b] ?? Infinity]
    if (Math.min(x, y) > top) break
    if (x === y) seen += 1
    if (x <= y) a += 1
    if (y <= x) b += 1
  }
  const shorter = one.size <= other.size ? a : b
  return { common: a + b === seen ? 0 : seen / (a + b - seen), contained: shorter === 0 ? 0 : seen / shorter, seen }
}

/** Up to here all numbers of the story are known. */
function reach({ size, least }: Sketch): number {
  return size > least.length ? (least[least.length - 1] ?? 0) : Infinity
}
