/**
 * From 1 to 2. The first libraries kept one text a wire, `<sha256>.txt`; now each reading of the bytes has its own, named after importer
 * and message, and a story finds its text by that name alone. From 2 on, saves may also stand in trails, which 1 would pass over.
 */
import { linkSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Breath } from './breath'
import { daysIn } from './catalogue-files'
import { diskCode } from './disk-error'
import { hasNoLinks, publish, stage, syncFolder } from './durable-file'
import { namesIn } from './folder-names'
import { isReading, isSha256, readingEnding } from './layout'
import type { Day, Layout } from './layout'
import type { Migration } from './migrations'

const storyShape = z.object({
  dossier: z.object({ story: z.object({ source: z.object({ sha256: z.string(), importer: z.string(), part: z.number().optional() }) }) }),
})

export const toFormat2: Migration = {
  to: 2,
  async migrate(layout, { progress, cancelled }) {
    const breath = new Breath()
    const stories: string[] = []
    for (const room of [layout.stories, layout.bin]) {
      for (const day of daysIn(room)) {
        stories.push(...filesIn(join(room, day)))
        await breath.taken()
      }
    }
    const texts = new Map<string, Day>()
    for (const day of daysIn(layout.wire)) {
      for (const name of textsIn(layout, day)) texts.set(name, day)
      await breath.taken()
    }
    const changed = new Set<Day>()
    for (const [at, path] of stories.entries()) {
      const day = await nameText(layout, texts, path)
      if (day !== null) changed.add(day)
      if (await breath.taken()) progress(at, stories.length)
      if (cancelled()) return false
    }
    for (const day of changed) syncFolder(join(layout.wire, day))
    return true
  },
}

const filesIn = (folder: string): readonly string[] => namesIn(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
const textsIn = (layout: Layout, day: Day): readonly string[] => namesIn(join(layout.wire, day)).filter((name) => name.endsWith('.txt'))

/** The day whose folder has a name more; `null` for a story that has its text, or none. */
async function nameText(layout: Layout, texts: Map<string, Day>, path: string): Promise<Day | null> {
  const wanted = wantedBy(path)
  if (wanted === null) return null
  const [old, named] = [`${wanted.sha256}${readingEnding('')}`, `${wanted.sha256}${readingEnding(wanted.reading)}`]
  const day = texts.has(named) ? undefined : texts.get(old)
  if (day === undefined) return null
  await giveName(join(layout.wire, day, old), join(layout.wire, day, named))
  texts.set(named, day)
  return day
}

/** A second name of bytes that have long been on the disk costs no wait for it. */
async function giveName(old: string, named: string): Promise<void> {
  try {
    linkSync(old, named)
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return
    if (!hasNoLinks(error)) throw error
    publish([await stage(named, readFileSync(old))])
  }
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
