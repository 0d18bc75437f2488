/** What a folder holds. */
import { readdirSync } from 'node:fs'
import { diskCode } from './disk-error'

/** None where there is no such folder. Throws every other answer of the disk. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(diskCode(error) ?? '')) return []
    throw error
  }
}
