/** The desk as the main process sees it: a thread that answers, is started anew when it dies, and lets its library go at the end. */
import { Worker } from 'node:worker_threads'
import { failed } from '../store/model'
import type { DeskNews, DeskPlace, DeskService } from './desk-service'
import type { Log } from './log'
import { Thread, ThreadLost, type Answered, type Asked, type ThreadParts } from './threads'
import { words } from './words'

/** All that a library of 100,000 stories needs, and a bound that keeps the window alive. */
const memory = { maxOldGenerationSizeMb: 2_048 }

/** A desk that is busy with the disk may take this long to let its library go, in milliseconds. */
const closePatience = 5_000

type Failed = ReturnType<typeof failed>

export interface DeskThread {
  /** Answers with a failure when the thread dies over the question; the next question starts it anew. */
  ask<Name extends keyof DeskService>(name: Name, ...args: Asked<DeskService, Name>): Promise<Answered<DeskService, Name> | Failed>
  /** Resolves when the library is let go, or after a few seconds. */
  close(): Promise<void>
  /** Lets the library go and opens that of another folder; where there is none, none is made. */
  reopen(library: string): Promise<void>
}

export function startDesk(file: string, place: Omit<DeskPlace, 'again'>, hear: ThreadParts<DeskNews>['hear'], log: Log): DeskThread {
  let starts = 0
  let now = place
  const thread = new Thread<DeskService, DeskNews>({
    start() {
      starts += 1
      const workerData: DeskPlace = { ...now, again: starts > 1 }
      return new Worker(file, { workerData, resourceLimits: memory })
    },
    hear,
    lost: (error) => { log('the desk’s thread was lost', error) },
  })
  const close = async (): Promise<void> => {
    const closing = thread.ask('close').catch((error: unknown) => { log('closing the library', error) })
    await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, closePatience))])
    await thread.stop()
  }
  return {
    close,
    async reopen(library) {
      now = { ...place, library, mustExist: true }
      await close()
    },
    async ask(name, ...args) {
      try {
        return await thread.ask(name, ...args)
      } catch (error) {
        if (error instanceof ThreadLost) return failed('internal', words.failure.deskLost)
        throw error
      }
    },
  }
}
