/** The index of words as the desk's thread sees it: a thread that is started anew when it dies, and then wants to catch up. */
import { Worker } from 'node:worker_threads'
import type { Search } from '../store/search'
import type { SearchPlace } from './search-worker'
import { Thread, ThreadLost, type Answered, type Asked } from './threads'

/** Enough for an index of 100,000 stories several times over, and a bound that keeps the window alive. */
const memory = { maxOldGenerationSizeMb: 1_024 }

/** `lost` is told when the thread died: what it had not written down is to be indexed again. */
export function startSearch(file: string, place: SearchPlace, lost: (error: Error) => void): Search {
  const thread = new Thread<Search>({ start: () => new Worker(file, { workerData: place, resourceLimits: memory }), hear: {}, lost })

  /** A question over which the thread died is asked once more, of the new one. */
  const ask = async <Name extends keyof Search>(name: Name, ...args: Asked<Search, Name>): Promise<Answered<Search, Name>> => {
    try {
      return await thread.ask(name, ...args)
    } catch (error) {
      if (error instanceof ThreadLost) return thread.ask(name, ...args)
      throw error
    }
  }

  return {
    put: (stories) => ask('put', stories),
    putFiles: (paths) => ask('putFiles', paths),
    remove: (arrivals) => ask('remove', arrivals),
    sync: (arrivals, revisions) => ask('sync', arrivals, revisions),
    match: (phrases, tags, ranked) => ask('match', phrases, tags, ranked),
    countTags: (within, most) => ask('countTags', within, most),
    hits: (shown, phrases) => ask('hits', shown, phrases),
    async close() {
      await ask('close')
      await thread.stop()
      return null
    },
  }
}
