/** Makes a library out of a backup: beside its place, every file checked and on the disk, before it gets its name. */
import { readdirSync, renameSync, rmdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { done, failed } from '../model'
import type { Reply } from '../model'
import type { BackedUp, LongWork } from './backup'
import { isStoryPath } from './backup-list'
import type { BackupFile } from './backup-list'
import type { BackupReader } from './backup-reader'
import { openBackup } from './backup-reader'
import { diskCode, notSaved } from './disk-error'
import { ensureFolder, publish, syncFolder, temporaryBeside } from './durable-file'
import type { Staged } from './durable-file'
import { stageLot } from './stage-lot'

/** Files written at a time, and fsynced together. */
const lot = 128

/** True for a folder that is not there or holds nothing: only there a whole library may be put. */
export function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return true
    throw error
  }
}

/** Fails with `refused` where something is in the folder, and with `bad-input` for a backup that is not whole: nothing is made then. */
export async function restoreLibrary(file: string, folder: string, work: LongWork): Promise<Reply<BackedUp>> {
  const to = resolve(folder)
  const opened = await openBackup(file)
  if (!opened.ok) return opened
  const making = temporaryBeside(to)
  try {
    if (!isFree(to)) return failed('refused', `${folder} is not empty.`)
    const extracted = await extract(opened.value, making, work)
    if (!extracted.ok) return extracted
    removeEmpty(to)
    ensureFolder(dirname(to))
    renameSync(making, to)
    syncFolder(dirname(to))
    const paths = [...opened.value.manifest.files.keys()]
    return done({ stories: paths.filter(isStoryPath).length, files: paths.length })
  } catch (error) {
    return notSaved(error, 'The library')
  } finally {
    opened.value.close()
    await rm(making, { recursive: true, force: true })
  }
}

async function extract(backup: BackupReader, folder: string, work: LongWork): Promise<Reply<null>> {
  const files = [...backup.manifest.files.values()]
  for (const room of ['stories', 'wire', 'catalogue']) ensureFolder(join(folder, room))
  for (let at = 0; at < files.length; at += lot) {
    if (work.cancelled()) return failed('cancelled', 'The restoring was cancelled.')
    const some = files.slice(at, at + lot)
    for (const place of new Set(some.map(({ path }) => dirname(join(folder, path))))) ensureFolder(place)
    const staged = await stageFiles(backup, folder, some)
    if (!staged.ok) return staged
    publish(staged.value)
    work.progress(Math.min(at + lot, files.length), files.length)
  }
  return done(null)
}

async function stageFiles(backup: BackupReader, folder: string, files: readonly BackupFile[]): Promise<Reply<readonly Staged[]>> {
  const refusals: ReturnType<typeof failed>[] = []
  const staged = await stageLot(files, {
    sameAs: ({ sha256 }) => sha256,
    place: ({ path }) => join(folder, path),
    async read({ path }) {
      if (refusals.length > 0) return null
      const bytes = await backup.read(path)
      if (bytes.ok) return bytes.value
      refusals.push(bytes)
      return null
    },
  })
  return refusals[0] ?? done(staged)
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (diskCode(error) !== 'ENOENT') throw error
  }
}
