/** The upkeep of the library that needs the system's dialogs: which folder is watched, where a backup goes and where one comes from. */
import type { BrowserWindow } from 'electron'
import { done, type Reply } from '../store/model'
import type { DeskThread } from './desk-thread'
import { chooseBackup, chooseBackupPlace, chooseWatchedFolder } from './dialogs'
import type { Calls } from './ipc/contract'

type Upkeep = Pick<Calls, 'watchFolder' | 'backUp' | 'bringBackup'>

/** Each answers `null` when its dialog was dismissed. */
export function upkeepAnswers(desk: DeskThread, window: () => BrowserWindow | undefined): Upkeep {
  return {
    async watchFolder() {
      const folder = await chooseWatchedFolder(window())
      return folder === undefined ? done(null) : desk.ask('addWatch', folder)
    },
    async backUp(job) {
      const file = await chooseBackupPlace(window(), new Date())
      if (file === undefined) return done(null)
      const made: Reply<{ readonly stories: number }> = await desk.ask('backUp', job, file)
      return made.ok ? done({ stories: made.value.stories, file }) : made
    },
    async bringBackup(job) {
      const file = await chooseBackup(window())
      return file === undefined ? done(null) : desk.ask('adopt', job, file)
    },
  }
}
