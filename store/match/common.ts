/** What two lists have in common, in order: the longest such list of pairs; of very long lists, what is unique in both. */

export type Pair = readonly [one: number, other: number]

/** Cells of the table of the exact search; longer lists are searched by what stands once in each. */
const mostCells = 4_000_000

/** Pairs of places of equal values, ascending in both lists. */
export function commonPairs(one: readonly string[], other: readonly string[]): readonly Pair[] {
  let start = 0
  const shorter = Math.min(one.length, other.length)
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const middle = a.length * b.length <= mostCells ? longest(a, b) : byUnique(a, b)
  return [
    ...Array.from({ length: start }, (_each, at): Pair => [at, at]),
    ...middle.map(([x, y]): Pair => [x + start, y + start]),
    ...Array.from({ length: end }, (_each, at): Pair => [one.length - end + at, other.length - end + at]),
  ]
}

function longest(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (x: number, y: number): number => lengths[x * width + y] ?? 0
  for (let x = a.length - 1; x >= 0; x -= 1) {
    for (let y = b.length - 1; y >= 0; y -= 1) {
      lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1))
    }
  }
  const pairs: Pair[] = []
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x] === b[y]) pairs.push([x++, y++])
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1
    else y += 1
  }
  return pairs
}

function byUnique(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const places = (list: readonly string[]): ReadonlyMap<string, number> => {
    const found = new Map<string, number>()
    list.forEach((value, at) => found.set(value, found.has(value) ? -1 : at))
    return found
  }
  const [inA, inB] = [places(a), places(b)]
  const pairs = [...inA].flatMap(([value, x]): readonly Pair[] => {
    const y = inB.get(value) ?? -1
    return x < 0 || y < 0 ? [] : [[x, y]]
  })
  return ascending(pairs.sort(([x], [y]) => x - y))
}

/** The most pairs of a list sorted by its first places whose second places ascend too: what is left of it has moved. */
export function ascending(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, other], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const chosen: Pair[] = []
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) chosen.push(pair)
  }
  return chosen.reverse()
}
