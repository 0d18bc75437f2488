/** Verifies a library, and where it is asked to, makes good what can be: derived files anew, damaged stories from their history or wire. */
import { clearDerived, mendable, verifyLibrary, type Fault, type Verified } from './library'
import { done, type Reply } from './model'
import { openDesk } from './open-desk'

export type { Fault, Verified }

export interface Verification extends Verified {
  /** What was found and is in order now. */
  readonly mended: readonly Fault[]
}

export interface Hearing {
  readonly progress: (done: number, total: number) => void
  /** What was done, a sentence each. */
  readonly say: (sentence: string) => void
}

export async function verifyAndMend(folder: string, mend: boolean, hear: Hearing): Promise<Reply<Verification>> {
  const look = (): Promise<Reply<Verified>> => verifyLibrary(folder, { progress: hear.progress, cancelled: () => false })
  const found = await look()
  if (!found.ok) return found
  const wanted = found.value.faults.filter(({ kind }) => mendable.has(kind))
  if (!mend || wanted.length === 0) return done({ ...found.value, mended: [] })
  const mended = await mendAll(folder, wanted, hear)
  if (!mended.ok) return mended
  const left = await look()
  if (!left.ok) return left
  return done({ ...left.value, mended: found.value.faults.filter((fault) => !left.value.faults.some((other) => isSame(fault, other))) })
}

const isSame = (one: Fault, other: Fault): boolean => one.kind === other.kind && one.file === other.file

/** What is derived goes, and the opening makes it anew; a story that is read is made again, one that is saved is in order. */
async function mendAll(folder: string, faults: readonly Fault[], { say }: Hearing): Promise<Reply<null>> {
  const cleared = clearDerived(folder, faults)
  if (!cleared.ok) return cleared
  const opened = await openDesk(folder, false, () => undefined)
  if (!opened.ok) return opened
  const { desk, notices, close } = opened.value
  for (const { kind, story } of faults) {
    const read = story === undefined ? null : await desk.open(story)
    if (kind === 'changed' && read?.ok === true) await desk.setState([read.value.dossier.story.id], read.value.dossier.state)
  }
  for (const sentence of notices()) say(sentence)
  await close()
  return done(null)
}
