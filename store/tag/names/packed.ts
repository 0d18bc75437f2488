/**
 * Names in one sorted text, a row each, searched where they stand: a map of twenty thousand cities took longer to make than a day's
 * first stories to tag. A row is the name as copy has it, a tab, and what is known of it.
 */
export interface PackedRow {
  readonly key: string
  readonly rest: string
}

const newline = '\n'
/** Before any letter in the order of UTF-16, so that rows stand in the order of their names. */
const tab = '\t'
/** Heads whose reach is remembered, at most. */
const mostRemembered = 4_000

export class PackedNames {
  readonly #text: string
  /** The first two letters of a name → where their rows begin and end: most words of copy are told here that no name begins so. */
  readonly #parts = new Map<string, readonly [number, number]>()
  readonly #reach = new Map<string, number>()

  /** `text` begins and ends with a line break; its rows are in the order of UTF-16 units. */
  constructor(text: string) {
    this.#text = text
    let start = 1
    let from = 1
    while (start < text.length) {
      const letters = text.slice(start, start + 2)
      const end = text.indexOf(newline, start) + 1
      if (text.slice(from, from + 2) !== letters) from = start
      this.#parts.set(letters, [from, end])
      start = end
    }
  }

  /** Rows of a name, in their order. */
  get(key: string): readonly PackedRow[] {
    return this.#from(key + tab).map((row) => ({ key, rest: row.slice(key.length + 1) }))
  }

  /** Words in the longest name that begins with a word. */
  reach(head: string): number {
    if (![tab, ' '].some((after) => this.#parts.has((head + after).slice(0, 2)))) return 0
    const there = this.#reach.get(head)
    if (there !== undefined) return there
    const longer = this.#from(`${head} `).map((row) => row.slice(0, row.indexOf(tab)).split(' ').length)
    const reach = Math.max(this.#from(head + tab).length > 0 ? 1 : 0, ...longer)
    if (this.#reach.size >= mostRemembered) this.#reach.clear()
    this.#reach.set(head, reach)
    return reach
  }

  all(): readonly PackedRow[] {
    return this.#text.trim().split(newline).map((row) => ({ key: row.slice(0, row.indexOf(tab)), rest: row.slice(row.indexOf(tab) + 1) }))
  }

  /** All rows that begin with some letters: they stand together. */
  #from(begin: string): readonly string[] {
    const rows: string[] = []
    for (let at = this.#firstFrom(begin); this.#text.startsWith(begin, at); ) {
      const end = this.#text.indexOf(newline, at)
      rows.push(this.#text.slice(at, end))
      at = end + 1
    }
    return rows
  }

  #firstFrom(begin: string): number {
    let [low, high] = this.#parts.get(begin.slice(0, 2)) ?? [0, 0]
    while (low < high) {
      const start = this.#text.lastIndexOf(newline, ((low + high) >> 1) - 1) + 1
      if (this.#text.slice(start, start + begin.length) < begin) low = this.#text.indexOf(newline, start) + 1
      else high = start
    }
    return low
  }
}
