/** What an editor can do with the desk's vocabulary, over the vocabularies and the queue. */
import type { Library } from './library'
import {
  done, failed, wholeQueue, type Desk, type Dossier, type Listing, type Progress, type Reply, type StoryId, type Tag,
  type VocabularyChanged, type VocabularyPage,
} from './model'
import type { StoryQueue } from './queue'
import type { Renamed, Vocabularies } from './vocabulary'

interface Work {
  readonly library: Pick<Library, 'rowsOf'>
  readonly queue: Pick<StoryQueue, 'find' | 'facets' | 'ids'>
  readonly vocabularies: Vocabularies
  readonly change: (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>) => Promise<Reply<unknown>>
  readonly progress: (progress: Progress) => void
  /** Asked before each story; it answers once. */
  readonly isCancelled: (job: string) => boolean
}

type VocabularyCalls = Pick<Desk, 'completeTags' | 'topicLabels' | 'tagFacts' | 'vocabulary' | 'changeVocabulary' | 'vocabularyFile' | 'takeVocabularyFile' | 'takeTopicsFile'>

const tagged = (name: string): Listing => ({ ...wholeQueue, states: [], tags: [name] })

export function vocabularyCalls(work: Work): VocabularyCalls {
  const { queue, vocabularies } = work
  return {
    async completeTags(typed, most) {
      await vocabularies.load()
      return done(vocabularies.complete(typed, most))
    },
    async topicLabels(language) {
      await vocabularies.load()
      return done(vocabularies.labels(language))
    },
    tagFacts: (name) => tagFacts(work, name),
    async vocabulary(search, from, count) {
      await vocabularies.load()
      const found = vocabularies.entries(search)
      const counted = found.slice(from, from + count).map(async (entry) => ({ entry, stories: await storiesWith(queue, entry.name) }))
      const page: VocabularyPage = {
        rows: await Promise.all(counted),
        total: found.length,
        lists: vocabularies.lists(),
        topics: vocabularies.topics(),
        learnedFrom: vocabularies.learnedFrom(),
      }
      return done(page)
    },
    async changeVocabulary(job, edit) {
      await vocabularies.load()
      const renamed = await vocabularies.edit(edit)
      return renamed.ok ? carry(work, job, renamed.value) : renamed
    },
    async vocabularyFile(format) {
      await vocabularies.load()
      return done(vocabularies.file(format))
    },
    async takeVocabularyFile(text) {
      await vocabularies.load()
      const read = await vocabularies.takeFile(text)
      return read.ok ? done({ taken: read.value.entries.length, left: read.value.left.slice(0, mostLeft) }) : read
    },
    async takeTopicsFile(text) {
      await vocabularies.load()
      return vocabularies.takeTopics(text)
    },
  }
}

/** Rows of a file that are told one by one, at most. */
const mostLeft = 100

async function storiesWith(queue: Work['queue'], name: string): Promise<number> {
  const listed = await queue.find(tagged(name), 0, 0, [])
  return listed.ok ? listed.value.total : 0
}

/** Brings stories under the new name, one after the other: a cancel leaves each as it was or as it shall be. */
async function carry(work: Work, job: string, renamed: readonly Renamed[]): Promise<Reply<VocabularyChanged>> {
  work.isCancelled(job)
  const idsOf = (name: string) => work.queue.ids(tagged(name), 0, Number.MAX_SAFE_INTEGER)
  const lots = await Promise.all(renamed.map(async (one) => ({ one, ids: await idsOf(one.before) })))
  const tasks = lots.flatMap(({ one, ids }) => (ids.ok ? ids.value.map((id) => ({ id, one })) : []))
  let stories = 0
  for (const [index, { id, one }] of tasks.entries()) {
    if (work.isCancelled(job)) return done({ stories, cancelled: true })
    work.progress({ job, done: index, total: tasks.length, what: work.library.rowsOf([id])[0]?.headline ?? '' })
    const saved = await work.change(id, (dossier) => {
      const tags = renamedTags(dossier.tags, one)
      return tags === null ? failed('not-found', 'The story has no such tag.') : done({ ...dossier, tags })
    })
    if (saved.ok) stories += 1
    else if (saved.failure.code === 'not-saved') return saved
  }
  work.progress({ job, done: tasks.length, total: tasks.length, what: '' })
  return done({ stories, cancelled: false })
}

/** The tag under its new name; where the story has that already, the two become one, and what an editor accepted stays accepted. */
function renamedTags(tags: readonly Tag[], { kind, before, after }: Renamed): readonly Tag[] | null {
  const old = tags.find((tag) => tag.kind === kind && tag.name === before)
  if (old === undefined) return null
  const twin = tags.find((tag) => tag !== old && tag.kind === after.kind && tag.name === after.name)
  const named: Tag = { ...old, name: after.name, ...(after.code !== undefined && { code: after.code }) }
  if (twin === undefined) return tags.map((tag) => (tag === old ? named : tag))
  const one: Tag = { ...twin, mentions: [...twin.mentions, ...old.mentions], state: old.state === 'accepted' ? 'accepted' : twin.state }
  return tags.filter((tag) => tag !== old).map((tag) => (tag === twin ? one : tag))
}

const day = 24 * 60 * 60 * 1000
const trendDays = 14
/** Stories whose days are counted for the trend; a tag on more is frequent, and its newest say enough. */
const mostCounted = 5_000
const mostAlike = 12

async function tagFacts({ queue, library }: Work, name: string): ReturnType<Desk['tagFacts']> {
  const listing = tagged(name)
  const listed = await queue.find(listing, 0, 0, [])
  const ids = await queue.ids(listing, 0, mostCounted)
  const facets = await queue.facets(listing)
  if (!listed.ok) return listed
  if (!ids.ok) return ids
  if (!facets.ok) return facets
  const times = library.rowsOf(ids.value).map(({ importedAt }) => Math.floor(Date.parse(importedAt) / day))
  const today = Math.floor(Date.now() / day)
  const trend = Array.from({ length: trendDays }, (_, at) => times.filter((time) => time === today - trendDays + 1 + at).length)
  const others = facets.value.tags.filter(([other]) => other !== name).slice(0, mostAlike)
  const alike = others.map(([other, stories]) => ({ name: other, stories }))
  return done({ stories: listed.value.total, trend, alike })
}
