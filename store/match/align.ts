/** Which line of one version is which line of another: the same words, else words much alike, also where a line has moved. */
import type { Block, Role } from '../model'
import { ascending, commonPairs, type Pair } from './common'
import { tokensOf } from './merge-words'

/** Share of words from which a line is the other one rewritten. */
const alike = 0.45
/** There is one of each in a story: they are each other's, whatever they say. */
const single: ReadonlySet<Role> = new Set(['headline', 'subhead', 'byline', 'dateline'])
/** Lines left over on both sides that are compared with each other; more than these are a new text. */
const mostLeft = 400

/** Pairs of lines, in the order of the first list. Each line is in one pair at most. */
export function alignLines(one: readonly Block[], other: readonly Block[], byId = false): readonly Pair[] {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (x: number, y: number): void => {
    if (pairs.has(x) || taken.has(y)) return
    pairs.set(x, y)
    taken.add(y)
  }
  if (byId) one.forEach(({ id }, x) => pairIf(other.findIndex((line) => line.id === id), (y) => pair(x, y)))
  for (const [x, y] of commonPairs(one.map(keyOf), other.map(keyOf))) pair(x, y)
  const left = (): readonly [readonly number[], readonly number[]] => [
    one.flatMap((_line, x) => (pairs.has(x) ? [] : [x])),
    other.flatMap((_line, y) => (taken.has(y) ? [] : [y])),
  ]
  pairEqual(one, other, left(), pair)
  pairSingle(one, other, left(), pair)
  pairAlike(one, other, left(), pair)
  return [...pairs].sort(([a], [b]) => a - b)
}

/** The pairs that have kept their order; the lines of all others have moved. */
export const inPlace = (pairs: readonly Pair[]): readonly Pair[] => ascending(pairs)

type Left = readonly [one: readonly number[], other: readonly number[]]
type PairUp = (x: number, y: number) => void

const keyOf = ({ text }: Block): string => text.replace(/\s+/g, ' ').trim()

function pairIf(at: number, then: (at: number) => void): void {
  if (at !== -1) then(at)
}

/** The same words in another place. */
function pairEqual(one: readonly Block[], other: readonly Block[], [xs, ys]: Left, pair: PairUp): void {
  const places = new Map<string, number[]>()
  for (const y of ys) places.set(keyAt(other, y), [...(places.get(keyAt(other, y)) ?? []), y])
  for (const x of xs) {
    const y = places.get(keyAt(one, x))?.shift()
    if (y !== undefined) pair(x, y)
  }
}

function keyAt(lines: readonly Block[], at: number): string {
  const line = lines[at]
  return line === undefined ? '' : keyOf(line)
}

function pairSingle(one: readonly Block[], other: readonly Block[], [xs, ys]: Left, pair: PairUp): void {
  for (const role of single) {
    const [x, y] = [xs.find((at) => one[at]?.role === role), ys.find((at) => other[at]?.role === role)]
    if (x !== undefined && y !== undefined) pair(x, y)
  }
}

/** Rewritten lines: the likest pairs first. */
function pairAlike(one: readonly Block[], other: readonly Block[], [xs, ys]: Left, pair: PairUp): void {
  if (xs.length > mostLeft || ys.length > mostLeft) return
  const words = new Map(ys.map((y) => [y, wordsOf(other[y]?.text ?? '')]))
  const likely = xs.flatMap((x) => {
    const own = wordsOf(one[x]?.text ?? '')
    return ys.map((y) => ({ x, y, share: shared(own, words.get(y) ?? new Map()) }))
  })
  const sure = likely.filter(({ share }) => share >= alike)
  for (const { x, y } of sure.sort((a, b) => b.share - a.share || a.x - b.x || a.y - b.y)) pair(x, y)
}

type Words = ReadonlyMap<string, number>

function wordsOf(text: string): Words {
  const counts = new Map<string, number>()
  for (const word of tokensOf(text.toLowerCase())) if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Sørensen and Dice: twice the common words by all words. */
function shared(one: Words, other: Words): number {
  let [common, all] = [0, 0]
  for (const [word, count] of one) {
    all += count
    common += Math.min(count, other.get(word) ?? 0)
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}
