/** The desk: what an editor can do, over the rooms below. The window and the command line use the same one. */
import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { Chains } from './chains'
import { languageMended } from './clean'
import { cleanRich, cleanText } from './clean-copy'
import { Lot, takeFiles, type ComingParts } from './coming-in'
import { createClock } from './clock'
import { decided } from './decided'
import type { DeskParts, Input, QueuedParts } from './desk-parts'
import { keepSettings, type SettingsKeeper } from './desk-settings'
import { familyOf, joinByEditor } from './family'
import { findFiles, readBytes } from './files'
import { exporters, shownText, txt } from './export'
import { exportStories, issueOf } from './export-stories'
import {
  changeId,
  done,
  editTags,
  failed,
  makeArticle,
  pasted,
  plainDesk,
  record,
  redo,
  turnMany,
  undo,
  wavedThrough,
  type Desk,
  type Dossier,
  type Edited,
  type ImportReport,
  type OpenStory,
  type Parted,
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
import { contextOf, readingOf } from './new-stories'
import { reread, wireAgain } from './reread'
import { restoreLost } from './restore-lost'
import { heldBy, release, standingOf, whyNotByHand, whyNotUndone } from './standing'
import { memoryFiles, openSearch } from './search'
import { storyChanges, type Saved } from './story-changes'
import { taughtWith } from './teaching'
import { recordTaking, takingOver, updateOf } from './updating'
import { openVocabularies, type Vocabularies } from './vocabulary'
import { vocabularyCalls } from './vocabulary-calls'
import { writeKillNotices } from './kill-notice'

export type { DeskParts, Input } from './desk-parts'

/** Rows told of at once that are compared with all others: no more are in sight. */
const mostCompared = 200

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
  const settings = keepSettings(library, (now) => parts.settings?.(now))
  const changes = storyChanges({ ...parts, chains, settingsKeeper: settings, who })
  const { change, openQueries } = changes
  const coming: ComingParts = { ...parts, ...changes, chains, settingsKeeper: settings, cancelled }

  const changeAndOpen = async (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>): Promise<Reply<OpenStory>> => {
    const saved = await change(id, how)
    return saved.ok ? done(opened(saved.value)) : saved
  }

  const decideAndOpen: typeof changeAndOpen = (id, how) => changeAndOpen(id, decided(who, how))

  const partings: PartingParts = {
    library,
    change,
    now: () => clock.now(),
    async add(story) {
      const lot = new Lot(coming)
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
      const decide: typeof change = (id, how) => change(id, decided(who, how))
      return changeMany({ library, progress: parts.progress, change: decide, isCancelled }, job, ids, act)
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
      return takeFiles(coming, job, files.map((file) => ({ file, bytes: () => readBytes(file) })), problems)
    },
    importPaste: (job, { text, html }) =>
      takeFiles(coming, job, [{ file: pasted, bytes: () => Promise.resolve(Buffer.from(isMarkup(html) ? html : text, 'utf8')) }], []),
    async importSample(job) {
      const sample = await parts.sample()
      return takeFiles(coming, job, sample.map(({ file, bytes }) => ({ file, bytes: () => Promise.resolve(bytes) })), [])
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
    async setLanguage(id, language, own) {
      const now = await settings.now()
      return changeAndOpen(id, (dossier) => {
        const change = languageMended(dossier, language, now.ok ? now.value : plainDesk)
        return record(dossier, { id: own, by: 'editor', at: new Date().toISOString(), state: 'done', change })
      })
    },
    turnMany: (id, changes, turn) =>
      changeAndOpen(id, (dossier) => {
        const stays = ({ change }: Recorded): boolean => isParting(change) || whyNotUndone(change) !== null
        const alone = new Set(dossier.history.filter(stays).map((one) => one.id))
        return turnMany(dossier, changes.filter((one) => !alone.has(one)), turn)
      }),
    async lookBack(id, past) {
      const read = await library.read(id)
      return read.ok ? lookBack(read.value, past) : read
    },
    bringBack: (id, past, own) => changeAndOpen(id, (dossier) => bringBack(dossier, past, { id: own, at: new Date().toISOString() })),
    ignore: (id, queries, ignored) =>
      decideAndOpen(id, (dossier) => done({ ...dossier, ignored: wavedThrough(dossier.ignored, queries, ignored) })),
    tag: (id, edit: TagEdit) =>
      decideAndOpen(id, (dossier) => {
        const tags = editTags(dossier.tags, edit)
        return tags.ok ? done({ ...dossier, tags: tags.value }) : tags
      }),
    async setState(ids, state: StoryState) {
      for (const id of ids) {
        const saved = await change(id, decided(who, (dossier) => done({ ...dossier, state })))
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
  return { desk, queue, vocabularies, compareAll, take: (job, inputs) => takeFiles(coming, job, inputs, []) }
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
