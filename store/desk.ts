/** The desk: what an editor can do, over the rooms below. The window and the command line use the same one. */
import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { findQueries } from './clean'
import { Chains } from './chains'
import { cameIn } from './came-in'
import { cleanRich, cleanText } from './clean-copy'
import { createClock, type Clock } from './clock'
import { keepSettings, type SettingsKeeper } from './desk-settings'
import { familyOf, joinByEditor } from './family'
import { findFiles, readBytes } from './files'
import { exporters, shownText, txt } from './export'
import { exportStories, issueOf } from './export-stories'
import type { Intake, IntakeInput } from './intake'
import type { Library, NewStory } from './library'
import {
  changeId,
  done,
  editTags,
  failed,
  makeArticle,
  pasted,
  plainDesk,
  queryKey,
  record,
  redo,
  undo,
  type Desk,
  type DeskSettings,
  type Dossier,
  type Edited,
  type ImportReport,
  type Named,
  type OpenStory,
  type Parted,
  type Problem,
  type Progress,
  type Query,
  type QueueRow,
  type Recorded,
  type Reply,
  type StoryId,
  type StoryState,
  type TagEdit,
  type TagsSent,
} from './model'
import { bringBack, lookBack } from './look-back'
import { changeMany } from './many'
import { joinNext, splitStory, undoParting, type PartingParts } from './part-stories'
import { isParting } from './parting'
import { preflightStories } from './preflight-stories'
import { openQueue, type StoryQueue } from './queue'
import { contextOf, newStories, readingOf } from './new-stories'
import { rowFacts } from './queue-facts'
import { reread, wireAgain } from './reread'
import { restoreLost } from './restore-lost'
import { signed } from './signed'
import { heldBy, release, standingOf, whyNotByHand, whyNotUndone } from './standing'
import { memoryFiles, openSearch, type Search } from './search'
import { counted, taughtWith } from './teaching'
import { recordTaking, takingOver, updateOf } from './updating'
import { openVocabularies, type Vocabularies } from './vocabulary'
import { vocabularyCalls } from './vocabulary-calls'
import { writeKillNotices } from './kill-notice'
import { obey, tieAll, type Order } from './newcomers'

/** Stories written in one group: enough to share one flush of the disk, few enough that an edit never waits long. */
const groupSize = 50
/** Rows told of at once that are compared with all others: no more are in sight. */
const mostCompared = 200

export interface DeskParts {
  readonly library: Library
  /** The road of one file; the window runs it in a worker of its own. */
  readonly intake: (input: IntakeInput) => Promise<Intake>
  /** The sample copy the product carries. */
  readonly sample: () => Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>
  readonly progress: (progress: Progress) => void
  /** The index of words; left out, it is kept in memory alone. */
  readonly search?: Search
  /** Told of every row that is new or has changed; of none when the list may be another all the same. */
  readonly rows: (rows: readonly QueueRow[]) => void
  /** Told of the settings whenever they have changed; left out where nobody shows them. */
  readonly settings?: (settings: DeskSettings) => void
  /** Left out: the computer's clock, watched. */
  readonly clock?: Clock
  /** Who works here, for the history. Left out: the name the system knows. */
  readonly who?: string
}

interface QueuedParts extends DeskParts {
  readonly queue: StoryQueue
  readonly vocabularies: Vocabularies
}

export interface Input {
  readonly file: string
  readonly bytes: () => Promise<Uint8Array | Problem>
}

/** A story as it was saved, with the queries found for its row: they are asked once. */
type Saved = Pick<OpenStory, 'dossier' | 'queries'>

/** The desk, and what keeps its queue: whoever opened it lets the index catch up, and closes it. */
export interface QueuedDesk {
  readonly desk: Desk
  readonly queue: StoryQueue
  /** Takes in files that come by themselves, as an import does. */
  readonly take: (job: string, inputs: readonly Input[]) => Promise<Reply<ImportReport>>
  readonly vocabularies: Vocabularies
  /** Compares all copy with all other, so that the queue can tell what is alike. */
  readonly compareAll: () => Promise<void>
}

export const createDesk = (parts: DeskParts): Desk => openDeskOf(parts).desk

