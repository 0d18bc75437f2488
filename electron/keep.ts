/**
 * Small facts that the program keeps between starts, each a JSON file of its own, written so
 * that a crash leaves the old one or the new.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** What the file holds; `fallback` where it is missing or is not what it should be. */
export async function readKept<T>(file: string, shape: z.ZodType<T>, fallback: T): Promise<T> {
  try {
    const kept = shape.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return kept.success ? kept.data : fallback
  } catch {
    return fallback
  }
}

/** Rejects when the disk refuses; the old file is then still there. */
export async function writeKept(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, `${JSON.stringify(value, null, 2)}\n`)
}

/** Puts a text in the place of a file, all of it or none; rejects when the disk refuses. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
