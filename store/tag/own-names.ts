/** The desk's own vocabulary in a story: its names found in the copy, and suggestions brought under the names the desk uses. */
import type { Mention, Tag, TagKind, VocabularyEntry } from '../model'
import { textOf, type Line } from './tokens'

interface OwnName {
  readonly words: readonly string[]
  /** As the vocabulary writes it. */
  readonly written: string
  readonly entry: VocabularyEntry
}

export interface OwnNames {
  /** The entry whose name or alias this is. */
  find(kind: TagKind, name: string): VocabularyEntry | undefined
  /** Entries that begin with a word, folded. */
  readonly byFirstWord: ReadonlyMap<string, readonly OwnName[]>
}

const fold = (text: string): string => text.toLowerCase().replace(/’/g, "'")
const key = (kind: TagKind, name: string): string => `${kind} ${fold(name)}`

export function ownNames(entries: readonly VocabularyEntry[]): OwnNames {
  const byName = new Map<string, VocabularyEntry>()
  const byFirstWord = new Map<string, OwnName[]>()
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      if (!byName.has(key(entry.kind, name))) byName.set(key(entry.kind, name), entry)
      const words = fold(name).split(/\s+/).filter((word) => word !== '')
      const [first] = words
      if (first === undefined || entry.kind === 'topic') continue
      const there = byFirstWord.get(first)
      if (there === undefined) byFirstWord.set(first, [{ words, entry, written: name }])
      else there.push({ words, entry, written: name })
    }
  }
  return { find: (kind, name) => byName.get(key(kind, name)), byFirstWord }
}

type Unnumbered = Omit<Tag, 'id'>

/**
 * Suggestions under the desk's names, two of one name as one, and what stands in the vocabulary and in the copy added. What the wire
 * stated stays as it was given.
 */
export function withOwnNames(tags: readonly Unnumbered[], lines: readonly Line[], own: OwnNames): readonly Unnumbered[] {
  const renamed = tags.map((tag) => {
    const entry = own.find(tag.kind, tag.name)
    if (entry === undefined || entry.name === tag.name || tag.by !== 'rule') return tag
    return { ...tag, name: entry.name, ...(entry.code !== undefined && { code: entry.code }) }
  })
  const found = own.byFirstWord.size === 0 ? [] : lines.flatMap((line) => ownInLine(line, own))
  return merged([...renamed, ...foundTags(found)])
}

interface Found {
  readonly entry: VocabularyEntry
  readonly mention: Mention
  readonly written: string
}

/** The longest entry that begins at a word; a name with a capital is not found in lower case. */
function ownInLine(line: Line, { byFirstWord }: OwnNames): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < line.tokens.length; at += 1) {
    const offers = byFirstWord.get(fold(line.tokens[at]?.text ?? '')) ?? []
    const fits = offers.filter(({ words }) => words.every((word, offset) => fold(line.tokens[at + offset]?.text ?? '') === word))
    const best = [...fits].sort((one, other) => other.words.length - one.words.length)[0]
    if (best === undefined) continue
    const end = at + best.words.length
    const written = textOf(line, at, end)
    if (best.entry.kind !== 'keyword' && /^\p{Ll}/u.test(written) && /^\p{Lu}/u.test(best.written)) continue
    const mention = { block: line.block, from: line.tokens[at]?.from ?? 0, to: line.tokens[end - 1]?.to ?? 0 }
    found.push({ entry: best.entry, written, mention })
    at = end - 1
  }
  return found
}

function foundTags(found: readonly Found[]): readonly Unnumbered[] {
  const byEntry = new Map<VocabularyEntry, Found[]>()
  for (const one of found) {
    const there = byEntry.get(one.entry)
    if (there === undefined) byEntry.set(one.entry, [one])
    else there.push(one)
  }
  return [...byEntry].map(([{ kind, name, code }, list]) => ({
    kind,
    name,
    ...(code !== undefined && { code }),
    evidence: ['It stands in the desk’s vocabulary.', ...new Set(list.map(({ written }) => written))].slice(0, 4),
    mentions: list.map(({ mention }) => mention),
    confidence: 0.95,
    by: 'rule',
    state: 'suggested',
  }))
}

function merged(tags: readonly Unnumbered[]): readonly Unnumbered[] {
  const byName = new Map<string, Unnumbered>()
  for (const tag of tags) {
    const there = byName.get(key(tag.kind, tag.name))
    byName.set(key(tag.kind, tag.name), there === undefined ? tag : joined(there, tag))
  }
  return [...byName.values()]
}

function joined(one: Unnumbered, other: Unnumbered): Unnumbered {
  const evidence = [...new Set([...one.evidence, ...other.evidence])].slice(0, 5)
  return { ...one, mentions: allMentions(one, other), evidence }
}

function allMentions(one: Unnumbered, other: Unnumbered): readonly Mention[] {
  const there = new Set(one.mentions.map(({ block, from }) => `${block} ${from}`))
  return [...one.mentions, ...other.mentions.filter(({ block, from }) => !there.has(`${block} ${from}`))]
}
