/** A library on a disk that is not connected: what to do is asked, and nothing is made in its place. */
import type { LibraryPlace } from './library-place'

/** What the question needs of the system. */
export interface Asking {
  /** Shows the question; answers which of its buttons was pressed, the first being 0. */
  readonly ask: (folder: string) => Promise<number>
  /** The library of this computer. */
  readonly usual: string
  /** Starts Copydesk anew when this one has ended, with more arguments where some are given. */
  readonly relaunch: (more?: readonly string[]) => void
  readonly exit: () => void
}

/** In the order of the buttons. */
const choices = ['again', 'usual', 'quit'] as const

export async function askForLibrary(place: LibraryPlace, { ask, usual, relaunch, exit }: Asking): Promise<void> {
  const choice = choices[await ask(place.folder)]
  if (choice === 'again') relaunch()
  if (choice === 'usual') {
    await place.open(usual)
    relaunch(['--library', usual])
  }
  exit()
}
