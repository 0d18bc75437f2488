/**
 * From 1 to 2. The first libraries kept one text a wire, `<sha256>.txt`; now each reading of the bytes has its own, named after importer
 * and message, and a story finds its text by that name alone. From 2 on, saves may also stand in trails, which 1 would pass over.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { daysIn } from './catalogue-files'
import { publish, stage } from './durable-file'
import { namesIn } from './folder-names'
import { isReading, isSha256, readingEnding } from './layout'
import type { Layout } from './layout'
import type { Migration } from './migrations'

const storyShape = z.object({
  dossier: z.object({ story: z.object({ source: z.object({ sha256: z.string(), importer: z.string(), part: z.number().optional() }) }) }),
})

export const toFormat2: Migration = {
  to: 2,
  async migrate(layout, progress) {
    const days = daysIn(layout.wire)
    const stories = [layout.stories, layout.bin].flatMap((room) => daysIn(room).flatMap((day) => filesIn(join(room, day))))
    for (const [at, path] of stories.entries()) {
      await nameText(layout, days, path)
      if (at % 50 === 0) progress(at, stories.length)
    }
  },
}

const filesIn = (folder: string): readonly string[] => namesIn(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name))

async function nameText(layout: Layout, days: readonly string[], path: string): Promise<void> {
  const wanted = wantedBy(path)
  if (wanted === null) return
  const dayOf = (name: string): string | undefined => days.find((day) => existsSync(join(layout.wire, day, name)))
  const [old, named] = [`${wanted.sha256}${readingEnding('')}`, `${wanted.sha256}${readingEnding(wanted.reading)}`]
  const day = dayOf(named) === undefined ? dayOf(old) : undefined
  if (day === undefined) return
  publish([await stage(join(layout.wire, day, named), readFileSync(join(layout.wire, day, old)))])
}

/** `null` for a file that is damaged: it is told of, and made again, once the library is open. */
function wantedBy(path: string): { readonly sha256: string; readonly reading: string } | null {
  const read = storyShape.safeParse(parsed(path))
  if (!read.success) return null
  const { sha256, importer, part } = read.data.dossier.story.source
  const reading = part === undefined ? importer : `${importer}-${part}`
  return isSha256(sha256) && isReading(reading) ? { sha256, reading } : null
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
