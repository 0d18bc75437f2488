/** What may stand in a library's files. Whatever is read goes through these before anyone sees it. */
import { z } from 'zod'
import { blockId, changeId, fields, formats, gateKinds, isId, roles, storyId, storyStates, tagId, tagKinds, versionKinds } from '../model'
import type {
  Block, Change, Copy, Deed, Dossier, FieldStep, Furniture, InsertStep, JoinStep, MoveStep, QueueRow, Recorded, RemoveStep, RoleStep,
  RowWire, Source, SplitStep, Story, StoryId, Tag, TextStep,
} from '../model'
import type { Check } from './durable-adapter'
import type { Exported, Json, RowFacts, Settings } from './library'
import { isSha256, libraryFormat } from './layout'

/** zod compiles checkers with `new Function` otherwise, which a strict content security policy refuses. */
z.config({ jitless: true })

/**
 * What a schema of a story does not name would be gone after the next reading and saving: a type that grows does not compile until its
 * schema has grown too, and a key that is not known all the same (some other version's) is kept as it stands.
 */
type Shape<T> = { readonly [Key in keyof T]-?: z.ZodType }

/** A branded id: checked first, so that the model's own guard never throws. */
function idOf<Id extends string>(make: (text: string) => Id): z.ZodType<Id, string> {
  return z.string().refine(isId, 'not an id').transform(make)
}

const story = idOf(storyId)
const block = idOf(blockId)
const change = idOf(changeId)
const tag = idOf(tagId)
const text = z.string()
const count = z.number().int().nonnegative()
const offset = count
const rule = z.templateLiteral([z.string(), '/', z.string()])
const sha256 = z.string().refine(isSha256, 'not a SHA-256')

const range = z.looseObject({ from: offset, to: offset })
const ranges = z.array(range)
const role = z.enum(roles)
const field = z.enum(fields)
const furniture = z.looseObject({ rule: z.templateLiteral(['furniture/', z.string()]), reason: text } satisfies Shape<Furniture>)
const wholeBlock = z.looseObject({ id: block, role, text, source: ranges, furniture: furniture.exactOptional() } satisfies Shape<Block>)
const fieldValues = z.looseObject({
  slug: text.exactOptional(),
  dateline: text.exactOptional(),
  language: text.exactOptional(),
  urgency: text.exactOptional(),
  embargo: text.exactOptional(),
  keywords: text.exactOptional(),
  provider: text.exactOptional(),
  note: text.exactOptional(),
  status: text.exactOptional(),
  released: text.exactOptional(),
  chain: text.exactOptional(),
  taken: text.exactOptional(),
} satisfies Shape<Copy['fields']>)
const copy = z.looseObject({ blocks: z.array(wholeBlock), fields: fieldValues } satisfies Shape<Copy>)

const label = z.looseObject({ kind: z.enum(versionKinds), written: text, count: count.exactOptional() })
const moment = text.exactOptional()
const source = z.looseObject({
  file: text,
  format: z.enum(formats),
  sha256,
  part: count.exactOptional(),
  importer: text,
  charset: z.looseObject({ name: text, by: z.enum(['bom', 'declared', 'valid', 'guess', 'editor']), sample: text.exactOptional() }).exactOptional(),
  provider: text.exactOptional(),
  itemId: text.exactOptional(),
  version: text.exactOptional(),
  labels: z.array(label).exactOptional(),
  status: z.enum(['usable', 'withheld', 'canceled']).exactOptional(),
  openEmbargo: z.literal(true).exactOptional(),
  replaces: z.array(text).exactOptional(),
  category: text.exactOptional(),
  dates: z.looseObject({ created: moment, modified: moment, sent: moment, expires: moment }).exactOptional(),
  wordCount: count.exactOptional(),
  items: z.array(z.looseObject({ id: text, role: text.exactOptional(), title: text.exactOptional() })).exactOptional(),
  copyright: text.exactOptional(),
  usageTerms: text.exactOptional(),
} satisfies Shape<Source>)

