/** Changes of stories: each reads what the one before has saved, and tells the queue, the chains and the index of words. */
import { randomUUID } from 'node:crypto'
import type { Chains } from './chains'
import { findQueries } from './clean'
import type { QueuedParts } from './desk-parts'
import type { SettingsKeeper } from './desk-settings'
import { changeId, done, plainDesk, queryKey, type Dossier, type OpenStory, type Query, type Reply, type StoryId } from './model'
import { obey, type Order } from './newcomers'
import { rowFacts } from './queue-facts'
import { signed } from './signed'

/** A story as it was saved, with the queries found for its row: they are asked once. */
export type Saved = Pick<OpenStory, 'dossier' | 'queries'>

export interface StoryChanges {
  /** Reads a story, changes it and saves it: the one way anything of a story is written. */
  readonly change: (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>) => Promise<Reply<Saved>>
  /** Queries of a story that are neither mended nor ignored. */
  readonly openQueries: (dossier: Dossier) => Promise<readonly Query[]>
  /** Rows that have changed, and with them those of the other versions: what is the newest may be another now. */
  readonly tellOf: (ids: readonly StoryId[]) => void
  /** Carries a kill to the stories it is about. Answers those it has marked. */
  readonly follow: (orders: readonly Order[]) => Promise<readonly StoryId[]>
}

interface ChangesParts extends QueuedParts {
  readonly chains: Chains
  readonly settingsKeeper: SettingsKeeper
  /** Who works here. */
  readonly who: string
}

export function storyChanges({ library, queue, vocabularies, chains, settingsKeeper, rows, who }: ChangesParts): StoryChanges {
  const turns = new Map<StoryId, Promise<unknown>>()

  /** One change of a story at a time: each reads what the one before has saved. */
  const inTurn = <T>(id: StoryId, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work)
    const ended = turn.then(() => undefined, () => undefined)
    turns.set(id, ended)
    void ended.then(() => turns.get(id) === ended && turns.delete(id))
    return turn
  }

  const openQueries = async ({ story, ignored }: Dossier): Promise<readonly Query[]> => {
    const now = await settingsKeeper.now()
    return findQueries(story, now.ok ? now.value : plainDesk).filter((query) => !ignored.includes(queryKey(query, story)))
  }

  const change = (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>): Promise<Reply<Saved>> =>
    inTurn(id, async () => {
      await vocabularies.load()
      const read = await library.read(id)
      if (!read.ok) return read
      const changed = how(read.value)
      if (!changed.ok) return changed
      const now = signed(read.value, changed.value, who)
      const queries = await openQueries(now)
      const saved = await library.save(now, rowFacts(now, queries.length))
      if (!saved.ok) return saved
      vocabularies.learn(read.value, saved.value)
      tellOf([id])
      queue.index([saved.value])
      return done({ dossier: saved.value, queries })
    })

  const tellOf = (ids: readonly StoryId[]): void => {
    for (const row of library.rowsOf(ids)) chains.put(row)
    const family = ids.flatMap((id) => chains.membersOf(chains.chainOf(id)).map((row) => row.id))
    rows(library.rowsOf([...new Set([...ids, ...family])]))
  }

  const follow = async (orders: readonly Order[]): Promise<readonly StoryId[]> => {
    const marked: StoryId[] = []
    for (const order of orders) {
      const recorded = { id: changeId(randomUUID()), at: new Date().toISOString() }
      const saved = await change(order.story, (dossier) => obey(dossier, order, recorded))
      if (saved.ok) marked.push(order.story)
    }
    return marked
  }

  return { change, openQueries, tellOf, follow }
}
