/**
 * One guard a call: what comes out of the window is hostile until it has passed here. Objects are strict
 * (an unknown key refuses the call), ids have the shape of ids, and everything has a size.
 */
import { z } from 'zod'
import {
  afterImport, charsets, exportFormats, handFields, isId, pruneOnly, roles, storyStates, tagKinds, vocabularyFormats,
  type BlockId, type ChangeId, type Change, type Edit, type ManyAct, type Paste, type RuleId, type Step, type StoryId, type TagEdit,
  type TagId, type TakeOver, type VocabularyEdit,
} from '../../store/model'
import { exportOrder, listing, settingsChange, teaching, textProfile } from '../../store/library/settings-schema'
import type { CallName } from './calls'
import { densities, interfaceLanguages, textSizes, type Calls, type PreferenceChange } from './contract'

// Without this zod compiles its checks with `new Function`; it is not slower, and no code of ours needs eval.
z.config({ jitless: true })

interface Guard<Args> {
  safeParse(args: readonly unknown[]): z.ZodSafeParseResult<Args>
}

export type Guards = { readonly [Name in CallName]: Guard<Parameters<Calls[Name]>> }

const mega = 1024 * 1024
/** A paste of 64 million characters: a hundred times the longest dump that was seen. */
const pasteLimit = 64 * mega
/** One block's words; a whole paste may be one line. */
const textLimit = pasteLimit
/** Calls name many stories at once when a whole queue is marked. */
const manyStories = 200_000
/** A drop of a folder of loose files arrives as its files. */
const manyPaths = 100_000
const manySteps = 100_000
/** Linux allows 4,096 bytes, Windows 32,767 characters. */
const pathLimit = 32_767

const sentence = z.string().min(1).max(2_000)
/** ISO 8601 with a zone. */
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/)
const folderToken = z.string().regex(/^[0-9a-f-]{36}$/)
const job = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const story = z.custom<StoryId>(isId, 'not a story id')
const block = z.custom<BlockId>(isId, 'not a block id')
const change = z.custom<ChangeId>(isId, 'not a change id')
const tag = z.custom<TagId>(isId, 'not a tag id')
const rule = z.custom<RuleId>((value) => typeof value === 'string' && /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(value), 'not a rule')
const offset = z.int().min(0).max(textLimit)
const text = z.string().max(textLimit)
const role = z.enum(roles)
const format = z.enum(exportFormats)

const range = z.strictObject({ from: offset, to: offset }).refine(({ from, to }) => from < to, 'an empty range')
const source = z.array(range).max(manySteps)
const furniture = z.strictObject({
  rule: z.custom<`furniture/${string}`>((value) => typeof value === 'string' && /^furniture\/[a-z0-9-]{1,64}$/.test(value), 'not a rule of furniture'),
  reason: sentence,
})
const wholeBlock = z.strictObject({ id: block, role, text, source, furniture: furniture.exactOptional() })
const seam = {
  block, right: block, rightRole: role, rightFurniture: furniture.exactOptional(),
  at: offset, glue: z.string().max(16), leftSource: source, rightSource: source,
}
const place = block.nullable()

const step: z.ZodType<Step> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), block, from: offset, before: text, after: text }),
  z.strictObject({ kind: z.literal('role'), block, before: role, after: role }),
  z.strictObject({ kind: z.literal('field'), field: z.enum(handFields), before: z.string().max(mega), after: z.string().max(mega) }),
  z.strictObject({ kind: z.literal('split'), ...seam }),
  z.strictObject({ kind: z.literal('join'), ...seam }),
  z.strictObject({ kind: z.literal('insert'), after: place, block: wholeBlock }),
  z.strictObject({ kind: z.literal('remove'), after: place, block: wholeBlock }),
  z.strictObject({ kind: z.literal('move'), block, before: place, after: place }),
])

const steps = z.tuple([step], step).refine((list) => list.length <= manySteps, 'too many steps')
const wholeChange: z.ZodType<Change> = z.strictObject({ rule, reason: sentence, steps })
const edit: z.ZodType<Edit> = z.strictObject({ id: change, change: wholeChange })

