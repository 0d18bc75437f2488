/** Short forms the copy explains itself: "Syrian Democratic Forces (SDF)", "Fonds monétaire international (FMI)". */
import { textOf, type Line, type Token } from './tokens'

/** Short form → long name, as the copy has them. */
export type ShortForms = ReadonlyMap<string, string>

const small = new Set('of for and the on in to de du des la le les del los las y et e und für der die das d l en'.split(' '))

export function findShortForms(lines: readonly Line[]): ShortForms {
  const found = new Map<string, string>()
  for (const line of lines) {
    line.tokens.forEach((token, index) => {
      if (!/^\s?\($/.test(token.gap) || line.text[token.to] !== ')' || !/^\p{Lu}[\p{L}\p{N}-]{1,9}$/u.test(token.text)) return
      const first = longNameBefore(line, index, token.text)
      if (first !== null && !found.has(token.text)) found.set(token.text, textOf(line, first, index).replace(/’/g, "'"))
    })
  }
  return found
}

/** Walks back over the words whose first letters make the short form; `null` when they do not. */
function longNameBefore(line: Line, index: number, short: string): number | null {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  for (let at = index - 1; at >= 0 && index - at <= letters.length + 6; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || (at < index - 1 && !/^(?:[\s-]*| ?& ?|['’] | [dl]['’])$/.test(line.tokens[at + 1]?.gap ?? ''))) return null
    if (token.capital && fits(line.tokens.slice(at, index), letters)) return at
  }
  return isMixed(short) ? beginning(line, index, short) : null
}

function fits(words: readonly Token[], letters: string): boolean {
  const every = words.flatMap(({ text }) => text.replace(/^(?:al|el|wal|ul)-/i, '').split('-'))
  const initials = (list: readonly string[]): string => list.map((word) => plain(word[0] ?? '')).join('')
  const large = every.filter((word) => !small.has(word))
  return [every, large, words.map(({ text }) => text)].some((list) => initials(list) === letters)
}

const plain = (letter: string): string => letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** "Servicio Electoral (Servel)", "Caledonian MacBrayne (CalMac)": made of the beginnings of words. */
const isMixed = (short: string): boolean => /^\p{Lu}\p{Ll}+/u.test(short) && short.length > 3

function beginning(line: Line, index: number, short: string): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || !token.capital || (at < index - 1 && line.tokens[at + 1]?.gap !== ' ')) return null
    if (token.text.slice(0, 3).toLowerCase() === short.slice(0, 3).toLowerCase() && at < index - 1) return at
  }
  return null
}