export function openDeskOf(given: DeskParts): QueuedDesk {
  const { library, clock = createClock(), who = userInfo().username } = given
  const chains = new Chains(library)
  const shown = (rows: readonly QueueRow[]): readonly QueueRow[] => rows.map((row) => chains.shown(row))
  const compared = (rows: readonly QueueRow[]): readonly QueueRow[] =>
    rows.length > mostCompared ? shown(rows) : rows.map((row) => chains.compared(row))
  const queue = openQueue({ library, search: given.search ?? openSearch(memoryFiles()), rows: (rows) => given.rows(compared(rows)) })
  const vocabularies = openVocabularies(library)
  const parts: QueuedParts = { ...given, rows: (rows) => queue.take(rows), queue, vocabularies }
  const cancelled = new Set<string>()
  const turns = new Map<StoryId, Promise<unknown>>()
  const settings = keepSettings(library, (now) => parts.settings?.(now))

  /** One change of a story at a time: each reads what the one before has saved. */
  const inTurn = <T>(id: StoryId, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work)
    const ended = turn.then(() => undefined, () => undefined)
    turns.set(id, ended)
    void ended.then(() => turns.get(id) === ended && turns.delete(id))
    return turn
  }

  const importing = async (job: string, inputs: readonly Input[], found: readonly Problem[]): Promise<Reply<ImportReport>> => {
    await chains.sketched()
    const lot = new Lot({ ...parts, chains, tellOf, follow })
    const problems = [...found]
    const desk = await settings.now()
    if (!desk.ok) return desk
    await vocabularies.load()
    cancelled.delete(job)
    for (const [index, input] of inputs.entries()) {
      if (cancelled.has(job)) break
      parts.progress({ job, done: index, total: inputs.length, what: input.file })
      problems.push(...(await takeIn(parts, input, desk.value, lot)))
      if (lot.size >= groupSize) problems.push(...(await lot.save()))
    }
    problems.push(...(await lot.save()))
    if (lot.used.length > 0) await settings.change(({ taught }) => ({ taught: counted(taught, lot.used) }))
    parts.progress({ job, done: inputs.length, total: inputs.length, what: '' })
    return done({ stories: inOrder(lot.saved), killed: lot.killed, problems, cancelled: cancelled.delete(job) })
  }

  const openQueries = async ({ story, ignored }: Dossier): Promise<readonly Query[]> => {
    const now = await settings.now()
    return findQueries(story, now.ok ? now.value : plainDesk).filter((query) => !ignored.includes(queryKey(query, story)))
  }

  /** Reads a story, changes it and saves it: the one way anything of a story is written. */
  const change = (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>): Promise<Reply<Saved>> =>
    inTurn(id, async () => {
      await vocabularies.load()
      const read = await library.read(id)
      if (!read.ok) return read
      const changed = how(read.value)
      if (!changed.ok) return changed
      const now = signed(read.value, changed.value, who)
      const queries = await openQueries(now)
      const saved = await library.save(now, rowFacts(now, queries.length))
      if (!saved.ok) return saved
      vocabularies.learn(read.value, saved.value)
      tellOf([id])
      queue.index([saved.value])
      return done({ dossier: saved.value, queries })
    })

  /** Rows that have changed, and with them those of the other versions: what is the newest may be another now. */
  const tellOf = (ids: readonly StoryId[]): void => {
    for (const row of library.rowsOf(ids)) chains.put(row)
    const family = ids.flatMap((id) => chains.membersOf(chains.chainOf(id)).map((row) => row.id))
    parts.rows(library.rowsOf([...new Set([...ids, ...family])]))
  }

  /** Carries a kill to the stories it is about. Answers those it has marked. */
  const follow = async (orders: readonly Order[]): Promise<readonly StoryId[]> => {
    const marked: StoryId[] = []
    for (const order of orders) {
      const recorded = { id: changeId(randomUUID()), at: new Date().toISOString() }
      const saved = await change(order.story, (dossier) => obey(dossier, order, recorded))
      if (saved.ok) marked.push(order.story)
    }
    return marked
  }

  const changeAndOpen = async (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>): Promise<Reply<OpenStory>> => {
    const saved = await change(id, how)
    return saved.ok ? done(opened(saved.value)) : saved
  }

  const partings: PartingParts = {
    library,
    change,
    now: () => clock.now(),
    async add(story) {
      const lot = new Lot({ ...parts, chains, tellOf, follow })
      lot.take(story)
      const [problem] = await lot.save()
      return problem === undefined ? done(null) : failed('not-saved', problem.message)
    },
  }

  const asParted = async (first: StoryId, second: StoryId): Promise<Reply<Parted>> => {
    const open = await desk.open(first)
    return open.ok ? done({ first: open.value, second }) : open
  }

  const desk: Desk = {
    async list() {
      await chains.ready()
      const rows = await queue.rows()
      return rows.ok ? done(shown(rows.value)) : rows
    },
    async find(listing, from, count, about) {
      // The list does not wait for its chains: it is told to look again when they are known.
      if (!chains.isReady) void chains.ready().then(() => given.rows([]))
      const found = await queue.find(listing, from, count, about)
      return found.ok ? done({ ...found.value, rows: found.value.rows.map((one) => ({ ...one, row: chains.compared(one.row) })) }) : found
    },
    facets: (listing) => queue.facets(listing),
    ids: (listing, from, to) => queue.ids(listing, from, to),
    setRead: (ids, read) => queue.setRead(ids, read),
    changeMany(job, ids, act) {
      const isCancelled = (one: string): boolean => cancelled.delete(one)
      return changeMany({ library, progress: parts.progress, change, isCancelled }, job, ids, act)
    },
    async open(id) {
      const read = await readOrRestore(parts, id)
      if (!read.ok) queue.recheck(id)
      return read.ok ? done(opened({ dossier: read.value, queries: await openQueries(read.value) })) : read
    },
    async wire(id) {
      const read = await library.read(id)
      if (!read.ok) return read
      const { source } = read.value.story
      if (source.charset?.by === 'editor') return wireAgain(library, source)
      const text = await library.wireText(source.sha256, readingOf(source))
      return text.ok ? done({ text: text.value, charset: source.charset?.name ?? 'UTF-8' }) : text
    },
    async reread(id, charset) {
      const [read, desk] = [await library.read(id), await settings.now()]
      if (!read.ok) return read
      if (!desk.ok) return desk
      const made = await reread({ library, intake: parts.intake, desk: contextOf(desk.value) }, read.value, charset)
      if (!made.ok) return made
      return changeAndOpen(id, ({ revision }) =>
        revision === read.value.revision ? made : failed('stale', 'The story has changed while it was read.'),
      )
    },
    async importPaths(job, paths) {
      const { files, problems } = await findFiles(paths)
      return importing(job, files.map((file) => ({ file, bytes: () => readBytes(file) })), problems)
    },
    importPaste: (job, { text, html }) =>
      importing(job, [{ file: pasted, bytes: () => Promise.resolve(Buffer.from(isMarkup(html) ? html : text, 'utf8')) }], []),
    async importSample(job) {
      const sample = await parts.sample()
      return importing(job, sample.map(({ file, bytes }) => ({ file, bytes: () => Promise.resolve(bytes) })), [])
    },
    cancel(job) {
      cancelled.add(job)
      return Promise.resolve(done(null))
    },
    async edit(id, revision, edit) {
      const refusal = whyNotByHand(edit.change)
      if (refusal !== null) return failed('refused', refusal)
      const recorded: Recorded = { id: edit.id, by: 'editor', at: new Date().toISOString(), state: 'done', change: edit.change }
      const saved = await change(id, (dossier) =>
        dossier.revision === revision ? record(dossier, recorded) : failed('stale', 'The story has changed since it was opened.'),
      )
      return saved.ok ? done<Edited>({ revision: saved.value.dossier.revision, recorded, queries: saved.value.queries }) : saved
    },
    async splitStory(id, at, change) {
      const made = await splitStory(partings, id, at, change)
      return made.ok ? asParted(made.value.first, made.value.second) : made
    },
    async joinNext(id, change) {
      const made = await joinNext(partings, id, change)
      return made.ok ? asParted(made.value.first, made.value.second) : made
    },
    async undo(id, undone) {
      const apart = await undoParting(partings, id, undone, changeId(randomUUID()))
      if (apart !== null) return apart.ok ? desk.open(id) : apart
      return changeAndOpen(id, (dossier) => {
        const recorded = dossier.history.find((one) => one.id === undone)
        const refusal = recorded === undefined ? null : whyNotUndone(recorded.change)
        return refusal === null ? undo(dossier, undone) : failed('refused', refusal)
      })
    },
    redo: (id, redone) =>
      changeAndOpen(id, (dossier) => {
        const recorded = dossier.history.find((one) => one.id === redone)
        const apart = recorded !== undefined && isParting(recorded.change)
        return apart ? failed('conflict', 'This was taken back in both stories. Split or join them anew.') : redo(dossier, redone)
      }),
    async lookBack(id, past) {
      const read = await library.read(id)
      return read.ok ? lookBack(read.value, past) : read
    },
    bringBack: (id, past, own) => changeAndOpen(id, (dossier) => bringBack(dossier, past, { id: own, at: new Date().toISOString() })),
    ignore: (id, query, ignored) =>
      changeAndOpen(id, (dossier) => {
        const others = dossier.ignored.filter((key) => key !== query)
        return done({ ...dossier, ignored: ignored ? [...others, query] : others })
      }),
    tag: (id, edit: TagEdit) =>
      changeAndOpen(id, (dossier) => {
        const tags = editTags(dossier.tags, edit)
        return tags.ok ? done({ ...dossier, tags: tags.value }) : tags
      }),
    async setState(ids, state: StoryState) {
      for (const id of ids) {
        const saved = await change(id, (dossier) => done({ ...dossier, state }))
        if (!saved.ok) return saved
      }
      return done(shown(library.rowsOf(ids)))
    },
    async preview(id, format, text) {
      const read = await library.read(id)
      if (!read.ok) return read
      const exporter = exporters.find((one) => one.format === format)
      if (exporter === undefined) return failed('unsupported', `Copydesk does not write ${format} files.`)
      const article = makeArticle(read.value.story, read.value.tags, await tagsSent(settings))
      const file = exporter.write(article, issueOf(read.value), text)
      if (typeof file !== 'string') return done(txt.write(article))
      return done(format === 'txt' ? shownText(file, text) : file)
    },
    cleanText: async (id) => cleanText({ library, clock }, id, await tagsSent(settings)),
    cleanRich: (id) => cleanRich({ library, clock }, id),
    async release(ids, why, until) {
      for (const id of ids) {
        const read = await library.read(id)
        if (read.ok && heldBy(read.value, clock.now()) === null) continue
        const made = { id: changeId(randomUUID()), at: new Date().toISOString(), now: clock.now(), who, why }
        const saved = await change(id, (dossier) => release(dossier, until === undefined ? made : { ...made, until }))
        if (!saved.ok) return saved
      }
      return done(shown(library.rowsOf(ids)))
    },
    async teach(id, teaching) {
      const read = await library.read(id)
      if (!read.ok) return read
      const kept = await settings.change(({ taught }) => ({ taught: taughtWith(taught, read.value, teaching) }))
      return kept.ok ? desk.open(id) : kept
    },
    forget: (ids) => settings.change(({ taught }) => ({ taught: taught.filter((one) => !ids.includes(one.id)) })),
    async family(id) {
      await chains.sketched()
      const read = await library.read(id)
      return read.ok ? done(await familyOf(library, chains, read.value)) : read
    },
    async joinChain(id, other) {
      await chains.ready()
      const [row] = library.rowsOf([other])
      const chain = chains.chainOf(other)
      if (row === undefined) return failed('not-found', 'There is no such story.')
      if (chain === chains.chainOf(id)) return failed('conflict', 'It is a version of that story already.')
      return changeAndOpen(id, (dossier) => joinByEditor(dossier, chain, row, { id: changeId(randomUUID()), at: new Date().toISOString() }))
    },
    async update(id, from) {
      await chains.ready()
      const [own, later] = [await library.read(id), await library.read(from)]
      if (!own.ok) return own
      return later.ok ? updateOf(library, chains, own.value, later.value) : later
    },
    async takeOver(id, revision, taking) {
      const [own, later] = [await library.read(id), await library.read(taking.from)]
      if (!own.ok) return own
      if (!later.ok) return later
      if (own.value.revision !== revision) return failed('stale', 'The story has changed since it was opened.')
      const taken = await takingOver(library, own.value, later.value, taking, clock.now())
      if (!taken.ok) return taken
      const recorded = { id: changeId(randomUUID()), at: new Date().toISOString() }
      return changeAndOpen(id, (dossier) =>
        dossier.revision === revision ? recordTaking(dossier, taken.value, recorded) : failed('stale', 'The story has changed since it was opened.'),
      )
    },
    async preflight(job, ids) {
      cancelled.delete(job)
      const now = await settings.now()
      if (!now.ok) return now
      const isCancelled = (one: string): boolean => cancelled.delete(one)
      return preflightStories({ library, clock, progress: parts.progress, isCancelled }, job, ids, now.value.export.limits)
    },
    killNotice: (_job, ids, formats, folder) => writeKillNotices(library, ids, formats, folder),
    settings: () => settings.now(),
    changeSettings: (change) => settings.change(() => change),
    settingsFile: () => settings.file(),
    takeSettingsFile: (text) => settings.takeFile(text),
    ...vocabularyCalls({ library, queue, vocabularies, change, progress: parts.progress, isCancelled: (job) => cancelled.delete(job) }),
    async export(job, stories, order, folder) {
      cancelled.delete(job)
      const isCancelled = (one: string): boolean => cancelled.delete(one)
      const send = await tagsSent(settings)
      const parting = { library, clock, progress: parts.progress, rows: parts.rows, isCancelled, send }
      return exportStories(parting, { job, stories, order, folder })
    },
  }
  const compareAll = async (): Promise<void> => {
    await chains.whole()
    given.rows([])
  }
  return { desk, queue, vocabularies, compareAll, take: (job, inputs) => importing(job, inputs, []) }
}

