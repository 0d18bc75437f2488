/** The stories of a library as they stand on disk, newest arrival last: what the window says is saved must be here. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Dossier } from '../../../store/model'

export async function storiesOnDisk(library: string): Promise<readonly Dossier[]> {
  const folder = path.join(library, 'stories')
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name))
  const dossiers = await Promise.all(files.map(readDossier))
  return dossiers.sort((a, b) => a.arrival - b.arrival)
}

/** A story's file holds the dossier among its own keys. */
async function readDossier(file: string): Promise<Dossier> {
  const read: unknown = JSON.parse(await readFile(file, 'utf8'))
  const found = typeof read === 'object' && read !== null && 'dossier' in read ? read.dossier : read
  return found as Dossier
}

/** The copy of a story as it stands on disk, a line a block, without what is set aside. */
export function copyOf(dossier: Dossier | undefined): string {
  return (dossier?.story.blocks ?? []).filter(({ role }) => role !== 'set-aside').map(({ text }) => text).join('\n')
}
