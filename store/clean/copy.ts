/** Which blocks a pass may touch, and what of a text counts when two lines are compared. */
import type { Block, Role, Story } from '../model'

/** Longer than any paragraph of copy: data, or an attack. Its characters are left as they came (and the editor is told). */
export const longestLine = 20_000

const untouched: ReadonlySet<Role> = new Set(['set-aside', 'note'])

/** Blocks that go out with the article. Set-aside copy and editors' notes keep every character as it came. */
export function liveBlocks(story: Story): readonly Block[] {
  return story.blocks.filter(({ role }) => !untouched.has(role))
}

/** Live blocks whose characters may be set typographically. Table rows are columns: their spaces and dashes mean something. */
export function runningText(story: Story): readonly Block[] {
  return liveBlocks(story).filter(({ role, text }) => role !== 'table-row' && text.length <= longestLine)
}

/** English prose: nothing to normalise, and a plain expression reads it in a third of the time. */
const plain = /^[\x00-\x7F\u2010-\u201F\u2026]*$/

/** Letters and digits alone, in lower case: case, quotes, dashes, marks and spaces make no difference between two lines. */
export function lettersOf(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** A shorter line is read again sooner than it is found. */
const worthKeeping = 60

/**
 * A pure reading of one block, made once: a block is replaced when it changes and never altered, so an untouched line of a
 * long story is not read again by the next pass, nor after every key. `key` is what else the reading depends on (a language).
 */
export function readOnce<Key, Reading>(read: (block: Block, key: Key) => Reading): (block: Block, key: Key) => Reading {
  const known = new WeakMap<Block, { readonly key: Key; readonly reading: Reading }>()
  return (block, key) => {
    if (block.text.length < worthKeeping) return read(block, key)
    const before = known.get(block)
    if (before !== undefined && before.key === key) return before.reading
    const reading = read(block, key)
    known.set(block, { key, reading })
    return reading
  }
}

/** `lettersOf` a block, made once. */
export const lettersOfBlock: (block: Block) => string = onceOf((block) => lettersOf(block.text))

/** `readOnce` for a reading that depends on nothing but the block. */
export function onceOf<Reading>(read: (block: Block) => Reading): (block: Block) => Reading {
  const once = readOnce<null, Reading>((block) => read(block))
  return (block) => once(block, null)
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
  return character < '\x80' ? /[A-Za-z]/.test(character) : /[\p{L}\p{M}]/u.test(character)
}

export function isDigit(character: string | undefined): boolean {
  if (character === undefined) return false
  return character < '\x80' ? character >= '0' && character <= '9' : /\p{Nd}/u.test(character)
}

export function isWordCharacter(character: string | undefined): boolean {
  return isLetter(character) || isDigit(character)
}

export function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/** First part of the language tag, in lower case; English where the story does not say. */
export function languageOf(story: Story): string {
  return (story.fields.language ?? '').split('-')[0]?.toLowerCase() || 'en'
}
