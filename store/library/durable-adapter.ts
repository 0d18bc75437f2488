/**
 * lowdb's doors to the disk. lowdb's own JSONFile never fsyncs, shares one temporary name between processes and opens a file
 * holding `null` as an empty database; these do not.
 */
import { Low } from 'lowdb'
import type { Adapter } from 'lowdb'
import { readIfThere, stage, writeDurably } from './durable-file'
import type { Staged } from './durable-file'

/** A file whose content cannot be what was once written there. `bytes` is what it holds. */
export class BrokenFile extends Error {
  readonly path: string
  readonly bytes: Uint8Array

  constructor(path: string, bytes: Uint8Array, why: string) {
    super(`${path}: ${why}`)
    this.path = path
    this.bytes = bytes
  }
}

/** Says whether a parsed value is a `T` and gives it back as one; otherwise a sentence why it is not. */
export type Check<T> = (value: unknown) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }

/** The text that goes into a file: indented, for people. */
export function encode(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8')
}

/** Fatal: Latin-1 bytes must not turn into U+FFFD and be saved back. A byte order mark some editor has put there is skipped. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (error) {
    throw new BrokenFile(path, bytes, error instanceof Error ? error.message : 'not JSON')
  }
}

/** `null` stands for "there is no file", read and written. */
abstract class CheckedFile<T> implements Adapter<T | null> {
  readonly path: string
  readonly #check: Check<T>

  constructor(path: string, check: Check<T>) {
    this.path = path
    this.#check = check
  }

  /** Throws `BrokenFile`, or what the disk answers. */
  read(): Promise<T | null> {
    return settled(() => {
      const bytes = readIfThere(this.path)
      return bytes === null ? null : this.#checked(bytes)
    })
  }

  write(data: T | null): Promise<void> {
    return data === null ? Promise.resolve() : this.put(encode(data))
  }

  protected abstract put(bytes: Uint8Array): Promise<void>

  #checked(bytes: Uint8Array): T {
    const checked = this.#check(parse(this.path, bytes))
    if (!checked.ok) throw new BrokenFile(this.path, bytes, checked.why)
    return checked.value
  }
}

/** lowdb waits for promises; a synchronous call becomes one that is already over. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}

/** The truth: fsynced, file and folder, before `write` is over. */
export class DurableAdapter<T> extends CheckedFile<T> {
  protected override put(bytes: Uint8Array): Promise<void> {
    return settled(() => writeDurably(this.path, bytes))
  }
}

/** One file of a group: `write` leaves it fsynced under a temporary name in `staged`, for `publish`. */
export class StagedAdapter<T> extends CheckedFile<T> {
  readonly #staged: Staged[]

  constructor(path: string, check: Check<T>, staged: Staged[]) {
    super(path, check)
    this.#staged = staged
  }

  protected override async put(bytes: Uint8Array): Promise<void> {
    this.#staged.push(await stage(this.path, bytes))
  }
}

export async function load<T>(file: Adapter<T | null>): Promise<T | null> {
  const low = new Low<T | null>(file, null)
  await low.read()
  return low.data
}

export async function store<T>(file: Adapter<T | null>, data: T): Promise<void> {
  await new Low<T | null>(file, data).write()
}
