/**
 * The thread of the desk: it holds the library, so that no save, search or listing ever blocks the window's process,
 * and it has the import thread work for it, so that saving what is typed never waits behind an import.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { openDeskOf, type DeskParts, type QueuedDesk } from '../store/desk'
import { openDoor, type Door } from '../store/door'
import { answersAtDoor } from '../store/door-calls'
import { openLibrary, type Library } from '../store/library'
import { done, failed, libraryJob, upgradeJob, type Desk, type Reply } from '../store/model'
import type { StoryQueue } from '../store/queue'
import { createUpkeep, type Upkeep } from '../store/upkeep'
import { openWatches, type Watches } from '../store/watches'
import { restoreLost } from '../store/restore-lost'
import type { DeskNews, DeskPlace, DeskService } from './desk-service'
import { ImportThread } from './import-thread'
import { startSearch } from './search-thread'
import { answerQuestions, teller, type Tell } from './threads'
import { words } from './words'

interface OpenDesk extends QueuedDesk {
  readonly library: Library
  readonly upkeep: Upkeep
  readonly watches: Watches
  /** Where the command line asks for what it may not write itself. */
  readonly door: Door | null
}

async function sampleCopy(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map(async (name) => ({ file: name, bytes: await readFile(join(folder, name)) })))
}

