/**
 * Which words of a line an editor should look at. Wire copy is full of names no dictionary has, and a page of red lines is not
 * read: a word with a capital is taken for a name, unless it is long and one letter off a word that is none.
 */
import type { Dictionary } from './dictionaries'

export interface WrongWord {
  readonly from: number
  readonly to: number
}

/** Letters and the apostrophes between them; what hangs together by hyphens is looked at piece by piece. */
const token = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** A word with a capital is held against the dictionary from so many letters on: shorter names are too often near some word. */
const longName = 7

/** No copy has a longer word. */
const longest = 40

/** `known` are words that are right here whatever the dictionary says, in small letters. */
export function wrongWords(text: string, dictionary: Dictionary, known: ReadonlySet<string>): readonly WrongWord[] {
  const wrong: WrongWord[] = []
  for (const match of text.matchAll(token)) {
    const [written] = match
    const from = match.index
    const to = from + written.length
    if (isOfAnAddress(text, from, to) || isPassed(written, dictionary)) continue
    const word = written.replaceAll('’', "'")
    if (!isRight(word, dictionary, known)) wrong.push({ from, to })
  }
  return wrong
}

function isRight(written: string, dictionary: Dictionary, known: ReadonlySet<string>): boolean {
  const word = dictionary.elisions === undefined || dictionary.knows(written) ? written : written.replace(dictionary.elisions, '')
  const bare = dictionary.isEnglish ? word.replace(/'s?$/i, '') : word
  if (known.has(word.toLowerCase()) || known.has(bare.toLowerCase())) return true
  if (dictionary.knows(word) || dictionary.knows(bare)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  const small = bare.toLowerCase()
  return !dictionary.isEnglish || dictionary.knows(small) || small.length < longName || !isNear(small, dictionary)
}

/** Acronyms, words with capitals inside (McNair, iPhone), other scripts, and what is no word at all. */
function isPassed(word: string, { script }: Dictionary): boolean {
  return word.length < 2 || word.length > longest || !script.test(word) || /^.+\p{Lu}/u.test(word)
}

/** Letters next to a digit, or of an address: `10km`, `@portcallow`, `port.example`, `a_b`. */
function isOfAnAddress(text: string, from: number, to: number): boolean {
  return /[\p{N}@#/\\_]/u.test(text.charAt(from - 1)) || /[\p{N}@/\\_]/u.test(text.charAt(to)) || isDotted(text, from, to)
}

const isDotted = (text: string, from: number, to: number): boolean =>
  (text.charAt(from - 1) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(from - 2))) || (text.charAt(to) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(to + 1)))

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Whether one letter more or less, or two changed about, make a word of it. Another letter would too often: Venning is no vending. */
function isNear(word: string, dictionary: Dictionary): boolean {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (tail !== '' && dictionary.knows(head + tail.slice(1))) return true
    if (tail.length > 1 && dictionary.knows(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))) return true
    for (const letter of letters) if (dictionary.knows(head + letter + tail)) return true
  }
  return false
}