const seam = {
  block,
  right: block,
  rightRole: role,
  rightFurniture: furniture.exactOptional(),
  at: offset,
  glue: text,
  leftSource: ranges,
  rightSource: ranges,
}
const step = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('text'), block, from: offset, before: text, after: text } satisfies Shape<TextStep>),
  z.looseObject({ kind: z.literal('role'), block, before: role, after: role } satisfies Shape<RoleStep>),
  z.looseObject({ kind: z.literal('field'), field, before: text, after: text } satisfies Shape<FieldStep>),
  z.looseObject({ kind: z.literal('split'), ...seam } satisfies Shape<SplitStep>),
  z.looseObject({ kind: z.literal('join'), ...seam } satisfies Shape<JoinStep>),
  z.looseObject({ kind: z.literal('insert'), after: block.nullable(), block: wholeBlock } satisfies Shape<InsertStep>),
  z.looseObject({ kind: z.literal('remove'), after: block.nullable(), block: wholeBlock } satisfies Shape<RemoveStep>),
  z.looseObject({ kind: z.literal('move'), block, before: block.nullable(), after: block.nullable() } satisfies Shape<MoveStep>),
])
const recorded = z.looseObject({
  id: change,
  by: z.enum(['rule', 'editor']),
  who: text.exactOptional(),
  at: text,
  state: z.enum(['done', 'undone', 'suggested', 'refused']),
  change: z.looseObject({ rule, reason: text, steps: z.tuple([step], step) } satisfies Shape<Change>),
  waits: change.exactOptional(),
  lost: z.literal(true).exactOptional(),
} satisfies Shape<Recorded>)

const tagState = z.enum(['suggested', 'accepted', 'refused'])
const wholeTag = z.looseObject({
  id: tag,
  kind: z.enum(tagKinds),
  name: text,
  code: text.exactOptional(),
  evidence: z.array(text),
  mentions: z.array(z.looseObject({ block, from: offset, to: offset })),
  confidence: z.number().exactOptional(),
  by: z.enum(['rule', 'editor', 'source']),
  state: tagState,
} satisfies Shape<Tag>)

const by = { at: text, who: text }
const deed: z.ZodType<Deed> = z.discriminatedUnion('kind', [
  z.looseObject({ ...by, kind: z.literal('state'), before: z.enum(storyStates), after: z.enum(storyStates) }),
  z.looseObject({
    ...by,
    kind: z.literal('tags'),
    tags: z.array(z.looseObject({
      id: tag, kind: z.enum(tagKinds), name: text, code: text.exactOptional(), before: tagState.nullable(), after: tagState.nullable(),
    })),
  }),
  z.looseObject({ ...by, kind: z.literal('ignored'), keys: z.array(text), ignored: z.boolean() }),
])

const dossier: z.ZodType<Dossier> = z.looseObject({
  story: z.looseObject({ id: story, source, blocks: copy.shape.blocks, fields: fieldValues } satisfies Shape<Story>),
  imported: copy,
  history: z.array(recorded),
  tags: z.array(wholeTag),
  ignored: z.array(text),
  deeds: z.array(deed).exactOptional(),
  state: z.enum(storyStates),
  revision: count,
  importedAt: text,
  arrival: count,
} satisfies Shape<Dossier>)

const rowWire = z.looseObject({
  gate: z.enum(gateKinds).exactOptional(),
  until: text.exactOptional(),
  kind: z.enum(['correction', 'refile']).exactOptional(),
  version: text.exactOptional(),
  chain: story.exactOptional(),
  item: text.exactOptional(),
  slug: text.exactOptional(),
  order: text.exactOptional(),
  taken: story.exactOptional(),
  versions: count.exactOptional(),
  newer: story.exactOptional(),
  alike: z.literal(true).exactOptional(),
} satisfies Shape<RowWire>)
const facts = { headline: text, source: text, queries: count, words: count, wire: rowWire.exactOptional() } satisfies Shape<RowFacts>
const rowFacts: z.ZodType<RowFacts> = z.looseObject(facts)
const exported: z.ZodType<Exported> = z.object({ path: text, revision: count, at: text.exactOptional() })

/** What the file of a story holds: what the list shows first, for people who look into it, and for a quick rebuild of the catalogue. */
export interface StoryContent {
  readonly row: RowFacts
  readonly exports: readonly Exported[]
  readonly dossier: Dossier
}

export interface StoryFile extends StoryContent {
  readonly format: number
  /** SHA-256 of the content. */
  readonly hash: string
}

const storyFile: z.ZodType<StoryFile> = z.object({
  format: count,
  hash: text,
  row: rowFacts,
  exports: z.array(exported),
  dossier,
})

