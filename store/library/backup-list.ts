/** What of a library goes into a backup and comes out of one: the truth and what belongs to it, nothing that is derived. */
import { join } from 'node:path'
import { z } from 'zod'
import { Breath } from './breath'
import { daysIn } from './catalogue-files'
import { namesIn as allNamesIn } from './folder-names'
import { isSha256, isTemporary } from './layout'
import type { Layout } from './layout'

/** Grows with every change of the backup file that an older version would not understand. */
export const backupFormat = 1
export const manifestName = 'copydesk-backup.ndjson'

const headShape = z.object({ kind: z.literal('copydesk-backup'), format: z.int().positive(), library: z.int().positive(), at: z.string(), stories: z.int() })
const fileShape = z.object({ path: z.string(), size: z.int().nonnegative(), sha256: z.string().refine(isSha256, 'not a SHA-256') })

export type BackupHead = z.infer<typeof headShape>
export type BackupFile = z.infer<typeof fileShape>

export interface Manifest {
  readonly head: BackupHead
  readonly files: ReadonlyMap<string, BackupFile>
}

const shapes: readonly RegExp[] = [
  /^(?:library|read|vocabulary|topics|tag-lessons)\.json$/,
  /^watch\/folders\.json$/,
  /^stories\/\d{4}-\d{2}-\d{2}\/[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.json$/,
  /^bin\/\d{4}-\d{2}-\d{2}\/[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.json$/,
  /^wire\/\d{4}-\d{2}-\d{2}\/[0-9a-f]{64}(?:\.[a-z0-9.-]{1,50})?$/,
  /^quarantine\/[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/,
]

/** A path that a backup may hold. Whatever else stands in one is refused: it would be written somewhere. */
export const isBackupPath = (path: string): boolean => !path.includes('..') && shapes.some((shape) => shape.test(path))

export const isStoryPath = (path: string): boolean => path.startsWith('stories/')

/** Stories before wires: a wire is on the disk before its stories, so every story that is listed has its wire. */
export async function backupPaths(layout: Layout): Promise<readonly string[]> {
  const breath = new Breath()
  const paths: string[] = []
  const add = async (folder: string, inside: string): Promise<void> => {
    for (const name of namesIn(folder)) {
      const path = `${inside}${name}`
      if (isBackupPath(path)) paths.push(path)
    }
    await breath.taken()
  }
  const addDays = async (room: string): Promise<void> => {
    for (const day of daysIn(join(layout.root, room))) await add(join(layout.root, room, day), `${room}/${day}/`)
  }
  await add(layout.root, '')
  await add(layout.watch, 'watch/')
  for (const room of ['stories', 'bin', 'wire']) await addDays(room)
  await add(layout.quarantine, 'quarantine/')
  return paths
}

/** Lines of a manifest: the head first, then the files as they come, for 300,000 of them at once would be long work and much memory. */
export const encodeLines = (lines: readonly (BackupHead | BackupFile)[]): Buffer =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8')

/** `null` for what is no manifest. A library of 100,000 stories has 300,000 lines of it, some seconds of work. */
export async function decodeManifest(bytes: Buffer): Promise<Manifest | null> {
  const breath = new Breath()
  const files = new Map<string, BackupFile>()
  try {
    const lines = linesOf(bytes)
    const head = headShape.parse(lines.next().value)
    for (const line of lines) {
      const file = fileShape.parse(line)
      files.set(file.path, file)
      if (files.size % 100 === 0) await breath.taken()
    }
    return { head, files }
  } catch {
    return null
  }
}

function* linesOf(bytes: Buffer): Generator<unknown, undefined> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf('\n', from)
    const end = found === -1 ? bytes.length : found
    const line: unknown = JSON.parse(bytes.toString('utf8', from, end))
    yield line
    from = end + 1
  }
}

const namesIn = (folder: string): readonly string[] => allNamesIn(folder).filter((name) => !isTemporary(name))
