/** What of a text counts when two lines are compared, and small questions about characters. */
import type { Story } from '../model'

/** English prose: nothing to normalise, and a plain expression reads it in a third of the time. */
const plain = /^[\x00-\x7F\u2010-\u201F\u2026]*$/

/** Letters and digits alone, in lower case: case, quotes, dashes, marks and spaces make no difference between two lines. */
export function lettersOf(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** A number made of such letters; the same as `Line.sum` for plain English text. */
export function sumOf(letters: string): number {
  let sum = 0
  for (let at = 0; at < letters.length; at += 1) sum = (Math.imul(sum, 31) + letters.charCodeAt(at)) | 0
  return sum
}

/** Twelve words in a row, looked for no further than it takes. */
const twelve = /^[^\p{L}\p{M}\p{N}]*(?:[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]+){11}[\p{L}\p{M}\p{N}]/u

export function hasTwelveWords(text: string): boolean {
  return twelve.test(text.slice(0, 500))
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false
  if (character < '\x80') return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  return /[\p{L}\p{M}]/u.test(character)
}

export function isDigit(character: string | undefined): boolean {
  if (character === undefined) return false
  return character < '\x80' ? character >= '0' && character <= '9' : /\p{Nd}/u.test(character)
}

export function isWordCharacter(character: string | undefined): boolean {
  return isLetter(character) || isDigit(character)
}

export function isSpace(character: string | undefined): boolean {
  if (character === undefined) return false
  return character <= ' ' || character >= '\x80' ? /\s/.test(character) : false
}

/** First part of the language tag, in lower case; English where the story does not say. */
export function languageOf(story: Story): string {
  return (story.fields.language ?? '').split('-')[0]?.toLowerCase() || 'en'
}