/** As much of a damaged story file as is enough to lead the story through its history again. */
const salvaged = z
  .object({
    dossier: z.object({
      story: z.object({ id: story, source }),
      imported: copy,
      history: z.array(z.unknown()).catch([]).transform(wholeBeginning),
      tags: z.array(wholeTag).catch([]),
      ignored: z.array(text).catch([]),
      deeds: z.array(deed).catch([]),
      state: z.enum(storyStates).catch('new'),
      revision: count.catch(1),
      importedAt: z.iso.datetime().optional().catch(undefined),
      arrival: count.optional().catch(undefined),
    }),
  })
  .transform(({ dossier: { story: { id, source: from }, importedAt, arrival, ...rest } }) => ({
    id,
    source: from,
    ...(importedAt !== undefined && { importedAt }),
    ...(arrival !== undefined && { arrival }),
    ...rest,
  }))

/** The changes before the first that cannot be read. */
function wholeBeginning(history: readonly unknown[]): readonly Recorded[] {
  const whole: Recorded[] = []
  for (const one of history) {
    const read = recorded.safeParse(one)
    if (!read.success) break
    whole.push(read.data)
  }
  return whole
}

/** As much of a story file as a line of the catalogue needs: checking this alone makes a rebuild of thousands quick. */
export interface StoryOutline {
  readonly row: RowFacts
  readonly exports: readonly Exported[]
  readonly dossier: Pick<Dossier, 'state' | 'revision' | 'importedAt' | 'arrival'> & {
    readonly story: { readonly id: StoryId; readonly fields: Copy['fields']; readonly source: { readonly sha256: string } }
  }
}

const storyOutline: z.ZodType<StoryOutline> = z.object({
  row: rowFacts,
  exports: z.array(exported),
  dossier: z.object({
    story: z.object({ id: story, fields: fieldValues, source: z.object({ sha256 }) }),
    state: z.enum(storyStates),
    revision: count,
    importedAt: text,
    arrival: count,
  }),
})

/** One line of the catalogue: the queue's row, and what finds the story's wire bytes and exported files again. */
export interface Entry {
  readonly row: QueueRow
  readonly sha256: string
  readonly exports?: readonly Exported[]
}

const rowShape = {
  id: story,
  headline: text,
  source: text,
  language: text,
  direction: z.enum(['ltr', 'rtl']),
  state: z.enum(storyStates),
  importedAt: text,
  arrival: count,
  revision: count,
  queries: count,
  words: count,
  urgency: z.number().exactOptional(),
  exported: count.exactOptional(),
  wire: rowWire.exactOptional(),
} satisfies Shape<QueueRow>

/** What a row of the catalogue holds: another list than the one it was written with, and it is made again. */
export const rowFields = Object.keys(rowShape).join(' ')

export interface LibraryFile {
  readonly kind: 'copydesk-library'
  readonly format: number
  readonly settings: Settings
}

const json: z.ZodType<Json> = z.json()
const libraryFile: z.ZodType<LibraryFile> = z.object({
  kind: z.literal('copydesk-library'),
  format: z.number().int().positive(),
  settings: z.record(z.string(), json),
})

/** Of a library of a later version only its kind and format are understood. */
const newerLibraryFile: z.ZodType<LibraryFile> = z
  .object({ kind: z.literal('copydesk-library'), format: z.number().int().gt(libraryFormat) })
  .transform((file) => ({ ...file, settings: {} }))

/** An import under way: days and stories it touches. */
export interface JournalEntry {
  readonly format: number
  readonly day: string
  readonly stories: readonly string[]
}

const journalEntry: z.ZodType<JournalEntry> = z.object({ format: count, day: text, stories: z.array(text) })

export function checkOf<T>(schema: z.ZodType<T>): Check<T> {
  return (value) => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return { ok: true, value: parsed.data }
    const first = parsed.error.issues[0]
    return { ok: false, why: first === undefined ? 'not as expected' : `${first.path.join('.') || 'the file'}: ${first.message}` }
  }
}

export const checkStoryOutline = checkOf(storyOutline)
export const checkStoryFile = checkOf(storyFile)
export const checkSalvage = checkOf(salvaged)
export const checkDossier = checkOf(dossier)
export const checkRowFacts = checkOf(rowFacts)
export const checkExports = checkOf(z.array(exported))
export const checkLibraryFile = checkOf(z.union([newerLibraryFile, libraryFile]))
export const checkJournalEntry = checkOf(journalEntry)
