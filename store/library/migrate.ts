/** Brings a library of an older number up to today's: kept whole in a backup first, then changed step by step, each step remembered. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { backUp } from './backup'
import type { LongWork } from './backup'
import { openBackup } from './backup-reader'
import { daysIn } from './catalogue-files'
import { diskCode, diskSentence } from './disk-error'
import { DurableAdapter, load, store } from './durable-adapter'
import { removeQuietly } from './durable-file'
import { namesIn } from './folder-names'
import { isTemporary, libraryFormat } from './layout'
import type { Layout } from './layout'
import { migrations } from './migrations'
import { checkLibraryFile, checkOf } from './schema'
import type { LibraryFile } from './schema'

/**
 * Answers where the library is kept as it was, inside its folder; `null` where there was nothing to do. Where it fails or is cancelled,
 * the library may be read as it stands, and the version that made it can still open it. `file` is its `library.json`, where that can be
 * read.
 */
export async function migrate(layout: Layout, file: LibraryFile | null, work: LongWork): Promise<Reply<string | null>> {
  const format = file?.format ?? (await formatByStories(layout))
  if (format >= libraryFormat) return done(null)
  const kept = layout.beforeFormat(libraryFormat)
  try {
    const backedUp = await keepWhole(layout, format, kept, work)
    if (!backedUp.ok) return backedUp.failure.code === 'cancelled' ? stopped() : refused(backedUp.failure.message)
    for (const step of migrations.filter(({ to }) => to > format)) {
      if (!(await step.migrate(layout, work))) {
        // It may be worked on by the version that made it before this goes on: the backup would not be all of it then.
        removeQuietly(kept)
        return stopped()
      }
      if (file !== null) await store(new DurableAdapter(layout.settings, checkLibraryFile), { ...file, format: step.to })
    }
    return done(kept)
  } catch (error) {
    if (diskCode(error) === null) throw error
    return refused(diskSentence(error))
  }
}

const refused = (why: string): ReturnType<typeof failed> =>
  failed('read-only', `The library was made by an earlier version of Copydesk and could not be brought up to date, so it is open for reading only. ${why}`)

const stopped = (): ReturnType<typeof failed> =>
  failed('read-only', 'The library was made by an earlier version of Copydesk. Bringing it up to date was stopped, so it is open for reading only until Copydesk is started again.')

/** A backup that is there and whole was made before a crash in the middle of a step, and stays. What a crash left of one goes. */
async function keepWhole(layout: Layout, format: number, kept: string, work: LongWork): Promise<Reply<unknown>> {
  if (existsSync(kept)) {
    const there = await openBackup(kept)
    if (there.ok) {
      there.value.close()
      return done(null)
    }
    removeQuietly(kept)
  }
  for (const name of namesIn(layout.root)) if (name.startsWith('.before-format-') && isTemporary(name)) removeQuietly(join(layout.root, name))
  return backUp(layout.root, kept, work, format)
}

const outline = checkOf(z.object({ format: z.int().positive() }))

/** The number of a library whose `library.json` is lost, by the stories of its newest day; of an empty one, today's. */
async function formatByStories(layout: Layout): Promise<number> {
  const day = daysIn(layout.stories).at(-1)
  const formats: number[] = []
  for (const name of day === undefined ? [] : namesIn(join(layout.stories, day)).filter((one) => one.endsWith('.json') && !one.startsWith('.'))) {
    const file = await load(new DurableAdapter(join(layout.stories, day ?? '', name), outline)).catch(() => null)
    if (file !== null) formats.push(file.format)
  }
  return formats.length === 0 ? libraryFormat : Math.min(libraryFormat, formats.reduce((most, one) => Math.max(most, one), 1))
}
