/** What the disk answered, as a sentence an editor understands. */
import { failed } from '../model'

/** A disk that was unplugged, or a network that is gone. */
export const away = 'The disk or the network folder cannot be reached.'

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EACCES: 'Copydesk may not write there.',
  EPERM: 'Copydesk may not write there.',
  EROFS: 'The disk is read-only.',
  EIO: 'The disk reported an error.',
  EMFILE: 'Too many files are open.',
  ENFILE: 'Too many files are open.',
  ENOENT: 'The folder or file is no longer there.',
  ENAMETOOLONG: 'The name is too long for this disk.',
  EFBIG: 'The file is larger than this disk allows.',
  ENODEV: away,
  ENXIO: away,
  ENOTCONN: away,
  ESTALE: away,
  EHOSTDOWN: away,
  ETIMEDOUT: away,
}

/** The file system's code of an error, such as `ENOSPC`; `null` for anything that is not a disk's answer. */
export function diskCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

export function diskSentence(error: unknown): string {
  const code = diskCode(error) ?? 'unknown'
  return sentences[code] ?? `The disk answered ${code}.`
}

/** Turns a disk's refusal into `not-saved`. Anything else is a bug and is thrown on. */
export function notSaved(error: unknown, what: string): ReturnType<typeof failed> {
  if (diskCode(error) === null) throw error
  return failed('not-saved', `${what} was not saved. ${diskSentence(error)}`)
}

/** Fewer bytes reached the file than were written: a full disk on file systems that do not say so. */
export class ShortFile extends Error {
  readonly code = 'ENOSPC'
}
