/** Cuts copy into words with their places, and tells which of them look like names. */
import type { BlockId, Role, Story } from '../model'

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
  const language = story.fields.language ?? 'en'
  return story.blocks.filter(({ role }) => read.has(role)).map(({ id, role, text }) => lineOf(id, role, text, language))
}

const word = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?= ?\p{Lu})|(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Brig|Col|Maj|Capt|Lt|Sgt|Adm|Prof|Rev|Jr|Sr|Mt|Ft)\.(?= \p{L})|[\p{L}\p{M}\p{N}]+\+?(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
/** French runs small words into the next one: "l’Alliance", "d’Oran". */
const elided = /^(?:[ldjmntscLDJMNTSC]|[Qq]u)['’](?=\p{L})/u
/** "Iran-backed", "Vienna-based": the name is the first half. */
const compound = /^((?:[Aa]l-)?\p{Lu}[\p{L}\p{M}.]*?)-(?:\p{Ll}{2,}ed|born|led|run|held|wide|style|speaking|made|bound|friendly|era|type|level|occupied)$/u
const article = /^(?:[Aa]l|[Ee]l|as|ash|ad|an|at|ar|az|wal|ul)-\p{Lu}/u

/** "SPD-Politiker", "Nabu-Landeschef": whose and what, one after the other. */
const germanRoles =
  'chef|politiker|sprecher|minister|präsident|trainer|spieler|stürmer|abgeordnete[nr]?|vorsitzende[nr]?|mitarbeiter|sekretär|kandidat|' +
  'experte|forscher|manager|direktor|gründer|star|kommissar'
const germanRole = new RegExp(`^(\\p{L}[\\p{L}\\p{N}]+)-(?=\\p{L}*(?:${germanRoles})(?:in|s|en|n)?$)`, 'iu')

function wordsOf(text: string, language: string): readonly { readonly 0: string; readonly index: number }[] {
  const found = [...text.matchAll(word)]
  if (!language.startsWith('de')) return found
  return found.flatMap((match) => {
    const whose = germanRole.exec(match[0])?.[1]
    if (whose === undefined) return [match]
    const from = whose.length + 1
    return [{ 0: whose, index: match.index }, { 0: match[0].slice(from), index: match.index + from }]
  })
}

export function lineOf(block: BlockId, role: Role, text: string, language = 'en'): Line {
  const tokens: Token[] = []
  const french = language.startsWith('fr')
  let end = 0
  for (const match of wordsOf(text, language)) {
    const skipped = french ? (elided.exec(match[0])?.[0].length ?? 0) : 0
    const from = match.index + skipped
    const gap = text.slice(end, from)
    const bare = match[0].slice(skipped).replace(/['’]s$/, '').replace(compound, '$1')
    end = from + bare.length
    tokens.push({
      text: bare.replace(/’/g, "'").replace(/^(\p{L}{2,})\.$/u, '$1'),
      from,
      to: from + bare.length,
      capital: /^\p{Lu}/u.test(bare) || article.test(bare),
      opens: tokens.length === 0 || /[.!?…:;“"«„(—–]| - |--/.test(gap),
      gap,
    })
  }
  return { block, role, text, tokens, titleCase: isTitleCase(tokens, role) }
}

/** A sentence may name so many people that most of its words have a capital; a headline is all names only seldom. */
function isTitleCase(tokens: readonly Token[], role: Role): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /\p{Ll}|\p{Lu}/u.test(text))
  const head = role === 'headline' || role === 'crosshead' || role === 'subhead'
  if (!head && isMenu(tokens)) return true
  return long.length > (head ? 2 : 6) && long.filter(({ capital }) => capital).length / long.length > (head ? 0.6 : 0.9)
}

/** A row of words with capitals, without a verb or a stop: what a page's menu leaves. */
function isMenu(tokens: readonly Token[]): boolean {
  return tokens.length > 5 && tokens.every(({ text, capital, gap }) => (capital || /^(?:and|of|the|for|in|to|et|de|und|y)$/.test(text)) && /^[ &/|·•-]*$/.test(gap))
}

/** The copy between the first and the last of some words. */
export function textOf(line: Line, first: number, end: number): string {
  return line.text.slice(line.tokens[first]?.from, line.tokens[end - 1]?.to)
}

/** Words stand next to each other with nothing but a space or a hyphen between. */
export const adjoins = (token: Token | undefined): boolean => token !== undefined && /^[ \u00a0-]$/.test(token.gap)
