/** Exceptions are bugs: they are written to the log, said plainly, and end the program. What was saved is on the disk. */
import { app, dialog, type BrowserWindow } from 'electron'
import type { Log } from './log'
import { words } from './words'

export function endOnError(log: Log): void {
  const end = (error: unknown): void => {
    log('main', error)
    dialog.showErrorBox(words.crash.title, words.crash.main)
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

/** A page that crashes again within this time, in milliseconds, would crash for ever. */
const again = 30_000

/** A page that is gone is opened again, once; its typing was saved as it came. */
export function reopenAfterCrash(window: BrowserWindow, log: Log): void {
  let last = -Infinity
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log(`the window is gone: ${reason}`)
    const now = Date.now()
    if (now - last < again) {
      dialog.showErrorBox(words.crash.title, words.crash.main)
      app.quit()
      return
    }
    last = now
    window.webContents.reload()
    void dialog.showMessageBox(window, { type: 'warning', message: words.crash.windowTitle, detail: words.crash.window })
  })
}
