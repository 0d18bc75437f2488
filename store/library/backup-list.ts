/** What of a library goes into a backup and comes out of one: the truth and what belongs to it, nothing that is derived. */
import { join } from 'node:path'
import { z } from 'zod'
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
export function backupPaths(layout: Layout): readonly string[] {
  const inDays = (room: string): readonly string[] =>
    daysIn(join(layout.root, room)).flatMap((day) => namesIn(join(layout.root, room, day)).map((name) => `${room}/${day}/${name}`))
  const single = [...namesIn(layout.root), ...namesIn(layout.watch).map((name) => `watch/${name}`)]
  const stories = [...inDays('stories'), ...inDays('bin')]
  const kept = namesIn(layout.quarantine).map((name) => `quarantine/${name}`)
  return [...single, ...stories, ...inDays('wire'), ...kept].filter(isBackupPath)
}

export function encodeManifest(head: BackupHead, files: Iterable<BackupFile>): Buffer {
  return Buffer.from([head, ...files].map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8')
}

/** `null` for what is no manifest. */
export function decodeManifest(bytes: Buffer): Manifest | null {
  try {
    const [first = '', ...lines] = bytes.toString('utf8').trimEnd().split('\n')
    const head = headShape.parse(JSON.parse(first))
    const files = lines.map((line) => fileShape.parse(JSON.parse(line)))
    return { head, files: new Map(files.map((file) => [file.path, file])) }
  } catch {
    return null
  }
}

const namesIn = (folder: string): readonly string[] => allNamesIn(folder).filter((name) => !isTemporary(name))
