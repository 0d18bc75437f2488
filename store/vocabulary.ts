/**
 * What the desk knows of tags: its vocabulary, the Media Topics it has, and what its editors have taught. Kept beside the stories, a
 * file each; read once. What is damaged is not used and not overwritten.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Completion, foldName, type Completable } from './completion'
import { readTopicsFile } from './import'
import type { Json, Library, SideFile } from './library'
import {
  done, failed, type Dossier, type Reply, type Story, type Tag, type TagOffer, type TopicConcept, type TopicsInfo,
  type VocabularyEdit, type VocabularyEntry, type VocabularyFormat,
} from './model'
import {
  allListedNames, asDesk, builtIn, emptyMemory, labelOf, lessonWords, ownNames, remember, renameLearned, withImported,
  type DeskKnowledge, type OwnNames, type TagMemory, type Vocabulary,
} from './tag'
import { tagLessons } from './tag-lessons'
import { mostEntries, readVocabulary, vocabularyEntry, writeVocabulary, type ReadVocabulary } from './vocabulary-files'

/** Milliseconds after the last lesson until what was learned is saved: a quick editor takes ten tags in that time. */
const saveLater = 3_000

const conceptSchema: z.ZodType<TopicConcept> = z.object({
  code: z.string().regex(/^\d{8}$/),
  above: z.string(),
  labels: z.record(z.string(), z.string()),
  retired: z.literal(true).exactOptional(),
  successor: z.string().exactOptional(),
})
const topicsSchema = z.object({ released: z.string().exactOptional(), concepts: z.array(conceptSchema) })
type KeptTopics = z.infer<typeof topicsSchema>

/** Names are made ready so long after the vocabulary was read, and so long at a time; milliseconds. */
const prepareAfter = 3_000
const prepareFor = 5

/** One name that is another from now on, to be carried through the stories. */
export interface Renamed {
  readonly kind: Tag['kind']
  readonly before: string
  readonly after: VocabularyEntry
}

export interface Vocabularies {
  /** Read before anything else is asked; a second call waits for the first. */
  load(): Promise<void>
  /** The suggestions a story came in with, as this desk makes them; what the wire stated stays. */
  retag(story: Story, tags: readonly Tag[]): readonly Tag[]
  /** Counts up what an editor decided on the tags of a story. */
  learn(before: Dossier, after: Dossier): void
  complete(typed: string, most: number): readonly TagOffer[]
  entries(search: string): readonly VocabularyEntry[]
  lists(): readonly string[]
  topics(): TopicsInfo
  /** Topic code as tags have it → its label in a language. */
  labels(language: string): Readonly<Record<string, string>>
  learnedFrom(): number
  edit(edit: VocabularyEdit): Promise<Reply<readonly Renamed[]>>
  file(format: VocabularyFormat): string
  takeFile(text: string): Promise<Reply<ReadVocabulary>>
  takeTopics(text: string): Promise<Reply<TopicsInfo>>
  close(): Promise<void>
}

export function openVocabularies(library: Library): Vocabularies {
  return new KeptVocabularies(library)
}

class KeptVocabularies implements Vocabularies {
  readonly #library: Library
  #loading: Promise<void> | null = null
  #entries: readonly VocabularyEntry[] = []
  #imported: KeptTopics | null = null
  #memory: TagMemory = emptyMemory
  /** Made of the entries and of what was imported when they are first needed, and again when these change. */
  #own: OwnNames | null = null
  #topics: Vocabulary | null = null
  #completion: Completion | null = null
  /** Files that were found damaged: nothing is written over them. */
  readonly #broken = new Map<SideFile, string>()
  #saving: ReturnType<typeof setTimeout> | null = null
  #preparing: ReturnType<typeof setTimeout> | null = null

  constructor(library: Library) {
    this.#library = library
  }

