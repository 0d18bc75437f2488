/** What an editor would want to know before many stories are written, asked of the library story by story. */
import type { Clock } from './clock'
import type { Library } from './library'
import { done, preflight, type CheckedStory, type ExportLimits, type Preflight, type Progress, type Reply, type StoryId } from './model'
import { heldBy } from './standing'

interface Checking {
  readonly library: Pick<Library, 'read' | 'rowsOf'>
  readonly clock: Clock
  readonly progress: (progress: Progress) => void
  /** Asked before each story; true once for a job that was cancelled. */
  readonly isCancelled: (job: string) => boolean
}

/** Stories listed one by one; of more than these an editor reads the counts. */
const mostListed = 500
/** Stories between two words of progress. */
const toldEvery = 20

export async function preflightStories(
  parts: Checking,
  job: string,
  stories: readonly StoryId[],
  limits: ExportLimits,
): Promise<Reply<Preflight>> {
  const { library, progress, isCancelled } = parts
  const listed: CheckedStory[] = []
  const held: StoryId[] = []
  let told = 0
  let checked = 0
  for (const id of stories) {
    if (isCancelled(job)) break
    if (checked % toldEvery === 0) progress({ job, done: checked, total: stories.length, what: library.rowsOf([id])[0]?.headline ?? '' })
    const one = await checkOne(parts, id, limits)
    checked += 1
    if (one.findings.length === 0) continue
    told += 1
    if (one.findings.some(({ kind }) => kind === 'held')) held.push(id)
    if (listed.length < mostListed) listed.push(one)
  }
  progress({ job, done: stories.length, total: stories.length, what: '' })
  return done({ stories: listed, told, held, checked })
}

async function checkOne({ library, clock }: Checking, story: StoryId, limits: ExportLimits): Promise<CheckedStory> {
  const [row] = library.rowsOf([story])
  const headline = row?.headline ?? ''
  const read = await library.read(story)
  if (!read.ok) return { story, headline, findings: [{ kind: 'unreadable', message: read.failure.message }] }
  const findings = preflight(read.value, { queries: row?.queries ?? 0, gate: heldBy(read.value, clock.now()), limits })
  return { story, headline, findings }
}