const tagName = z.string().trim().min(1).max(500)
const tagEdit: z.ZodType<TagEdit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['accept', 'refuse', 'suggest', 'remove']), tag }),
  z.strictObject({ kind: z.literal('set'), states: z.array(z.tuple([tag, z.enum(['suggested', 'accepted', 'refused'])])).max(10_000) }),
  z.strictObject({ kind: z.literal('add'), tag, as: z.enum(tagKinds), name: tagName, code: tagName.exactOptional() }),
])

const paste: z.ZodType<Paste> = z
  .strictObject({ text: z.string(), html: z.string().exactOptional() })
  .refine((value) => value.text.length + (value.html?.length ?? 0) <= pasteLimit, 'a paste of more than 64 MB')

/** Commands of the window, and keys as `renderer/keys.ts` writes them: `Mod+Shift+L`. */
const command = z.string().regex(/^[a-z0-9-]{1,40}$/)
const key = z.string().regex(/^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[^\s+]{1,20}|\+)$/)
const few = (table: object): boolean => Object.keys(table).length <= 500

const taking: z.ZodType<TakeOver> = z.strictObject({ from: story, items: z.array(z.string().regex(/^[a-z]+-[A-Za-z0-9_-]{1,64}$/)).max(manySteps) })

/** Pixels; the window says what a pane may take of it. */
const paneWidth = z.int().min(100).max(2_000)

const preferenceChange: z.ZodType<PreferenceChange> = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  language: z.enum(['system', ...interfaceLanguages]).exactOptional(),
  textSize: z.union(textSizes.map((size) => z.literal(size))).exactOptional(),
  density: z.enum(densities).exactOptional(),
  toured: z.boolean().exactOptional(),
  alerts: z.boolean().exactOptional(),
  left: z.strictObject({ story, block: block.nullable() }).nullable().exactOptional(),
  rawWire: z.boolean().exactOptional(),
  inspector: z.boolean().exactOptional(),
  typography: z.boolean().exactOptional(),
  spelling: z.boolean().exactOptional(),
  queueWidth: paneWidth.exactOptional(),
  inspectorWidth: paneWidth.exactOptional(),
  formats: z.array(format).max(exportFormats.length).exactOptional(),
  keys: z.record(command, z.array(key).min(1).max(4)).refine(few, 'too many keys').exactOptional(),
})

const at = z.int().min(0).max(2 ** 31)
/** Rows asked for at a time: a screen of the largest window, several times over. */
const manyRows = 1_000

const entryId = z.string().refine(isId, 'not an id')
const vocabularyEdit: z.ZodType<VocabularyEdit> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('save'),
    entry: z.strictObject({
      id: entryId,
      kind: z.enum(tagKinds),
      name: tagName,
      aliases: z.array(tagName).max(100),
      code: tagName.exactOptional(),
      list: tagName.exactOptional(),
    }),
  }),
  z.strictObject({ kind: z.literal('remove'), id: entryId }),
  z.strictObject({ kind: z.literal('merge'), ids: z.array(entryId).max(1_000), into: entryId }),
])

const manyAct: z.ZodType<ManyAct> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: z.enum(storyStates) }),
  z.strictObject({ kind: z.literal('tag'), edit: tagEdit }),
])

const path = z.string().min(1).max(pathLimit).refine((value) => !value.includes('\0'), 'a path with a zero byte')
const watch = z.string().regex(/^[0-9a-f]{24}$/)
const pruneRule = z.strictObject({ olderThan: z.int().min(0).max(100_000), only: z.enum(pruneOnly) })
const nothing = z.tuple([])
const oneStory = z.tuple([story])
const many = z.array(story).max(manyStories)
const oneChange = z.tuple([story, change])
const changeOrNone = z.tuple([story, change.nullable()])

