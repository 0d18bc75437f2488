/** Where the library lies: shown, moved, and another one opened, by dialogs of the system. The page is loaded anew over another library. */
import type { BrowserWindow } from 'electron'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { done, failed, type Reply } from '../store/model'
import type { DeskThread } from './desk-thread'
import { chooseBackup, chooseLibrary, chooseLibraryPlace } from './dialogs'
import type { Calls } from './ipc/contract'
import type { LibraryPlace } from './library-place'
import { words } from './words'

type Moves = Pick<Calls, 'libraryPlace' | 'moveLibrary' | 'restoreLibrary' | 'openLibrary'>

export interface MovesParts {
  readonly desk: DeskThread
  readonly place: LibraryPlace
  readonly window: () => BrowserWindow | undefined
  /** Loads the page anew, and tells it a sentence. */
  readonly anew: (sentence: string) => void
}

/** Each answers `null` when its dialog was dismissed. */
export function libraryMoves({ desk, place, window, anew }: MovesParts): Moves {
  /** Where it cannot be opened, the one before is open again. */
  const open = async (folder: string, sentence: string): Promise<Reply<string>> => {
    const before = place.folder
    await desk.reopen(folder)
    const opened = await desk.ask('opened')
    if (!opened.ok) {
      await desk.reopen(before)
      return opened
    }
    anew(sentence)
    return done(folder)
  }
  const openAndRemember = async (folder: string, sentence: string): Promise<Reply<string>> => {
    const opened = await open(folder, sentence)
    if (opened.ok) await remembered(place.open(folder))
    return opened
  }
  const remembered = (keeping: Promise<void>): Promise<boolean> => keeping.then(() => true, () => false)
  return {
    libraryPlace: () => Promise.resolve(done(place.folder)),
    async moveLibrary(job) {
      const chosen = await chooseLibraryPlace(window(), words.dialog.moveLibrary)
      if (chosen === undefined) return done(null)
      const moved = await desk.ask('moveTo', job, emptyIn(chosen))
      if (!moved.ok) return moved
      const { folder, old } = moved.value
      const isKept = await remembered(place.moved(folder))
      const sentence = old === null ? words.library.moved(folder) : words.library.movedFrom(folder, old)
      return open(folder, isKept ? sentence : words.library.movedUnremembered(folder))
    },
    async restoreLibrary(job) {
      const file = await chooseBackup(window())
      const chosen = file === undefined ? undefined : await chooseLibraryPlace(window(), words.dialog.restoreLibrary)
      if (file === undefined || chosen === undefined) return done(null)
      const folder = emptyIn(chosen)
      const made = await desk.ask('restoreWhole', job, file, folder)
      if (!made.ok) return made
      return openAndRemember(folder, words.library.restored(folder))
    },
    async openLibrary() {
      const folder = await chooseLibrary(window())
      if (folder === undefined || folder === place.folder) return done(null)
      if (!namesIn(folder).includes('library.json')) return failed('not-found', words.failure.noLibraryThere(folder))
      return openAndRemember(folder, words.library.opened(folder))
    },
  }
}

/** The folder itself where it is empty, else a new one in it. */
function emptyIn(folder: string): string {
  const names = new Set(namesIn(folder))
  if (names.size === 0) return folder
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? words.library.folderName : `${words.library.folderName} ${String(count)}`
    if (!names.has(name)) return join(folder, name)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