interface LotParts extends QueuedParts {
  readonly chains: Chains
  readonly tellOf: (ids: readonly StoryId[]) => void
  readonly follow: (orders: readonly Order[]) => Promise<readonly StoryId[]>
}

/** Stories prepared but not saved yet, and those that are saved. */
class Lot {
  readonly saved: ImportReport['stories'][number][] = []
  /** The lessons that spoke. */
  readonly used: string[] = []
  readonly killed: Named[] = []
  private waiting: NewStory[] = []

  constructor(private readonly parts: LotParts) {}

  get size(): number {
    return this.waiting.length
  }

  take(story: NewStory): void {
    this.waiting.push(story)
  }

  /** Saves what waits, as one group. What the disk refuses comes back as problems, a file each. */
  async save(): Promise<readonly Problem[]> {
    if (this.waiting.length === 0) return []
    const group = this.waiting
    this.waiting = []
    const { library, chains } = this.parts
    const fresh = group.filter(({ story }) => library.rowsOf([story.id]).length === 0)
    const tied = tieAll(chains, fresh, new Date().toISOString())
    const byId = new Map(tied.stories.map((one) => [one.story.id, one]))
    const added = await library.add(group.map((one) => byId.get(one.story.id) ?? one))
    if (!added.ok) {
      for (const { story } of fresh) chains.forget(story.id)
      const files = new Set(group.map(({ story }) => story.source.file))
      return [...files].map((file) => ({ file, code: 'not-saved', message: `It was read but not saved. ${added.failure.message}` }))
    }
    for (const { row } of added.value) chains.put(row)
    chains.keep(tied.sketches)
    const came = added.value.map(({ already, row }, at) => ({ row, already, file: group[at]?.story.source.file ?? '' }))
    this.saved.push(...came.map((one) => cameIn(chains, one)))
    this.parts.tellOf(added.value.filter(({ already }) => !already).map(({ id }) => id))
    const killed = await this.parts.follow(tied.orders)
    this.killed.push(...library.rowsOf(killed).map(({ id, headline }) => ({ id, headline })))
    this.parts.queue.index(group.filter((_, at) => added.value[at]?.already === false))
    return []
  }
}