export const guards: Guards = {
  find: z.tuple([listing, at, z.int().min(0).max(manyRows), z.array(story).max(10)]),
  facets: z.tuple([listing]),
  ids: z.tuple([listing, at, at]),
  setRead: z.tuple([many, z.boolean()]),
  changeMany: z.tuple([job, many, manyAct]),
  open: oneStory,
  wire: oneStory,
  importPaths: z.tuple([job, z.array(path).max(manyPaths)]),
  importPaste: z.tuple([job, paste]),
  importSample: z.tuple([job]),
  importDialog: z.tuple([job]),
  cancel: z.tuple([job]),
  edit: z.tuple([story, z.int().min(0), edit]),
  undo: oneChange,
  setLanguage: z.tuple([story, z.string().regex(/^[A-Za-z0-9-]{1,35}$/), change]),
  turnMany: z.tuple([story, z.array(change).min(1).max(manySteps), z.enum(['undo', 'redo'])]),
  redo: oneChange,
  lookBack: changeOrNone,
  bringBack: z.tuple([story, change.nullable(), change]),
  ignore: z.tuple([story, z.array(z.string().min(1).max(textLimit)).min(1).max(manySteps), z.boolean()]),
  tag: z.tuple([story, tagEdit]),
  setState: z.tuple([z.array(story).max(manyStories), z.enum(storyStates)]),
  reread: z.tuple([story, z.enum(charsets)]),
  preview: z.tuple([story, format, textProfile]),
  cleanText: oneStory,
  cleanRich: oneStory,
  preflight: z.tuple([job, many]),
  family: oneStory,
  joinChain: z.tuple([story, story]),
  update: z.tuple([story, story]),
  takeOver: z.tuple([story, z.int().min(0), taking]),
  killNotice: z.tuple([job, z.array(story).min(1).max(1_000), z.array(format).min(1).max(exportFormats.length), folderToken]),
  release: z.tuple([z.array(story).min(1).max(manyStories), sentence, instant.optional()]),
  splitStory: z.tuple([story, block, change]),
  joinNext: oneChange,
  teach: z.tuple([story, teaching]),
  forget: z.tuple([z.array(z.string().min(1).max(64)).max(manyStories)]),
  settings: nothing,
  changeSettings: z.tuple([settingsChange]),
  completeTags: z.tuple([z.string().max(500), z.int().min(1).max(100)]),
  topicLabels: z.tuple([z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/)]),
  tagFacts: z.tuple([tagName]),
  vocabulary: z.tuple([z.string().max(500), at, z.int().min(0).max(manyRows)]),
  changeVocabulary: z.tuple([job, vocabularyEdit]),
  shareVocabulary: z.tuple([z.enum(vocabularyFormats)]),
  takeVocabulary: nothing,
  takeTopics: nothing,
  fetchTopics: nothing,
  watches: nothing,
  watchFolder: nothing,
  changeWatch: z.tuple([watch, z.strictObject({ after: z.enum(afterImport).exactOptional(), alarm: z.boolean().exactOptional() })]),
  removeWatch: z.tuple([watch]),
  backUp: z.tuple([job]),
  bringBackup: z.tuple([job]),
  libraryPlace: nothing,
  moveLibrary: z.tuple([job]),
  restoreLibrary: z.tuple([job]),
  openLibrary: nothing,
  prunable: z.tuple([pruneRule]),
  prune: z.tuple([pruneRule]),
  takeBack: z.tuple([many]),
  binned: nothing,
  emptyBin: nothing,
  verify: z.tuple([job]),
  shareSettings: nothing,
  takeSettings: nothing,
  export: z.tuple([job, z.array(story).max(manyStories), exportOrder, folderToken]),
  chooseFolder: nothing,
  reveal: oneStory,
  copyText: z.tuple([text, text.optional()]),
  pasteOffered: nothing,
  menuKeys: z.tuple([z.record(command, key).refine(few, 'too many keys')]),
  reportProblem: nothing,
  preferences: nothing,
  setPreferences: z.tuple([preferenceChange]),
  ready: nothing,
  flushed: nothing,
}
