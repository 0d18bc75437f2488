/** Finds listed names in a line of words: the longest that fits, word by word. */
import type { Token } from '../tokens'
import type { PackedNames, PackedRow } from './packed'

export interface Listed {
  readonly kind: 'organisation' | 'place' | 'event'
  readonly name: string
  readonly code?: string
  /** ISO 3166-1 code of the country a place lies in or is. */
  readonly country?: string
  /** A small town, or also a person's name or an everyday word: it needs its kind's company. */
  readonly doubtful?: 'small' | 'word'
  /** A country's people or adjective: "Syrian". */
  readonly adjective?: true
  /** Stands for a team in a story of sport only: "Madrid". */
  readonly sport?: true
}

export interface Hit {
  /** The likeliest first. */
  readonly listed: readonly [Listed, ...Listed[]]
  /** Token after the name. */
  readonly end: number
}

const tokenShape = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?= ?\p{Lu})|[\p{L}\p{M}\p{N}]+\+?(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const between = /^(?:[\s-]+| ?& ?|\. ?|, | ?\/ ?| d['’]|['’] )$/

/** Names that are read where they are packed, when they are asked for. */
export interface Packed {
  readonly names: PackedNames
  readonly read: (row: PackedRow) => Listed | null
}

export class Names {
  #byName = new Map<string, [Listed, ...Listed[]]>()
  /** Names that are likelier than those packed. */
  #likelier: ReadonlyMap<string, readonly Listed[]> = new Map()
  #packed: Packed | null = null
  /** Words in the longest name that begins with a word. */
  readonly #reach = new Map<string, number>()

  /** Names are added in the order of their weight: the first under a name is the likeliest. */
  add(name: string, listed: Listed): void {
    const words = wordsIn(name)
    const [first] = words
    if (first === undefined) return
    const key = words.length === 1 ? first : words.join(' ')
    const there = this.#byName.get(key)
    if (there === undefined) this.#byName.set(key, [listed])
    else if (!there.some((one) => isSame(one, listed))) there.push(listed)
    if (words.length > (this.#reach.get(first) ?? 0)) this.#reach.set(first, words.length)
  }

  /** All of these are less likely than the names added before, and likelier than those added after. */
  addPacked(packed: Packed): void {
    this.#packed = packed
    this.#likelier = this.#byName
    this.#byName = new Map()
  }

  get(name: string): readonly Listed[] {
    const [likelier, others, packed] = [this.#likelier.get(name) ?? none, this.#byName.get(name) ?? none, this.#unpacked(name)]
    if (packed.length === 0) return likelier.length === 0 ? others : others.length === 0 ? likelier : [...likelier, ...others]
    return distinct([...likelier, ...packed, ...others])
  }

  #unpacked(name: string): readonly Listed[] {
    if (this.#packed === null) return none
    const { names, read } = this.#packed
    return names.get(name).map(read).filter((listed) => listed !== null)
  }

  /** The longest listed name that begins at a word; its words stand apart by spaces, hyphens, a stroke, "&" or ", ". */
  longest(tokens: readonly Token[], first: number): Hit | null {
    const head = tokens[first]
    if (head === undefined) return null
    let key = head.text
    const reach = Math.max(this.#reach.get(key) ?? 0, this.#packed?.names.reach(key) ?? 0)
    let found: Hit | null = null
    for (let end = first + 1; end <= first + reach; end += 1) {
      const [likeliest, ...others] = this.get(key)
      if (likeliest !== undefined) found = { listed: [likeliest, ...others], end }
      const next = tokens[end]
      if (next === undefined || !between.test(next.gap)) break
      key += ` ${next.text}`
    }
    return found
  }

  /** Each name that tags go under, once. */
  canonical(): readonly Listed[] {
    const rows = this.#packed === null ? [] : this.#packed.names.all().map(this.#packed.read)
    const packed = rows.filter((listed) => listed !== null)
    const all = [...[...this.#likelier.values()].flat(), ...packed, ...[...this.#byName.values()].flat()]
    return distinct(all.filter(({ adjective }) => adjective !== true))
  }
}

const none: readonly Listed[] = []

function distinct(listed: readonly Listed[]): readonly Listed[] {
  const found = new Map<string, Listed>()
  for (const one of listed) {
    const key = `${one.kind} ${one.name} ${one.country ?? ''}`
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

/** Most names are words parted by spaces; the others are cut as copy is. */
function wordsIn(name: string): readonly string[] {
  return /[.’'/&,()+]/.test(name) ? (name.replace(/’/g, "'").match(tokenShape) ?? []).map(bare) : name.split(' ')
}

const isSame = (one: Listed, other: Listed): boolean => one.kind === other.kind && one.name === other.name && one.country === other.country

const bare = (word: string): string => word.replace(/['’]s$/, '')
