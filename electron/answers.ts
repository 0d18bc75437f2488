/** What each call of the window comes to. Most go to the desk's thread; the rest needs the system: dialogs, clipboard, files shown. */
import * as electron from 'electron'
import { clipboard, nativeTheme, shell, type BrowserWindow } from 'electron'
import { access } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { done, failed, type Reply, type StoryId } from '../store/model'
import type { Arrivals } from './arrivals'
import type { DeskThread } from './desk-thread'
import { chooseExportFolder, chooseImportFiles } from './dialogs'
import type { Handlers } from './ipc/calls'
import type { Shared } from './ipc/contract'
import { libraryMoves } from './library-moves'
import type { LibraryPlace } from './library-place'
import type { DeskMenu } from './menu'
import type { MenuPaste } from './menu-paste'
import { writeRich } from './platform'
import type { PreferenceFile } from './preferences'
import { reportProblem } from './problem-report'
import type { RecentFiles } from './recent-files'
import { shareSettings, takeSettings } from './settings-files'
import { fetchTopics, shareVocabulary, takeTopics, takeVocabulary } from './vocabulary-files'
import { upkeepAnswers } from './upkeep-files'
import type { DeskWindow } from './window'
import { speak, words } from './words'

export interface Shell {
  readonly desk: DeskThread
  readonly preferences: PreferenceFile
  readonly arrivals: Arrivals
  readonly menuPaste: MenuPaste
  readonly recent: RecentFiles
  readonly menu: DeskMenu
  /** Where the library lies. */
  readonly place: LibraryPlace
  readonly logFile: string
  /** `undefined` once it has closed: a call of its last moment may still be on its way. */
  readonly window: () => DeskWindow | undefined
}

export function answers(shell: Shell): Handlers {
  return { ...deskAnswers(shell), ...systemAnswers(shell) }
}

type DeskCalls = keyof Shared | 'export' | 'killNotice'

function deskAnswers({ desk, preferences, recent }: Shell): Pick<Handlers, DeskCalls> {
  return {
    find: (listing, from, count, about) => desk.ask('find', listing, from, count, about),
    facets: (listing) => desk.ask('facets', listing),
    ids: (listing, from, to) => desk.ask('ids', listing, from, to),
    setRead: (stories, read) => desk.ask('setRead', stories, read),
    changeMany: (job, stories, act) => desk.ask('changeMany', job, stories, act),
    open: (story) => desk.ask('open', story),
    wire: (story) => desk.ask('wire', story),
    importPaths(job, paths) {
      recent.add(paths)
      return desk.ask('importPaths', job, paths)
    },
    importPaste: (job, paste) => desk.ask('importPaste', job, paste),
    importSample: (job) => desk.ask('importSample', job),
    cancel: (job) => desk.ask('cancel', job),
    edit: (story, revision, edit) => desk.ask('edit', story, revision, edit),
    undo: (story, change) => desk.ask('undo', story, change),
    setLanguage: (story, language, own) => desk.ask('setLanguage', story, language, own),
    turnMany: (story, changes, turn) => desk.ask('turnMany', story, changes, turn),
    redo: (story, change) => desk.ask('redo', story, change),
    lookBack: (story, change) => desk.ask('lookBack', story, change),
    bringBack: (story, change, own) => desk.ask('bringBack', story, change, own),
    ignore: (story, queries, ignored) => desk.ask('ignore', story, queries, ignored),
    tag: (story, edit) => desk.ask('tag', story, edit),
    setState: (stories, state) => desk.ask('setState', stories, state),
    reread: (story, charset) => desk.ask('reread', story, charset),
    preview: (story, format, text) => desk.ask('preview', story, format, text),
    cleanText: (story) => desk.ask('cleanText', story),
    cleanRich: (story) => desk.ask('cleanRich', story),
    preflight: (job, stories) => desk.ask('preflight', job, stories),
    release: (stories, why, until) => desk.ask('release', stories, why, until),
    splitStory: (story, at, change) => desk.ask('splitStory', story, at, change),
    joinNext: (story, change) => desk.ask('joinNext', story, change),
    teach: (story, teaching) => desk.ask('teach', story, teaching),
    forget: (lessons) => desk.ask('forget', lessons),
    family: (story) => desk.ask('family', story),
    joinChain: (story, other) => desk.ask('joinChain', story, other),
    update: (story, from) => desk.ask('update', story, from),
    takeOver: (story, revision, taking) => desk.ask('takeOver', story, revision, taking),
    async killNotice(job, stories, formats, token) {
      const folder = preferences.pathOf(token)
      if (folder === undefined) return failed('refused', words.failure.folderUnknown)
      return desk.ask('killNotice', job, stories, formats, folder)
    },
    settings: () => desk.ask('settings'),
    completeTags: (typed, most) => desk.ask('completeTags', typed, most),
    topicLabels: (language) => desk.ask('topicLabels', language),
    tagFacts: (name) => desk.ask('tagFacts', name),
    vocabulary: (search, from, count) => desk.ask('vocabulary', search, from, count),
    changeVocabulary: (job, edit) => desk.ask('changeVocabulary', job, edit),
    changeSettings: (change) => desk.ask('changeSettings', change),
    async export(job, stories, order, token) {
      const folder = preferences.pathOf(token)
      if (folder === undefined) return failed('refused', words.failure.folderUnknown)
      return desk.ask('export', job, stories, order, folder)
    },
  }
}