/** Files in the order they came, the stories of each in the order of the file. */
function inOrder(saved: ImportReport['stories']): ImportReport['stories'] {
  const byFile = new Map<string, ImportReport['stories'][number][]>()
  for (const story of saved) {
    const there = byFile.get(story.file)
    if (there === undefined) byFile.set(story.file, [story])
    else there.unshift(story)
  }
  return [...byFile.values()].flat()
}

async function takeIn(parts: QueuedParts, input: Input, desk: DeskSettings, lot: Lot): Promise<readonly Problem[]> {
  const bytes = await input.bytes()
  if (!(bytes instanceof Uint8Array)) return [bytes]
  const made = await parts.intake({ bytes, file: input.file, at: new Date().toISOString(), desk: contextOf(desk) })
  lot.used.push(...made.stories.flatMap(({ used }) => used))
  for (const story of newStories(made, bytes)) lot.take({ ...story, tags: parts.vocabularies.retag(story.story, story.tags) })
  return made.problems
}

/** A story that is found damaged is made again before the editor hears of it, where that can be. */
async function readOrRestore({ library, intake, queue }: QueuedParts, id: StoryId): Promise<Reply<Dossier>> {
  const read = await library.read(id)
  if (read.ok || !library.notices().some(({ lost }) => lost?.id === id)) return read
  queue.take(await restoreLost({ library, intake }))
  const again = await library.read(id)
  if (again.ok) queue.index([again.value])
  return again.ok ? again : read
}

function opened({ dossier, queries }: Saved): OpenStory {
  return { dossier, queries, article: makeArticle(dossier.story, dossier.tags), standing: standingOf(dossier) }
}

/** A clipboard's HTML is worth more than its text only where it has lines of its own; an editor's coloured spans have not. */
function isMarkup(html: string | undefined): html is string {
  return html !== undefined && /<(?:p|h[1-6]|li|td|div|br|blockquote|figcaption)[\s>/]/i.test(html)
}

/** Suggestions go out where the desk's settings say so, and nowhere else. */
async function tagsSent(settings: SettingsKeeper): Promise<TagsSent> {
  const now = await settings.now()
  return now.ok && now.value.tagging.sendSuggestions ? 'all' : 'settled'
}
