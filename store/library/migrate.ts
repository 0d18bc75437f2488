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
import { libraryFormat } from './layout'
import type { Layout } from './layout'
import { migrations } from './migrations'
import { checkLibraryFile, checkOf } from './schema'
import type { LibraryFile } from './schema'

/**
 * Answers where the library is kept as it was, inside its folder; `null` where there was nothing to do. Where it fails, the library may be
 * read as it stands. `file` is its `library.json`, where that can be read.
 */
export async function migrate(layout: Layout, file: LibraryFile | null, progress: LongWork['progress']): Promise<Reply<string | null>> {
  const format = file?.format ?? (await formatByStories(layout))
  if (format >= libraryFormat) return done(null)
  const kept = layout.beforeFormat(libraryFormat)
  try {
    const backedUp = await keepWhole(layout, format, kept, progress)
    if (!backedUp.ok) return refused(backedUp.failure.message)
    for (const step of migrations.filter(({ to }) => to > format)) {
      await step.migrate(layout, progress)
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

/** A backup that is there and whole was made before a crash in the middle of a step: it is not written over. */
async function keepWhole(layout: Layout, format: number, kept: string, progress: LongWork['progress']): Promise<Reply<unknown>> {
  if (existsSync(kept)) {
    const there = await openBackup(kept)
    if (there.ok) {
      there.value.close()
      return done(null)
    }
    removeQuietly(kept)
  }
  return backUp(layout.root, kept, { progress, cancelled: () => false }, format)
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