function systemAnswers({ desk, preferences, arrivals, menuPaste, recent, menu, place, logFile, window }: Shell): Omit<Handlers, DeskCalls> {
  const told: string[] = []
  const anew = (sentence: string): void => {
    told.push(sentence)
    // After the answer to the call.
    setImmediate(() => window()?.speak(preferences.language()))
  }
  return {
    async importDialog(job) {
      const paths = await chooseImportFiles(window()?.browser)
      if (paths.length === 0) return done(null)
      recent.add(paths)
      return desk.ask('importPaths', job, paths)
    },
    chooseFolder: () => chooseFolder(window()?.browser, preferences),
    shareVocabulary: (format) => shareVocabulary(desk, window()?.browser, format),
    takeVocabulary: () => takeVocabulary(desk, window()?.browser),
    takeTopics: () => takeTopics(desk, window()?.browser),
    fetchTopics: () => fetchTopics(desk),
    watches: () => desk.ask('watches'),
    changeWatch: (id, change) => desk.ask('changeWatch', id, change),
    removeWatch: (id) => desk.ask('removeWatch', id),
    async prunable(rule) {
      const rows = await desk.ask('prunable', rule)
      return rows.ok ? done({ count: rows.value.length, oldest: rows.value.slice(0, 5).map(({ headline }) => headline) }) : rows
    },
    prune: (rule) => desk.ask('prune', rule),
    takeBack: (stories) => desk.ask('takeBack', stories),
    binned: () => desk.ask('binned'),
    emptyBin: () => desk.ask('emptyBin'),
    verify: (job) => desk.ask('verify', job),
    ...upkeepAnswers(desk, () => window()?.browser),
    ...libraryMoves({ desk, place, window: () => window()?.browser, anew }),
    shareSettings: () => shareSettings(desk, window()?.browser),
    takeSettings: () => takeSettings(desk, window()?.browser),
    reveal: (story) => reveal(desk, story),
    async copyText(text, html) {
      if (html === undefined) await clipboard.writeText(text) // a promise since Electron 45
      else await writeRich(electron, text, html)
      return done(null)
    },
    pasteOffered: () => Promise.resolve(menuPaste.take(window()?.browser.webContents)),
    menuKeys(keys) {
      menu.show({ keys })
      return Promise.resolve(done(null))
    },
    reportProblem: () => reportProblem({ desk, preferences: preferences.get(), log: logFile, window: window()?.browser }),
    preferences: () => Promise.resolve(done(preferences.get())),
    async setPreferences(change) {
      if (change.theme !== undefined) nativeTheme.themeSource = change.theme
      try {
        const changed = await preferences.change(change)
        if (change.language !== undefined) {
          speak(preferences.language())
          menu.show({})
          window()?.speak(preferences.language())
        }
        return done(changed)
      } catch {
        return failed('not-saved', words.failure.preferencesNotSaved)
      }
    },
    async ready() {
      const opened = await desk.ask('opened')
      if (!opened.ok) return opened
      window()?.listening()
      return done({ readOnly: opened.value.readOnly, imported: arrivals.collect(), told: told.splice(0), who: userInfo().username })
    },
    flushed() {
      window()?.flushed()
      return Promise.resolve(done(null))
    },
  }
}

async function chooseFolder(window: BrowserWindow | undefined, preferences: PreferenceFile): ReturnType<Handlers['chooseFolder']> {
  const folder = await chooseExportFolder(window, preferences.get().exportFolder?.label)
  return done(folder === undefined ? null : await preferences.remember(folder))
}

/** Only a path that the desk itself wrote is ever shown, and it is shown, never opened: a file manager runs nothing. */
async function reveal(desk: DeskThread, story: StoryId): Promise<Reply<null>> {
  const file = await desk.ask('lastFile', story)
  if (!file.ok) return file
  const there = await access(file.value).then(() => true, () => false)
  if (!there) return failed('not-found', words.failure.fileGone)
  shell.showItemInFolder(file.value)
  return done(null)
}
