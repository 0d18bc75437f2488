/** Two hands on one line: the words each of them changed, put together where they touch different ones. */
import type { Piece } from '../model'
import { commonPairs } from './common'

const token = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

export const tokensOf = (text: string): readonly string[] => text.match(token) ?? []

/** Tokens `from` to before `to` of the base became `words`. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
}

/** The line with both hands' changes; `null` where both changed the same words in different ways. */
export function mergeWords(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  const tokens = tokensOf(base)
  const both = [mine, theirs].flatMap((text) => hunksOf(tokens, tokensOf(text)))
  const all = both.sort((one, other) => one.from - other.from || one.to - other.to)
  const merged: string[] = []
  let at = 0
  let last: Hunk | null = null
  for (const hunk of all) {
    if (last !== null && isSame(last, hunk)) continue
    // Changes that touch each other are one place: nobody can say in which order the words belong.
    if (last !== null && hunk.from <= last.to) return null
    merged.push(...tokens.slice(at, hunk.from), ...hunk.words)
    at = hunk.to
    last = hunk
  }
  return [...merged, ...tokens.slice(at)].join('')
}

function hunksOf(base: readonly string[], other: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [from, to] = [0, 0]
  for (const [x, y] of [...commonPairs(base, other), [base.length, other.length] as const]) {
    if (x > from || y > to) hunks.push({ from, to: x, words: other.slice(to, y) })
    from = x + 1
    to = y + 1
  }
  return hunks
}

function isSame(one: Hunk, other: Hunk): boolean {
  return one.from === other.from && one.to === other.to && one.words.join('') === other.words.join('')
}

/** Of two lines with less than this in common, a few words here and there are chance. */
const leastSame = 0.3

/** How one line becomes another, word by word. */
export function piecesOf(from: string, to: string): readonly Piece[] {
  const [one, other] = [tokensOf(from), tokensOf(to)]
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], words: readonly string[]): void => {
    if (words.length > 0) pieces.push({ kind, text: words.join('') })
  }
  let at = 0
  for (const { from: start, to: end, words } of hunksOf(one, other)) {
    put('same', one.slice(at, start))
    put('cut', one.slice(start, end))
    put('new', words)
    at = end
  }
  put('same', one.slice(at))
  const stays = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0)
  const isOther = from !== '' && to !== '' && stays < Math.max(from.length, to.length) * leastSame
  return isOther ? [{ kind: 'cut', text: from }, { kind: 'new', text: to }] : pieces
}
