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

/** Letters and digits alone, in lower case: case, quotes, dashes, marks and spaces make no difference between two lines. */
export function lettersOf(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}]/u.test(character)
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character)
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
