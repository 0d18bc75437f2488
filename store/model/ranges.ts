/** Lists of source ranges, kept in one form: in the order of the copy, touching neighbours merged. */
import type { Range } from './story'

/** Puts two lists of ranges behind each other. */
export function joinRanges(left: readonly Range[], right: readonly Range[]): readonly Range[] {
  const last = left[left.length - 1]
  const first = right[0]
  if (last === undefined || first === undefined || last.to !== first.from) return [...left, ...right]
  return [...left.slice(0, -1), { from: last.from, to: first.to }, ...right.slice(1)]
}

export function sameRanges(one: readonly Range[], other: readonly Range[]): boolean {
  return one.length === other.length && one.every((range, at) => range.from === other[at]?.from && range.to === other[at].to)
}

/**
 * Cuts ranges where a text is cut at `at` UTF-16 units. Exact while the text is still the wire's own;
 * after edits it is the nearest place, which is all a line link needs.
 */
export function cutRanges(source: readonly Range[], at: number): { readonly left: readonly Range[]; readonly right: readonly Range[] } {
  const left: Range[] = []
  const right: Range[] = []
  let passed = 0
  for (const range of source) {
    const length = range.to - range.from
    const cut = Math.max(0, Math.min(length, at - passed))
    if (cut > 0) left.push({ from: range.from, to: range.from + cut })
    if (cut < length) right.push({ from: range.from + cut, to: range.to })
    // A wrapped line's break is one character of the text (a space) and none of the ranges.
    passed += length + 1
  }
  return { left, right }
}
