/**
 * Puts a library into another folder. On the same disk that is one rename. Onto another disk its files are copied beside the new place,
 * fsynced and checked, first at leisure while work goes on, then, with all writes held, what has changed meanwhile.
 */
import { readdirSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { done, failed } from '../model'
import type { Reply } from '../model'
import type { LongWork } from './backup'
import { Breath } from './breath'
import { diskCode } from './disk-error'
import { ensureFolder, publish, readIfThere, syncFolder, temporaryBeside } from './durable-file'
import { isTemporary } from './layout'
import { isFree } from './restore'
import { stageLot } from './stage-lot'

/** Files written at a time, and fsynced together. */
const lot = 128

/** What is derived or belongs to whoever has the library open. */
const left = new Set(['.lock', '.door', 'index'])

/** `null` where a library may be put, else why not. */
export function whyNotThere(from: string, to: string): string | null {
  if (!isAbsolute(to)) return 'A library is moved to a folder by its full path.'
  const inside = relative(from, to)
  if (inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))) return 'A library cannot be moved into itself.'
  return isFree(to) ? null : `${to} is not empty.`
}

/** True when it lies there now; false where that takes a copy. */
export function moveByRename(from: string, to: string): boolean {
  try {
    ensureFolder(dirname(to))
    rmdirQuietly(to)
    renameSync(from, to)
  } catch (error) {
    if (diskCode(error) === null) throw error
    return false
  }
  syncFolder(dirname(to))
  return true
}

function rmdirQuietly(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It is not there, or the system renames over an empty folder itself.
  }
}

type ToCopy = readonly [path: string, stamp: string]

/** A copy under way beside its place. What is left of it, when it is not finished, is taken away by `drop`. */
export class LibraryCopy {
  readonly #from: string
  readonly #to: string
  readonly #making: string
  /** Size and time of each file as it was copied. */
  readonly #copied = new Map<string, string>()

  constructor(from: string, to: string) {
    this.#from = from
    this.#to = to
    this.#making = temporaryBeside(to)
  }

  /** Copies what is not there as it stands now. Fails with `cancelled`; throws what the disk answers. */
  async catchUp({ progress, cancelled }: LongWork): Promise<Reply<null>> {
    const files = await stampsIn(this.#from)
    const wanted = [...files].filter(([path, stamp]) => stamp !== '' && this.#copied.get(path) !== stamp)
    for (let at = 0; at < wanted.length; at += lot) {
      if (cancelled()) return failed('cancelled', 'The moving was cancelled. The library is where it was.')
      await this.#copy(wanted.slice(at, at + lot))
      progress(Math.min(at + lot, wanted.length), wanted.length)
    }
    for (const path of this.#copied.keys()) {
      if (files.has(path)) continue
      rmSync(join(this.#making, path), { force: true })
      this.#copied.delete(path)
    }
    return done(null)
  }

  /** A second name of a file that is here becomes one there. */
  async #copy(files: readonly ToCopy[]): Promise<void> {
    for (const folder of new Set(files.map(([path]) => dirname(join(this.#making, path))))) ensureFolder(folder)
    const staged = await stageLot(files, {
      sameAs: ([, stamp]) => stamp,
      place: ([path]) => join(this.#making, path),
      read: ([path, stamp]) => {
        const bytes = readIfThere(join(this.#from, path))
        // `null`: it went while the others were copied.
        if (bytes !== null) this.#copied.set(path, stamp)
        return Promise.resolve(bytes)
      },
    })
    publish(staged)
  }

  /** Gives the copy its name. */
  finish(): void {
    rmdirQuietly(this.#to)
    ensureFolder(dirname(this.#to))
    renameSync(this.#making, this.#to)
    syncFolder(dirname(this.#to))
  }

  async drop(): Promise<void> {
    await rm(this.#making, { recursive: true, force: true })
  }
}

/** Every file of a library that is its own, by its path inside it, with its size and time; those of one wire together. */
async function stampsIn(root: string): Promise<ReadonlyMap<string, string>> {
  const breath = new Breath()
  const stamps = new Map<string, string>()
  const look = async (inside: string): Promise<void> => {
    const entries = readdirSync(join(root, inside), { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
    for (const entry of entries) {
      if (isTemporary(entry.name) || (inside === '' && left.has(entry.name))) continue
      const path = join(inside, entry.name)
      if (entry.isDirectory()) await look(path)
      else stamps.set(path, stampOf(join(root, path)))
      await breath.taken()
    }
  }
  await look('')
  return stamps
}

function stampOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? '' : `${String(found.size)} ${String(found.mtimeNs)} ${String(found.ino)}`
}

/** The old folder gets a name that says so, and is left; where it cannot be renamed, it stays under its own. */
export function setAside(from: string): string {
  const aside = `${from}.moved`
  try {
    if (isFree(aside)) renameSync(from, aside)
    else return from
    return aside
  } catch (error) {
    if (diskCode(error) === null) throw error
    return from
  }
}
