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

/** Letters, digits and single spaces of plain English: nothing to fold but case. */
const plainName = /^[a-z0-9.,&-]+(?: [a-z0-9.,&-]+)*$/i

/** Letters of a name as they are compared: no case, no accents, one kind of Arabic alef. */
export function foldName(name: string): string {
  if (plainName.test(name)) return name.toLowerCase()
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0655\u0670]/g, '').toLowerCase()
  return plain.replace(/[\u0622\u0623\u0625]/g, '\u0627').replace(/ß/g, 'ss').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim()
}

/** Keys looked at for one answer, at most: enough to rank by, few enough to stay within a frame. */
const mostKeys = 600
/** Words of a name it can be found by. */
const mostWords = 8

/** The keys that begin with one letter; in order once they were asked for. */
interface Shelf {
  readonly keys: Key[]
  sorted: boolean
}

export class Completion {
  readonly #items: readonly Completable[]
  /** By first letter: no more is put in order than is asked for. */
  readonly #shelves = new Map<string, Shelf>()

  /** So many of the items are on their shelves. */
  #shelved = 0

  constructor(items: readonly Completable[]) {
    this.#items = items
  }

  /** Works for so many milliseconds at what the first answer needs; says whether all of it is done. */
  prepare(milliseconds: number): boolean {
    const end = performance.now() + milliseconds
    while (this.#shelved < this.#items.length && performance.now() < end) this.#shelveTo(this.#shelved + 100)
    return this.#shelved === this.#items.length
  }

  #shelveTo(end: number): void {
    this.#items.slice(this.#shelved, end).forEach((item, at) => this.#shelve(item, this.#shelved + at))
    this.#shelved = Math.max(this.#shelved, Math.min(end, this.#items.length))
  }

  /** A name under each of its words: "forces" finds the Syrian Democratic Forces. */
  #shelve({ names }: Completable, item: number): void {
    for (const name of names) {
      const folded = foldName(name)
      for (let from = 0, words = 0; words < mostWords; words += 1) {
        this.#put({ text: folded.slice(from), item, whole: from === 0, name })
        from = folded.indexOf(' ', from) + 1
        if (from === 0) break
      }
    }
  }

  #put(key: Key): void {
    const letter = key.text.charAt(0)
    const shelf = this.#shelves.get(letter)
    if (shelf === undefined) this.#shelves.set(letter, { keys: [key], sorted: false })
    else shelf.keys.push(key)
  }

  #keysFrom(letter: string): readonly Key[] {
    const shelf = this.#shelves.get(letter)
    if (shelf === undefined) return []
    if (!shelf.sorted) shelf.keys.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    shelf.sorted = true
    return shelf.keys
  }

  /** The best first: whole names before words inside names, the desk's own before lists, short before long. */
  find(typed: string, most: number): readonly TagOffer[] {
    const begin = foldName(typed)
    if (begin === '') return []
    const best = new Map<number, { readonly key: Key; readonly rank: number }>()
    this.#shelveTo(this.#items.length)
    const keys = this.#keysFrom(begin.charAt(0))
    let at = firstFrom(keys, begin)
    for (let seen = 0; seen < mostKeys; seen += 1, at += 1) {
      const key = keys[at]
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
}

function firstFrom(keys: readonly Key[], begin: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle]?.text ?? '') < begin) low = middle + 1
    else high = middle
  }
  return low
}
