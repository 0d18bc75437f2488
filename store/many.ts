/** One act on many stories: each is saved by itself, so that a cancel or a full disk leaves every one as it was or as it shall be. */
import type { Library } from './library'
import { assertNever, done, editTags, failed, type Dossier, type ManyAct, type ManyReport, type Problem, type Progress, type Reply, type StoryId } from './model'

interface Work {
  readonly library: Pick<Library, 'rowsOf'>
  readonly progress: (progress: Progress) => void
  readonly change: (id: StoryId, how: (dossier: Dossier) => Reply<Dossier>) => Promise<Reply<unknown>>
  /** Asked before each story; it answers once. */
  readonly isCancelled: (job: string) => boolean
}

/** After so many failures in a row it is the disk, not the story. */
const mostFailures = 10

export async function changeMany(work: Work, job: string, ids: readonly StoryId[], act: ManyAct): Promise<Reply<ManyReport>> {
  const changed: ManyReport['changed'][number][] = []
  const problems: Problem[] = []
  let failures = 0
  work.isCancelled(job)
  for (const [index, id] of ids.entries()) {
    if (work.isCancelled(job)) return done({ changed, problems, cancelled: true })
    const [row] = work.library.rowsOf([id])
    work.progress({ job, done: index, total: ids.length, what: row?.headline ?? '' })
    if (row === undefined || (act.kind === 'state' && row.state === act.state)) continue
    const saved = await work.change(id, (dossier) => acted(dossier, act))
    if (saved.ok) {
      failures = 0
      changed.push({ story: id, state: row.state })
    } else if (saved.failure.code !== unchanged) {
      problems.push({ file: row.headline, code: 'not-saved', message: saved.failure.message })
      failures += 1
      if (failures >= mostFailures) break
    }
  }
  work.progress({ job, done: ids.length, total: ids.length, what: '' })
  return done({ changed, problems, cancelled: false })
}

/** Said of a story that has the tag already, or has not the one to take away: no problem. */
const unchanged = 'not-found'

function acted(dossier: Dossier, act: ManyAct): Reply<Dossier> {
  switch (act.kind) {
    case 'state':
      return done({ ...dossier, state: act.state })
    case 'tag': {
      if (act.edit.kind === 'add' && hasTag(dossier, act.edit)) return failed(unchanged, 'The story has the tag.')
      const tags = editTags(dossier.tags, act.edit)
      return tags.ok ? done({ ...dossier, tags: tags.value }) : tags
    }
    default:
      return assertNever(act)
  }
}

function hasTag({ tags }: Dossier, { as, name }: { readonly as: string; readonly name: string }): boolean {
  return tags.some((tag) => tag.kind === as && tag.name === name && tag.state !== 'refused')
}
