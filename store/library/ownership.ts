/** Who may write a library: whoever holds its lock, one write after the other, for as long as the folder is the same and is there. */
import { failed } from '../model'
import type { Reply } from '../model'
import { notSaved } from './disk-error'
import type { Lock } from './lock'
import { Serial } from './serial'

/** Nothing is lost while a disk is unplugged: what is in memory stands, and saving goes on when it is back. */
export const unreachable = 'The folder of the library cannot be reached. When it is back, work goes on.'

export class Ownership {
  readonly #turns = new Serial()
  readonly #given: () => void
  #lock: Lock | null
  #why: string | null

  /** `lock` is `null` when the library may not be written; `why` then says so. `given` is told when it is given up. */
  constructor(lock: Lock | null, why: string | null, given: () => void) {
    this.#lock = lock
    this.#why = why
    this.#given = given
  }

  /** Why the library may not be written; `null` when it may. */
  get why(): string | null {
    return this.#why
  }

  get isOwner(): boolean {
    return this.#lock !== null
  }

  /** Runs `job` when all before it are over. */
  inTurn<T>(job: () => Promise<T>): Promise<T> {
    return this.#turns.run(job)
  }

  /** Every write goes through here: one at a time, by the owner only, and a refusal of the disk becomes `not-saved`. */
  write<T>(what: string, job: () => Promise<Reply<T>>): Promise<Reply<T>> {
    return this.#turns.run(async () => {
      try {
        if (this.#check() === 'away') return failed('not-saved', `${what} was not saved. ${unreachable}`)
        if (this.#lock === null) return failed('read-only', this.#why ?? 'The library is open for reading only.')
        return await job()
      } catch (error) {
        return notSaved(error, what)
      }
    })
  }

  /** True when the folder is ours and is there. */
  holds(): boolean {
    return this.#check() === 'here' && this.#lock !== null
  }

  /** Nothing more is written. */
  giveUp(why: string): void {
    this.#lock = null
    this.#why = why
    this.#given()
  }

  /** Takes the lock away, so that another may have the library. */
  release(why: string): void {
    this.#lock?.release()
    this.giveUp(why)
  }

  /** A lock deleted by hand, or a folder replaced by a restored backup: another Copydesk may own the library by now. */
  #check(): 'here' | 'away' {
    const state = this.#lock?.state()
    if (state === 'taken') this.giveUp('The library was taken over or replaced, so nothing more is written to it. Open it again.')
    return state === 'away' ? 'away' : 'here'
  }
}
