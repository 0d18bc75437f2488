/** Completes what an editor types with names: the beginning of a name, or of any word in it, in any language it is written in. */
import type { TagOffer } from './model'

export interface Completable {
  readonly offer: TagOffer
  /** The name and all other names. */
  readonly names: readonly string[]
}

interface Key {
  readonly text: string
  readonly item: number
  /** Begins a name, not a word inside one. */
  readonly whole: boolean
  readonly name: string
}

/** Letters of a name as they are compared: no case, no accents, one kind of Arabic alef. */
export function foldName(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0655\u0670]/g, '').toLowerCase()
  return plain.replace(/[\u0622\u0623\u0625]/g, '\u0627').replace(/ß/g, 'ss').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim()
}

/** Keys looked at for one answer, at most: enough to rank by, few enough to stay within a frame. */
const mostKeys = 600

export class Completion {
  readonly #items: readonly Completable[]
  readonly #keys: readonly Key[]

  constructor(items: readonly Completable[]) {
    this.#items = items
    this.#keys = items.flatMap(keysOf).sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
  }

  /** The best first: whole names before words inside names, the desk's own before lists, short before long. */
  find(typed: string, most: number): readonly TagOffer[] {
    const begin = foldName(typed)
    if (begin === '') return []
    const best = new Map<number, { readonly key: Key; readonly rank: number }>()
    let at = this.#firstFrom(begin)
    for (let seen = 0; seen < mostKeys; seen += 1, at += 1) {
      const key = this.#keys[at]
      if (key === undefined || !key.text.startsWith(begin)) break
      const rank = this.#rank(key, begin)
      const there = best.get(key.item)
      if (there === undefined || rank < there.rank) best.set(key.item, { key, rank })
    }
    const ranked = [...best].sort(([, one], [, other]) => one.rank - other.rank)
    return ranked.slice(0, most).flatMap(([item, { key }]) => this.#offered(item, key))
  }

  #offered(item: number, { name }: Key): readonly TagOffer[] {
    const offer = this.#items[item]?.offer
    if (offer === undefined) return []
    return [name === offer.name ? offer : { ...offer, matched: name }]
  }

  #rank({ text, item, whole, name }: Key, begin: string): number {
    const offer = this.#items[item]?.offer
    const source = offer?.from === 'vocabulary' ? 0 : offer?.from === 'topics' ? 30 : 60
    const exact = text === begin ? -200 : 0
    return exact + (whole ? 0 : 100) + source + Math.min(name.length, 50) + (name === offer?.name ? 0 : 5)
  }

  #firstFrom(begin: string): number {
    let low = 0
    let high = this.#keys.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#keys[middle]?.text ?? '') < begin) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A name under each of its words: "forces" finds the Syrian Democratic Forces. */
function keysOf({ names }: Completable, item: number): readonly Key[] {
  return names.flatMap((name): readonly Key[] => {
    const folded = foldName(name)
    const starts = [0]
    for (let at = folded.indexOf(' '); at !== -1 && starts.length < 8; at = folded.indexOf(' ', at + 1)) starts.push(at + 1)
    return starts.map((from) => ({ text: folded.slice(from), item, whole: from === 0, name }))
  })
}
