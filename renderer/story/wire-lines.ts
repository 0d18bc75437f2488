/** The raw wire as numbered lines, and which block each piece of a line went to. */
import type { Block, BlockId } from '../../store/model'

export interface WireLine {
  /** 1-based. */
  readonly number: number
  readonly from: number
  /** Without the line break. */
  readonly to: number
}

/** A piece of the wire text and the block it went to. */
export interface WireLink {
  readonly from: number
  readonly to: number
  readonly block: BlockId
  readonly struck: boolean
}

export interface WirePiece {
  readonly text: string
  /** `null`: white space between the lines of a story, or copy of another story of the same wire. */
  readonly link: WireLink | null
}

export function wireLines(text: string): readonly WireLine[] {
  const lines: WireLine[] = []
  let from = 0
  for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
    lines.push({ number: lines.length + 1, from, to })
    from = to + 1
  }
  if (from < text.length) lines.push({ number: lines.length + 1, from, to: text.length })
  return lines
}

/** In the order of the wire. */
export function wireLinks(blocks: readonly Block[]): readonly WireLink[] {
  const links = blocks.flatMap(({ id, role, source }) => source.map((range) => ({ ...range, block: id, struck: role === 'set-aside' })))
  return links.sort((one, other) => one.from - other.from)
}

export function sameLinks(one: readonly WireLink[], other: readonly WireLink[]): boolean {
  if (one.length !== other.length) return false
  return one.every(({ from, to, block, struck }, at) => {
    const next = other[at]
    return from === next?.from && to === next.to && block === next.block && struck === next.struck
  })
}

/** First link that ends after an offset. */
export function linkFrom(links: readonly WireLink[], offset: number): number {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A line cut where one block ends and the next begins: a credit that hung on its caption is a piece of its own. */
export function piecesOf(text: string, line: WireLine, links: readonly WireLink[]): readonly WirePiece[] {
  const pieces: WirePiece[] = []
  let at = line.from
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), link: null })
  }
  for (let next = linkFrom(links, at); ; next += 1) {
    const link = links[next]
    if (link === undefined || link.from >= line.to) break
    const from = Math.max(at, link.from)
    const to = Math.min(line.to, link.to)
    if (to <= from) continue
    plain(from)
    pieces.push({ text: text.slice(from, to), link })
    at = to
  }
  plain(line.to)
  return pieces
}