  load(): Promise<void> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  async #load(): Promise<void> {
    this.#entries = (await this.#read('vocabulary', z.array(vocabularyEntry))) ?? []
    this.#imported = await this.#read('topics', topicsSchema)
    this.#memory = (await this.#read('tag-lessons', tagLessons)) ?? emptyMemory
    this.#prepareNames()
  }

  async #read<T>(name: SideFile, schema: z.ZodType<T>): Promise<T | null> {
    const side = await this.#library.side(name)
    const read = side.ok && side.value !== null ? schema.safeParse(side.value) : null
    if (read?.success === true) return read.data
    if (!side.ok || read !== null) this.#damaged(name, side.ok ? `“${name}.json” in the library is not in order. It is left as it is, and not used.` : side.failure.message)
    return null
  }

  #damaged(name: SideFile, message: string): void {
    this.#broken.set(name, message)
    this.#library.tell({ kind: 'settings', message, file: `${name}.json` })
  }

  async #save(name: SideFile, value: unknown): Promise<Reply<null>> {
    const broken = this.#broken.get(name)
    if (broken !== undefined) return failed('bad-input', broken)
    return this.#library.saveSide(name, JSON.parse(JSON.stringify(value)) as Json)
  }

  #knows(): DeskKnowledge {
    this.#own ??= ownNames(this.#entries)
    return { memory: this.#memory, own: this.#own, ...(this.#imported !== null && { topics: this.#vocabulary() }) }
  }

  #vocabulary(): Vocabulary {
    this.#topics ??= this.#imported === null ? builtIn() : withImported(this.#imported.concepts)
    return this.#topics
  }

  /** Nothing known beyond what the road of a file knew already: its suggestions stand. */
  #isNew(): boolean {
    return this.#entries.length === 0 && this.#memory.stories.length === 0 && this.#imported === null
  }

  retag(story: Story, tags: readonly Tag[]): readonly Tag[] {
    if (this.#isNew()) return tags
    const known = asDesk(tags, story, this.#knows())
    const stated = known.filter(({ by }) => by !== 'rule')
    const isStated = (tag: Tag): boolean => stated.some((one) => one.code !== undefined && one.code === tag.code)
    return known.filter((tag) => tag.by !== 'rule' || !isStated(tag))
  }

  learn(before: Dossier, after: Dossier): void {
    const was = new Map(before.tags.map((tag) => [tag.id, tag]))
    const now = new Map(after.tags.map((tag) => [tag.id, tag]))
    const changed = [...new Set([...was.keys(), ...now.keys()])].filter((id) => was.get(id)?.state !== now.get(id)?.state)
    if (changed.length === 0) return
    this.#memory = remember(this.#memory, after.story.id, lessonWords(after.story), after.tags)
    this.#saveSoon()
  }

  #saveSoon(): void {
    if (this.#saving !== null) clearTimeout(this.#saving)
    this.#saving = setTimeout(() => void this.#saveLessons(), saveLater)
    this.#saving.unref()
  }

  async #saveLessons(): Promise<void> {
    if (this.#saving === null) return
    clearTimeout(this.#saving)
    this.#saving = null
    await this.#save('tag-lessons', this.#memory)
  }

  complete(typed: string, most: number): readonly TagOffer[] {
    return this.#names().find(typed, most)
  }

  #names(): Completion {
    this.#completion ??= new Completion([...ownItems(this.#entries), ...topicItems(this.#vocabulary()), ...listItems(this.#entries)])
    return this.#completion
  }

  /** Makes the names ready for the first letter, a few milliseconds at a time between whatever else is asked. */
  #prepareNames(): void {
    const wait = (time: number): void => {
      if (this.#preparing !== null) clearTimeout(this.#preparing)
      this.#preparing = setTimeout(step, time)
      this.#preparing.unref()
    }
    const step = (): void => {
      if (!this.#names().prepare(prepareFor)) wait(prepareFor)
    }
    wait(prepareAfter)
  }

  /** Names or topics are others now. */
  #nameAnew(): void {
    this.#completion = null
    this.#prepareNames()
  }

  entries(search: string): readonly VocabularyEntry[] {
    const folded = foldName(search)
    if (folded === '') return this.#entries
    return this.#entries.filter(({ name, aliases, list = '' }) => [name, list, ...aliases].some((one) => foldName(one).includes(folded)))
  }

  lists(): readonly string[] {
    return [...new Set(this.#entries.flatMap(({ list }) => (list === undefined ? [] : [list])))].sort()
  }

  topics(): TopicsInfo {
    const vocabulary = this.#vocabulary()
    const languages = new Set([...vocabulary.values()].flatMap(({ labels }) => Object.keys(labels)))
    const released = this.#imported?.released
    const terms = [...vocabulary.values()].filter(({ retired }) => retired !== true).length
    return { terms, imported: this.#imported !== null, ...(released !== undefined && { released }), languages: [...languages].sort() }
  }

  labels(language: string): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#vocabulary().values()].map((concept) => [`medtop:${concept.code}`, labelOf(concept, language)]))
  }

  learnedFrom(): number {
    return this.#memory.stories.length
  }

  async edit(edit: VocabularyEdit): Promise<Reply<readonly Renamed[]>> {
    const made = edited(this.#entries, edit)
    if (!made.ok) return made
    const kept = await this.#keep(made.value.entries)
    if (!kept.ok) return kept
    for (const { kind, before, after } of made.value.renamed) this.#learnName(kind, before, after)
    return done(made.value.renamed)
  }

  #learnName(kind: Tag['kind'], name: string, { kind: as, name: now, code }: VocabularyEntry): void {
    this.#memory = renameLearned(this.#memory, { kind, name }, { kind: as, name: now, ...(code !== undefined && { code }) })
    this.#saveSoon()
  }

  async #keep(entries: readonly VocabularyEntry[]): Promise<Reply<null>> {
    if (entries.length > mostEntries) return failed('bad-input', `A vocabulary holds ${mostEntries.toLocaleString('en')} names at most.`)
    const saved = await this.#save('vocabulary', entries)
    if (!saved.ok) return saved
    this.#entries = entries
    this.#own = null
    this.#nameAnew()
    return saved
  }

  file(format: VocabularyFormat): string {
    return writeVocabulary(this.#entries, format)
  }

  /** Entries of a file join those that are there; the same kind and name, or the same id, is replaced. */
  async takeFile(text: string): Promise<Reply<ReadVocabulary>> {
    const read = readVocabulary(text, randomUUID)
    if (!read.ok) return read
    const key = ({ kind, name }: VocabularyEntry): string => `${kind} ${foldName(name)}`
    const fresh = new Map(read.value.entries.map((entry) => [key(entry), entry]))
    const ids = new Set([...fresh.values()].map(({ id }) => id))
    const there = new Map(this.#entries.map((entry) => [key(entry), entry]))
    const others = this.#entries.filter((entry) => !fresh.has(key(entry)) && !ids.has(entry.id))
    const kept = await this.#keep([...others, ...[...fresh].map(([name, entry]) => ({ ...entry, id: there.get(name)?.id ?? entry.id }))])
    return kept.ok ? read : kept
  }

  async takeTopics(text: string): Promise<Reply<TopicsInfo>> {
    const read = readTopicsFile(text)
    if (!read.ok) return read
    const saved = await this.#save('topics', read.value)
    if (!saved.ok) return saved
    this.#imported = topicsSchema.parse(read.value)
    this.#topics = null
    this.#nameAnew()
    return done(this.topics())
  }

  async close(): Promise<void> {
    await this.#saveLessons()
  }
}

interface EditedEntries {
  readonly entries: readonly VocabularyEntry[]
  readonly renamed: readonly Renamed[]
}

function edited(entries: readonly VocabularyEntry[], edit: VocabularyEdit): Reply<EditedEntries> {
  switch (edit.kind) {
    case 'remove':
      return entries.some(({ id }) => id === edit.id) ? done({ entries: entries.filter(({ id }) => id !== edit.id), renamed: [] }) : gone
    case 'save':
      return saved(entries, edit.entry)
    case 'merge':
      return mergedInto(entries, edit.ids, edit.into)
  }
}

const gone = failed('not-found', 'There is no such name in the vocabulary.')

function saved(entries: readonly VocabularyEntry[], entry: VocabularyEntry): Reply<EditedEntries> {
  const twin = entries.find(({ id, kind, name }) => id !== entry.id && kind === entry.kind && foldName(name) === foldName(entry.name))
  if (twin !== undefined) return failed('conflict', `“${twin.name}” is in the vocabulary already: merge the two.`)
  const before = entries.find(({ id }) => id === entry.id)
  const old = before !== undefined && before.kind === entry.kind && before.name !== entry.name ? [before.name] : []
  const names = [...entry.aliases, ...old]
  const renamed = names.filter((name) => name !== entry.name).map((name): Renamed => ({ kind: entry.kind, before: name, after: entry }))
  return done({ entries: before === undefined ? [...entries, entry] : entries.map((one) => (one.id === entry.id ? entry : one)), renamed })
}

/** The names of those that go become other names of the one that stays. */
function mergedInto(entries: readonly VocabularyEntry[], ids: readonly string[], into: string): Reply<EditedEntries> {
  const stays = entries.find(({ id }) => id === into)
  const go = entries.filter(({ id }) => ids.includes(id) && id !== into)
  if (stays === undefined || go.length === 0) return gone
  const names = go.flatMap(({ name, aliases }) => [name, ...aliases])
  const after = { ...stays, aliases: [...new Set([...stays.aliases, ...names])].filter((name) => name !== stays.name) }
  const renamed = go.flatMap(({ kind, name, aliases }) => [name, ...aliases].map((before): Renamed => ({ kind, before, after })))
  return done({ entries: entries.filter((one) => !go.includes(one)).map((one) => (one.id === into ? after : one)), renamed })
}

function ownItems(entries: readonly VocabularyEntry[]): readonly Completable[] {
  return entries.map(({ kind, name, aliases, code }) => ({ offer: { kind, name, ...(code !== undefined && { code }), from: 'vocabulary' }, names: [name, ...aliases] }))
}

/** Topics are found by their label in any language, and offered under the English one. */
function topicItems(vocabulary: Vocabulary): readonly Completable[] {
  return [...vocabulary.values()].filter(({ retired }) => retired !== true).map(({ code, labels }) => {
    const name = labels['en'] ?? Object.values(labels)[0] ?? code
    return { offer: { kind: 'topic', name, code: `medtop:${code}`, from: 'topics' }, names: [...new Set([name, ...Object.values(labels)])].filter((label) => label !== '') }
  })
}

function listItems(entries: readonly VocabularyEntry[]): readonly Completable[] {
  const own = new Set(entries.map(({ kind, name }) => `${kind} ${foldName(name)}`))
  return allListedNames()
    .filter(({ kind, name }) => !own.has(`${kind} ${foldName(name)}`))
    .map(({ kind, name, code }) => ({ offer: { kind, name, ...(code !== undefined && { code }), from: 'list' }, names: [name] }))
}
