/** The thread of the index of words: building and asking it never holds up a save. It knows nothing of the library but its files. */
import { parentPort, workerData } from 'node:worker_threads'
import { diskFiles, guestFiles, openSearch, type Search } from '../store/search'
import { answerQuestions } from './threads'

/** Handed to the thread when it starts. */
export interface SearchPlace {
  readonly folder: string
  /** The library belongs to another Copydesk: its index is read, and nothing is written. */
  readonly guest: boolean
}

function service({ folder, guest }: SearchPlace): Search {
  const search = openSearch(guest ? guestFiles(folder) : diskFiles(folder))
  return {
    put: (stories) => search.put(stories),
    putFiles: (paths) => search.putFiles(paths),
    remove: (arrivals) => search.remove(arrivals),
    sync: (arrivals, revisions) => search.sync(arrivals, revisions),
    match: (phrases, tags, ranked) => search.match(phrases, tags, ranked),
    countTags: (within, most) => search.countTags(within, most),
    hits: (shown, phrases) => search.hits(shown, phrases),
    close: () => search.close(),
  }
}

if (parentPort !== null) {
  const place = workerData as SearchPlace // handed over by `startSearch`, which is typed to pass nothing else
  answerQuestions(parentPort, service(place))
}
