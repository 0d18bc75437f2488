/** Cuts copy into words with their places, and tells which of them look like names. */
import type { BlockId, Role, Story } from '../model'
import { neverNames } from './names/words'

export interface Token {
  /** The word without a possessive ’s, apostrophes straight. */
  readonly text: string
  /** UTF-16 offsets into the block's text; a possessive ’s is left outside. */
  readonly from: number
  readonly to: number
  /** Begins like a name: a capital, or an Arabic article before one ("al-Assad"). */
  readonly capital: boolean
  /** First word of a sentence or of a quotation, where a capital says nothing. */
  readonly opens: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

export interface Line {
  readonly block: BlockId
  readonly role: Role
  readonly text: string
  readonly tokens: readonly Token[]
  /** Most words have a capital ("ISIS Militants Escape After Raid"): a capital is no sign of a name here. */
  readonly titleCase: boolean
}

const read: ReadonlySet<Role> = new Set<Role>(['headline', 'subhead', 'caption', 'paragraph', 'crosshead', 'quote', 'list-item', 'table-row'])

/** The lines that say what a story is about: not who wrote it, whose picture it is, nor what was set aside. */
export function linesOf(story: Story): readonly Line[] {
  return story.blocks.filter(({ role }) => read.has(role)).map(({ id, role, text }) => lineOf(id, role, text))
}

const word = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?= \p{Lu})|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

export function lineOf(block: BlockId, role: Role, text: string): Line {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const gap = text.slice(end, match.index)
    end = match.index + match[0].length
    const bare = match[0].replace(/['’]s$/, '')
    tokens.push({
      text: bare.replace(/’/g, "'"),
      from: match.index,
      to: match.index + bare.length,
      capital: /^\p{Lu}/u.test(bare) || /^(?:al|el|an|as|ash|ad|at|ar|az)-\p{Lu}/u.test(bare),
      opens: tokens.length === 0 || /[.!?…:;“"«(—–]|--/.test(gap.replace(/^\.(?=[ ,])/, (dot) => (isInitial(tokens) ? '' : dot))),
      gap,
    })
  }
  return { block, role, text, tokens, titleCase: isTitleCase(tokens) }
}

/** A stop after "St" or "Mr" does not end a sentence. */
function isInitial(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]?.text ?? ''
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Prof|Rev|Jr|Sr)$/u.test(last)
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /\p{Ll}|\p{Lu}/u.test(text))
  return long.length > 2 && long.filter(({ capital }) => capital).length / long.length > 0.7
}

/** Whether a word may be part of a name: it has a capital and is not one of the words that have one by rule. */
export function nameLike(token: Token | undefined): boolean {
  return token !== undefined && token.capital && !neverNames.has(token.text)
}
