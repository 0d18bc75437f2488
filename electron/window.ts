/** The one window: where it opens, how it looks before its page has drawn, and how it closes without losing a word. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import { notify } from './ipc/handle'
import { readKept, writeKept } from './keep'
import type { Language } from './ipc/contract'
import { pageIn } from './page-files'
import { firstSize, firstState, fitBox, smallestSize, windowStateShape, type WindowState } from './window-state'

/** `--ground` of the page's own theme, light and dark, so that nothing flashes before it has drawn. */
const ground = { light: '#f3f3f1', dark: '#131416' }

/** How long the page may take to hand over what was typed last, in milliseconds. */
const flushPatience = 3_000

export interface DeskWindow {
  readonly browser: BrowserWindow
  /** Loads the page in another language; it has handed over its typing before it asks for that. */
  speak(language: Language): void
  /** The page listens: from now on it is asked before the window closes. */
  listening(): void
  /** The page has handed over everything: the window may close. */
  flushed(): void
}

export async function openWindow(language: Language, stateFile: string, failedSave: (error: unknown) => void): Promise<DeskWindow> {
  const state = await readKept<WindowState>(stateFile, windowStateShape, firstState)
  const box = fitBox(state.box, screen.getAllDisplays().map(({ workArea }) => workArea))
  const browser = new BrowserWindow({
    ...firstSize,
    ...box,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Copydesk',
    backgroundColor: groundNow(),
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  followTheme(browser)
  browser.once('ready-to-show', () => {
    if (state.maximized) browser.maximize()
    browser.show()
  })
  const closing = flushBeforeClosing(browser, () => writeKept(stateFile, stateOf(browser)).catch(failedSave))
  void browser.loadURL(pageIn(language))
  const speak = (next: Language): void => { void browser.loadURL(pageIn(next)) }
  return { browser, speak, ...closing }
}

function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light
}

function followTheme(browser: BrowserWindow): void {
  const follow = (): void => { browser.setBackgroundColor(groundNow()) }
  nativeTheme.on('updated', follow)
  browser.once('closed', () => nativeTheme.off('updated', follow))
}

function stateOf(browser: BrowserWindow): WindowState {
  const { x, y, width, height } = browser.getNormalBounds()
  return { box: { x, y, width, height }, maximized: browser.isMaximized() }
}

/** Asks the page for what it holds, waits a little, keeps the window's place, and closes. */
function flushBeforeClosing(browser: BrowserWindow, keepState: () => Promise<void>): Pick<DeskWindow, 'listening' | 'flushed'> {
  let flushed: () => void = () => undefined
  let listening = false
  let closing = false
  browser.webContents.on('render-process-gone', () => { listening = false })
  browser.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    const asked = new Promise<void>((resolve) => {
      flushed = resolve
      setTimeout(resolve, listening ? flushPatience : 0)
      notify(browser.webContents, 'closing', null)
    })
    void Promise.all([asked, keepState()]).then(() => { browser.destroy() })
  })
  return {
    listening: () => { listening = true },
    flushed: () => { flushed() },
  }
}
