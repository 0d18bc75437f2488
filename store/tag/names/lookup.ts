/** Finds listed names in a line of words: the longest that fits, word by word. */
import type { Token } from '../tokens'

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

export class Names {
  private readonly byName = new Map<string, [Listed, ...Listed[]]>()
  /** Words in the longest name that begins with a word. */
  private readonly reach = new Map<string, number>()

  /** Names are added in the order of their weight: the first under a name is the likeliest. */
  add(name: string, listed: Listed): void {
    const words = wordsIn(name)
    const [first] = words
    if (first === undefined) return
    const key = words.length === 1 ? first : words.join(' ')
    const there = this.byName.get(key)
    if (there === undefined) this.byName.set(key, [listed])
    else if (!there.some((one) => isSame(one, listed))) there.push(listed)
    if (words.length > (this.reach.get(first) ?? 0)) this.reach.set(first, words.length)
  }

  get(name: string): readonly Listed[] {
    return this.byName.get(name) ?? []
  }

  /** The longest listed name that begins at a word; its words stand apart by spaces, hyphens, a stroke, "&" or ", ". */
  longest(tokens: readonly Token[], first: number): Hit | null {
    const head = tokens[first]
    if (head === undefined) return null
    let key = head.text
    const reach = this.reach.get(key) ?? 0
    let found: Hit | null = null
    for (let end = first + 1; end <= first + reach; end += 1) {
      const listed = this.byName.get(key)
      if (listed !== undefined) found = { listed, end }
      const next = tokens[end]
      if (next === undefined || !between.test(next.gap)) break
      key += ` ${next.text}`
    }
    return found
  }

  /** Each name that tags go under, once. */
  canonical(): readonly Listed[] {
    const found = new Map<string, Listed>()
    for (const list of this.byName.values()) {
      for (const one of list) {
        const key = `${one.kind} ${one.name} ${one.country ?? ''}`
        if (one.adjective !== true && !found.has(key)) found.set(key, one)
      }
    }
    return [...found.values()]
  }
}

/** Most names are words parted by spaces; the others are cut as copy is. */
function wordsIn(name: string): readonly string[] {
  return /[.’'/&,()+]/.test(name) ? (name.replace(/’/g, "'").match(tokenShape) ?? []).map(bare) : name.split(' ')
}

const isSame = (one: Listed, other: Listed): boolean => one.kind === other.kind && one.name === other.name && one.country === other.country

const bare = (word: string): string => word.replace(/['’]s$/, '')
