/** Takes away what verification found wrong and the next opening makes anew: lists of days, and what a crash left. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { notSaved } from './disk-error'
import { layoutOf } from './layout'
import { claim } from './lock'
import type { Fault } from './verify'

/** `read-only` where another Copydesk has the library open. Journals stay: the next opening clears up after them. */
export function clearDerived(folder: string, faults: readonly Fault[]): Reply<null> {
  const layout = layoutOf(folder)
  const claimed = claim(layout.lock)
  if (claimed.kind === 'refused') return failed('read-only', claimed.why)
  try {
    for (const { kind, file } of faults) {
      if (kind === 'catalogue' || (kind === 'left-over' && !file.startsWith('journal/'))) rmSync(join(layout.root, file), { recursive: true, force: true })
    }
    return done(null)
  } catch (error) {
    return notSaved(error, 'The library')
  } finally {
    claimed.lock.release()
  }
}
