/**
 * What an import is about to do, until it is done. Stories are renamed into place after their wire bytes, so what a crash leaves
 * is whole.
 */
import { readdirSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { BrokenFile, DurableAdapter, load, store } from './durable-adapter'
import { ensureFolder, removeQuietly } from './durable-file'
import { isDay } from './layout'
import type { Layout } from './layout'
import type { Quarantine } from './quarantine'
import { sweep } from './rebuild'
import { checkJournalEntry } from './schema'
import type { JournalEntry } from './schema'
import { trailOf } from './trail'

/** Writes an entry durably and gives its path. Throws what the disk answers. */
export async function beginJournal(layout: Layout, entry: JournalEntry): Promise<string> {
  ensureFolder(layout.journal)
  const path = join(layout.journal, `${randomBytes(8).toString('hex')}.json`)
  await store(new DurableAdapter(path, checkJournalEntry), entry)
  return path
}

/** An entry that outlives its import does no harm: to recover twice is to recover once. */
export function endJournal(path: string): void {
  removeQuietly(path)
}

/** Takes away what interrupted imports left under temporary names. Stories that got their names stay: they are whole. */
export async function recover(layout: Layout, quarantine: Quarantine): Promise<void> {
  ensureFolder(layout.journal)
  sweep(layout.journal)
  for (const name of readdirSync(layout.journal)) {
    if (trailOf(name) !== null) continue
    const path = join(layout.journal, name)
    const entry = await readEntry(path, quarantine)
    if (entry === null) continue
    if (isDay(entry.day)) {
      sweep(join(layout.wire, entry.day))
      sweep(join(layout.stories, entry.day))
    }
    endJournal(path)
  }
}

async function readEntry(path: string, quarantine: Quarantine): Promise<JournalEntry | null> {
  try {
    return await load(new DurableAdapter(path, checkJournalEntry))
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    quarantine.broken(path)
    return null
  }
}
