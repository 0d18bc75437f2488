/** The life of a running Copydesk, from the desk's thread to the last save. */
import { app, dialog, nativeTheme, session, shell, type WebContents } from 'electron'
import { join } from 'node:path'
import type { Reply, StoryId } from '../store/model'
import { createAlerts, type Alerts } from './alerts'
import { answers } from './answers'
import { createArrivals, type Arrivals } from './arrivals'
import { reopenAfterCrash } from './crash'
import { startDesk, type DeskThread } from './desk-thread'
import type { Opened } from './desk-service'
import { chooseImportFolder } from './dialogs'
import { handleCalls, notify } from './ipc/handle'
import type { LibraryPlace } from './library-place'
import type { Log } from './log'
import { askForLibrary, type Asking } from './missing-library'
import { createMenu, type MenuActions } from './menu'
import { createMenuPaste, type MenuPaste } from './menu-paste'
import { openPreferences, type PreferenceFile } from './preferences'
import { openRecentFiles, type RecentFiles } from './recent-files'
import { serveBundle } from './protocol'
import { origin } from './page-files'
import { closeSession } from './security'
import { onSecondStart, type Start } from './single-instance'
import { openWindow, type DeskWindow } from './window'
import { speak, words } from './words'

/** Where everything that is kept beside the library lies. */
export const kept = (name: string): string => join(app.getPath('userData'), name)

interface Running {
  readonly start: Start
  readonly place: LibraryPlace
  readonly log: Log
  readonly desk: DeskThread
  readonly arrivals: Arrivals
  readonly menuPaste: MenuPaste
  /** The page, once there is a window. */
  readonly page: () => WebContents | undefined
  window: DeskWindow | undefined
  /** Once the editor's preferences are known. */
  alerts: Alerts | undefined
}

export function runCopydesk(start: Start, place: LibraryPlace, log: Log): void {
  const page = (): WebContents | undefined => running.window?.browser.webContents
  // The thread opens the library while Electron is still getting ready.
  const desk = startDesk(
    join(__dirname, 'desk-worker.cjs'),
    { library: place.folder, mustExist: place.wasThere, sample: join(__dirname, '../../sample') },
    {
      progress: (progress) => { notify(page(), 'progress', progress) },
      rows: (rows) => {
        notify(page(), 'rows', rows)
        running.alerts?.rows(rows)
      },
      told: (sentence) => { notify(page(), 'told', sentence) },
      watches: (all) => { notify(page(), 'watches', all) },
      settings: (settings) => { notify(page(), 'settings', settings) },
    },
    log,
  )
  const arrivals = createArrivals((job, files) => desk.ask('importPaths', job, files), (report) => { notify(page(), 'imported', report) })
  const running: Running = { start, place, log, desk, arrivals, menuPaste: createMenuPaste(), page, window: undefined, alerts: undefined }
  takeFiles(running)
  quitSafely(running)
  void desk.ask('opened').then((opened) => app.whenReady().then(() => tellState(place, opened)))
  // The system's language is known once the app is ready.
  void app.whenReady().then(async () => openDesk(running, await openPreferences(kept('preferences.json'), app.getLocale())))
}

/** Files come from the command line, from a second start, and on macOS from the system. */
function takeFiles(running: Running): void {
  const { start, place, arrivals } = running
  arrivals.take(start.files)
  app.on('open-file', (event, file) => {
    event.preventDefault()
    arrivals.take([file])
  })
  onSecondStart(({ files, library }) => {
    bringToFront(running.window)
    if (library === place.folder) arrivals.take(files)
    else dialog.showErrorBox(words.library.otherTitle, words.library.other(place.folder, library))
  })
}

function bringToFront(window: DeskWindow | undefined): void {
  if (window === undefined) return
  if (window.browser.isMinimized()) window.browser.restore()
  window.browser.show()
  window.browser.focus()
}

async function openDesk(running: Running, preferences: PreferenceFile): Promise<void> {
  const { log, page } = running
  speak(preferences.language())
  const recent = await openRecentFiles(kept('recent.json'), (paths) => { menu.show({ recent: paths }) })
  const menu = createMenu(menuActions(running, recent))
  nativeTheme.themeSource = preferences.get().theme
  serveBundle(session.defaultSession, join(__dirname, '../renderer'))
  closeSession(session.defaultSession, (what) => { log(`refused ${what}`) })
  handleCalls(answers({ ...running, preferences, recent, menu, logFile: kept('copydesk.log'), window: () => running.window }), page, origin, log)
  const window = await openWindow(preferences.language(), kept('window.json'), (error) => { log('keeping the window’s place', error) })
  running.window = window
  window.browser.once('closed', () => { running.window = undefined })
  reopenAfterCrash(window.browser, log)
  menu.show({ recent: recent.list() })
  const go = (story: StoryId): void => { notify(page(), 'go', story) }
  running.alerts = createAlerts(() => running.window?.browser, () => preferences.get().alerts, go)
}

function menuActions(running: Running, recent: RecentFiles): MenuActions {
  const { arrivals, menuPaste, page } = running
  const open = (paths: readonly string[]): void => {
    recent.add(paths)
    arrivals.take(paths)
  }
  return {
    command: (command) => {
      if (command === 'paste-story') menuPaste.offer()
      notify(page(), 'command', command)
    },
    importFolder: () => { void chooseImportFolder(running.window?.browser).then(open) },
    openRecent: (path) => { open([path]) },
    clearRecent: () => { recent.clear() },
    showLog: () => { shell.showItemInFolder(kept('copydesk.log')) },
  }
}

async function tellState(place: LibraryPlace, opened: Reply<Opened>): Promise<void> {
  if (!opened.ok) {
    if (opened.failure.code === 'not-found' && place.wasThere) return askForLibrary(place, asking)
    dialog.showErrorBox(words.library.title, words.library.cannotOpen(place.folder, opened.failure.message))
    app.exit(1)
  } else if (opened.value.notices.length > 0) {
    void dialog.showMessageBox({
      type: 'warning',
      title: words.library.repairedTitle,
      message: words.library.repaired(opened.value.notices.length),
      detail: opened.value.notices.slice(0, 12).join('\n'),
    })
  }
}

const asking: Asking = {
  async ask(folder) {
    const { again, usual, quit, missingTitle, missing } = words.library
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: missingTitle,
      message: missing(folder),
      buttons: [again, usual, quit],
      cancelId: 2,
      normalizeAccessKeys: true,
    })
    return response
  },
  get usual() { return kept('library') },
  relaunch: (more) => { app.relaunch(more === undefined ? {} : { args: [...process.argv.slice(1), ...more] }) },
  exit: () => { app.exit(0) },
}

/** The window has handed over its typing by then; the desk lets its library go before the process ends. */
function quitSafely({ desk }: Running): void {
  let closed = false
  app.on('window-all-closed', () => { app.quit() })
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void desk.close().then(() => {
      closed = true
      app.quit()
    })
  })
}