/** An older library is brought up to date as it opens, before anything else can be asked: only this can stop it. */
class Upgrade {
  #stopped = false
  readonly cancelled = (): boolean => this.#stopped
  readonly stop = (): void => { this.#stopped = true }
}

async function open(place: DeskPlace, imports: ImportThread, upgrade: Upgrade, tell: Tell<DeskNews>): Promise<Reply<OpenDesk>> {
  const intake: DeskParts['intake'] = (input) => imports.intake(input)
  let door: Door | null = null
  const progress: DeskParts['progress'] = (step) => {
    tell('progress', step)
    door?.progress(step)
  }
  let queue: StoryQueue | null = null
  const library = await openLibrary(place.library, {
    afterDeath: place.again,
    mustExist: place.mustExist,
    healing: { rows: (more) => queue?.take(more), progress: (done, total) => { progress({ job: libraryJob, done, total, what: '' }) } },
    upgrading: { progress: (done, total) => { progress({ job: upgradeJob, done, total, what: '' }) }, cancelled: upgrade.cancelled },
    heard: ({ message }) => { if (queue !== null) tell('told', message) },
  })
  tell('progress', { job: upgradeJob, done: 1, total: 1, what: '' })
  if (!library.ok) return library
  const search = startSearch(
    join(__dirname, 'search-worker.cjs'),
    { folder: library.value.index, guest: library.value.readOnly !== null },
    (error) => {
      process.stderr.write(`${error.name} in the search thread\n`)
      void opened.queue.catchUp()
    },
  )
  const opened = openDeskOf({
    library: library.value,
    search,
    intake,
    sample: () => sampleCopy(place.sample),
    progress,
    rows: (rows) => { tell('rows', rows) },
    settings: (settings) => { tell('settings', settings) },
  })
  queue = opened.queue
  const upkeep = createUpkeep({ library: library.value, queue, progress })
  const watches = openWatches({
    library: library.value,
    take: (inputs) => opened.take('watch', inputs),
    changed: (all) => { tell('watches', all) },
  })
  const cancel = (job: string): void => {
    upkeep.cancel(job)
    void opened.desk.cancel(job)
    imports.interrupt()
  }
  const calls = answersAtDoor(opened.desk, upkeep)
  door = library.value.readOnly === null ? await openDoor({ folder: library.value.folder, calls, cancel }) : null
  return done({ ...opened, library: library.value, upkeep, watches, door })
}

/** Milliseconds after the start when what was lost is made again and the index catches up: the window has been drawn by then. */
const indexLater = 1_500

/** Once the catalogue is whole, what is known to be lost is made again, folders are watched, and all is found and compared. */
async function settle({ library, queue, watches, compareAll }: OpenDesk, imports: ImportThread): Promise<void> {
  await library.whole()
  queue.take(await restoreLost({ library, intake: (input) => imports.intake(input) }))
  await watches.start()
  await queue.catchUp()
  await compareAll()
}

/** Every question waits until the library is open; where it cannot be opened, that is the answer. */
function service(opening: Promise<Reply<OpenDesk>>, imports: ImportThread, upgrade: Upgrade): DeskService {
  const on = async <T>(use: (open: OpenDesk) => Promise<Reply<T>>): Promise<Reply<T>> => {
    const opened = await opening
    return opened.ok ? use(opened.value) : opened
  }
  return {
    opened: () => on((open) => {
      const { library } = open
      setTimeout(() => void settle(open, imports), indexLater)
      const notices = library.notices().map(({ message }) => message)
      return Promise.resolve(done({ readOnly: library.readOnly, notices }))
    }),
    list: () => on(({ desk }) => desk.list()),
    find: (listing, from, count, about) => on(({ desk }) => desk.find(listing, from, count, about)),
    facets: (listing) => on(({ desk }) => desk.facets(listing)),
    ids: (listing, from, to) => on(({ desk }) => desk.ids(listing, from, to)),
    setRead: (stories, read) => on(({ desk }) => desk.setRead(stories, read)),
    changeMany: (job, stories, act) => on(({ desk }) => desk.changeMany(job, stories, act)),
    open: (story) => on(({ desk }) => desk.open(story)),
    wire: (story) => on(({ desk }) => desk.wire(story)),
    importPaths: (job, paths) => on(({ desk }) => desk.importPaths(job, paths)),
    importPaste: (job, paste) => on(({ desk }) => desk.importPaste(job, paste)),
    importSample: (job) => on(({ desk }) => desk.importSample(job)),
    cancel: (job) => {
      if (job === upgradeJob) upgrade.stop()
      return on(({ desk, upkeep }) => {
        upkeep.cancel(job)
        const cancelled = desk.cancel(job)
        imports.interrupt()
        return cancelled
      })
    },
    edit: (story, revision, edit) => on(({ desk }) => desk.edit(story, revision, edit)),
    undo: (story, change) => on(({ desk }) => desk.undo(story, change)),
    setLanguage: (story, language, own) => on(({ desk }) => desk.setLanguage(story, language, own)),
    turnMany: (story, changes, turn) => on(({ desk }) => desk.turnMany(story, changes, turn)),
    redo: (story, change) => on(({ desk }) => desk.redo(story, change)),
    lookBack: (story, change) => on(({ desk }) => desk.lookBack(story, change)),
    bringBack: (story, change, own) => on(({ desk }) => desk.bringBack(story, change, own)),
    ignore: (story, queries, ignored) => on(({ desk }) => desk.ignore(story, queries, ignored)),
    completeTags: (typed, most) => on(({ desk }) => desk.completeTags(typed, most)),
    topicLabels: (language) => on(({ desk }) => desk.topicLabels(language)),
    tagFacts: (name) => on(({ desk }) => desk.tagFacts(name)),
    vocabulary: (search, from, count) => on(({ desk }) => desk.vocabulary(search, from, count)),
    changeVocabulary: (job, edit) => on(({ desk }) => desk.changeVocabulary(job, edit)),
    vocabularyFile: (format) => on(({ desk }) => desk.vocabularyFile(format)),
    takeVocabularyFile: (text) => on(({ desk }) => desk.takeVocabularyFile(text)),
    takeTopicsFile: (text) => on(({ desk }) => desk.takeTopicsFile(text)),
    tag: (story, edit) => on(({ desk }) => desk.tag(story, edit)),
    setState: (stories, state) => on(({ desk }) => desk.setState(stories, state)),
    reread: (story, charset) => on(({ desk }) => desk.reread(story, charset)),
    preview: (story, format, text) => on(({ desk }) => desk.preview(story, format, text)),
    cleanText: (story) => on(({ desk }) => desk.cleanText(story)),
    cleanRich: (story) => on(({ desk }) => desk.cleanRich(story)),
    preflight: (job, stories) => on(({ desk }) => desk.preflight(job, stories)),
    family: (story) => on(({ desk }) => desk.family(story)),
    joinChain: (story, other) => on(({ desk }) => desk.joinChain(story, other)),
    update: (story, from) => on(({ desk }) => desk.update(story, from)),
    takeOver: (story, revision, taking) => on(({ desk }) => desk.takeOver(story, revision, taking)),
    killNotice: (job, stories, formats, folder) => on(({ desk }) => desk.killNotice(job, stories, formats, folder)),
    release: (stories, why, until) => on(({ desk }) => desk.release(stories, why, until)),
    splitStory: (story, at, change) => on(({ desk }) => desk.splitStory(story, at, change)),
    joinNext: (story, change) => on(({ desk }) => desk.joinNext(story, change)),
    teach: (story, teaching) => on(({ desk }) => desk.teach(story, teaching)),
    forget: (lessons) => on(({ desk }) => desk.forget(lessons)),
    settings: () => on(({ desk }) => desk.settings()),
    changeSettings: (change) => on(({ desk }) => desk.changeSettings(change)),
    settingsFile: () => on(({ desk }) => desk.settingsFile()),
    takeSettingsFile: (text) => on(({ desk }) => desk.takeSettingsFile(text)),
    export: (job, stories, order, folder) => on(({ desk }) => desk.export(job, stories, order, folder)),
    watches: () => on(({ watches }) => Promise.resolve(done(watches.statuses()))),
    addWatch: (folder) => on(({ watches }) => watches.add(folder, 'leave')),
    changeWatch: (id, change) => on(({ watches }) => watches.change(id, change)),
    removeWatch: (id) => on(({ watches }) => watches.remove(id)),
    backUp: (job, file) => on(({ upkeep }) => upkeep.backUp(job, file)),
    adopt: (job, file) => on(({ upkeep }) => upkeep.adopt(job, file)),
    moveTo: (job, folder) => on(async ({ upkeep, watches, queue }) => {
      const moved = await upkeep.moveTo(job, folder)
      if (moved.ok) await Promise.all([watches.stop(), queue.close()])
      return moved
    }),
    restoreWhole: (job, file, folder) => on(({ upkeep }) => upkeep.restoreWhole(job, file, folder)),
    prunable: (rule) => on(({ upkeep }) => upkeep.prunable(rule)),
    prune: (rule) => on(({ upkeep }) => upkeep.prune(rule)),
    takeBack: (stories) => on(({ upkeep }) => upkeep.takeBack(stories)),
    binned: () => on(({ upkeep }) => upkeep.binned()),
    emptyBin: () => on(({ upkeep }) => upkeep.emptyBin()),
    verify: (job) => on(({ upkeep }) => upkeep.verify(job)),
    lastFile: (story) => on(({ library }) => lastFile(library, story)),
    close: () => {
      upgrade.stop()
      return on(async ({ library, queue, vocabularies, watches, door }) => {
        await door?.close()
        await watches.stop()
        await vocabularies.close()
        await queue.close()
        await library.close()
        return done(null)
      })
    },
  }
}

async function lastFile(library: Library, story: Parameters<Desk['open']>[0]): Promise<Reply<string>> {
  const files = await library.exports(story)
  if (!files.ok) return files
  const newest = files.value.at(-1)
  return newest === undefined ? failed('not-found', words.failure.neverExported) : done(newest.path)
}

if (parentPort !== null) {
  const place = workerData as DeskPlace // handed over by `startDesk`, which is typed to pass nothing else
  const imports = new ImportThread(join(__dirname, 'import-worker.cjs'), (error) => { process.stderr.write(`${error.name} in the import thread\n`) })
  const upgrade = new Upgrade()
  answerQuestions(parentPort, service(open(place, imports, upgrade, teller<DeskNews>(parentPort)), imports, upgrade))
}
