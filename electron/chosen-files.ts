/** Text files that an editor has chosen in a native dialog. Undefined paths are dialogs that were dismissed, and come to `null`. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { done, failed, type Reply } from '../store/model'
import { writeWhole } from './keep'

/**
 * In bytes. Settings with tens of thousands of lessons are a few megabytes, 200,000 names of a vocabulary are 30, and IPTC's file in all
 * languages is 4.
 */
export const largestChosen = 64 * 1024 * 1024

/** Answers the file's name. `refused` says that it could not be written. */
export async function writeChosen(
  path: string | undefined,
  text: string,
  refused: (file: string) => string,
): Promise<Reply<string | null>> {
  if (path === undefined) return done(null)
  try {
    await writeWhole(path, text)
    return done(basename(path))
  } catch {
    return failed('not-saved', refused(basename(path)))
  }
}

/** Answers the text. `refused` says that it could not be read, or is too large. */
export async function readChosen(path: string | undefined, refused: (file: string) => string): Promise<Reply<string | null>> {
  if (path === undefined) return done(null)
  try {
    const { size } = await stat(path)
    if (size > largestChosen) return failed('bad-input', refused(basename(path)))
    return done(await readFile(path, 'utf8'))
  } catch {
    return failed('bad-input', refused(basename(path)))
  }
}
