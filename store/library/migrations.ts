/**
 * How a library of an older number becomes one of the next, step by step. Each step has a file, a line here, and a library of the old
 * number, written by hand, in `tests/fixtures/libraries`; without it the suite fails.
 */
import type { LongWork } from './backup'
import type { Layout } from './layout'
import { toFormat2 } from './migration-2'

export interface Migration {
  /** The number a library has afterwards; it had the one before. */
  readonly to: number
  /**
   * May be cut off at any moment, and is then done again from its beginning: until the number is written, the version before must find
   * all that it knows. False where it was cancelled. Throws what the disk answers. It changes nothing that it does not understand.
   */
  migrate(layout: Layout, work: LongWork): Promise<boolean>
}

/** In order, from 2 to the number of today. */
export const migrations: readonly Migration[] = [toFormat2]
