/** Backups of a library, and what comes out of them: a whole library where there is none, or more stories in one that is there. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { adoptBackup, backUp, isFree, isInterrupted, openLibrary, restoreLibrary, type Adopted, type BackedUp, type LongWork } from './library'
import { done, failed, type Reply } from './model'
import { knock } from './knock'
import { openDesk } from './open-desk'

export type { Adopted, BackedUp, LongWork }

export type Restored = { readonly kind: 'whole'; readonly made: BackedUp } | { readonly kind: 'added'; readonly adopted: Adopted }

/** Never over a file that is there. What a crash left is brought into its place first, where nobody has the library open. */
export async function backUpTo(library: string, file: string, work: LongWork): Promise<Reply<BackedUp>> {
  if (existsSync(file)) return failed('refused', `${file} is there already.`)
  const folder = resolve(library)
  if (isInterrupted(folder)) {
    const opened = await openLibrary(folder)
    if (opened.ok) await opened.value.close()
  }
  return backUp(folder, resolve(file), work)
}

export async function restoreInto(file: string, library: string, work: LongWork): Promise<Reply<Restored>> {
  if (isFree(library)) {
    const made = await restoreLibrary(file, library, work)
    return made.ok ? done({ kind: 'whole', made: made.value }) : made
  }
  const opened = await openDesk(library, false, () => undefined)
  if (!opened.ok) return opened
  try {
    const owner = opened.value.readOnly === null ? null : await knock(library, ({ done: count, total }) => work.progress(count, total))
    if (opened.value.readOnly !== null && owner === null) return failed('read-only', opened.value.readOnly)
    const adopted = owner === null ? await adoptBackup(opened.value.library, file, work) : await owner.ask('adopt', 'restore', resolve(file))
    return adopted.ok ? done({ kind: 'added', adopted: adopted.value }) : adopted
  } finally {
    await opened.value.close()
  }
}
