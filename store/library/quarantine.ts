/** What could not be read is put aside, never thrown away and never overwritten, and the editor is told. */
import { constants, copyFileSync, linkSync, unlinkSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { diskCode } from './disk-error'
import { ensureFolder, hasNoLinks } from './durable-file'
import { isDay } from './layout'
import type { Layout } from './layout'
import type { Lost, Notice } from './library'

export class Quarantine {
  readonly #layout: Layout
  readonly #writable: boolean
  readonly #heard: (notice: Notice) => void
  readonly #notices: Notice[] = []

  /** `heard` is told of every notice as it comes. */
  constructor(layout: Layout, writable: boolean, heard: (notice: Notice) => void = () => undefined) {
    this.#layout = layout
    this.#writable = writable
    this.#heard = heard
  }

  get notices(): readonly Notice[] {
    return [...this.#notices]
  }

  /** A reader meets the same broken file at every look; it is told of once. */
  tell(notice: Notice): void {
    const isKnown = !this.#writable && this.#notices.some((known) => known.kind === notice.kind && known.file === notice.file)
    if (isKnown) return
    this.#notices.push(notice)
    this.#heard(notice)
  }

  /** Moves a file that cannot be read out of the way. */
  broken(path: string, lost?: Lost): void {
    const kept = this.#keep(path, move)
    const what = lost === undefined ? 'A file' : 'A story'
    const fate = kept === undefined ? 'It stays where it is.' : 'It was put in quarantine.'
    const message = `${what} of the library is damaged: ${this.#name(path)}. ${fate}`
    this.tell({ kind: 'quarantined', message, file: this.#name(path), ...optional('kept', kept), ...optional('lost', lost) })
  }

  /** Keeps a copy of a file that reads well, but was not written by Copydesk as it stands. */
  changed(path: string): void {
    const kept = this.#keep(path, copy)
    const message = `A story was changed outside Copydesk: ${this.#name(path)}. It is used as it stands; a copy is in quarantine.`
    this.tell({ kind: 'changed', message, file: this.#name(path), ...optional('kept', kept) })
  }

  /** The same for a file that something else has written while the story was being edited here. */
  overruled(path: string): void {
    const kept = this.#keep(path, copy)
    const message = `A story was changed outside Copydesk while it was edited here: ${this.#name(path)}. It stands as it was edited here; the other is in quarantine.`
    this.tell({ kind: 'changed', message, file: this.#name(path), ...optional('kept', kept) })
  }

  /** Keeps a copy of saves that could not be brought into the file of their story. */
  unfit(path: string): void {
    const kept = this.#keep(path, copy)
    const message = `Some of the last changes of a story are damaged: ${this.#name(path)}. The story stands as it was before them; what is left of them is in quarantine.`
    this.tell({ kind: 'quarantined', message, file: this.#name(path), ...optional('kept', kept) })
  }

  missing(path: string, lost: Lost): void {
    const message = `A story was deleted outside Copydesk: ${this.#name(path)}.`
    this.tell({ kind: 'missing', message, file: this.#name(path), lost })
  }

  /** The file stays where it is: it is whole, as far as we know. */
  unread(path: string, why: string): void {
    this.tell({ kind: 'unread', message: `A story could not be read: ${this.#name(path)}. ${why}`, file: this.#name(path) })
  }

  #name(path: string): string {
    return relative(this.#layout.root, path).split(sep).join('/')
  }

  /** The place of the kept bytes; `undefined` when they had to stay where they are. */
  #keep(path: string, how: (from: string, to: string) => void): string | undefined {
    if (!this.#writable) return undefined
    try {
      ensureFolder(this.#layout.quarantine)
      return this.#name(underFreeName(path, this.#layout.quarantine, how))
    } catch (error) {
      if (diskCode(error) === null) throw error
      return undefined
    }
  }
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  const fields: Partial<Record<Name, Value>> = {}
  if (value !== undefined) fields[name] = value
  return fields
}

/** `stories/2026-11-22/a1.json` goes to `2026-11-22.a1.json`, then `2026-11-22.a1.json.2`, and so on. */
function underFreeName(path: string, folder: string, how: (from: string, to: string) => void): string {
  const day = basename(dirname(path))
  const name = isDay(day) ? `${day}.${basename(path)}` : basename(path)
  for (let copyNumber = 1; ; copyNumber += 1) {
    const to = join(folder, copyNumber === 1 ? name : `${name}.${copyNumber}`)
    try {
      how(path, to)
      return to
    } catch (error) {
      if (diskCode(error) !== 'EEXIST') throw error
    }
  }
}

/** A link does not overwrite, a rename would. */
function move(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!hasNoLinks(error)) throw error
    copy(from, to)
  }
  unlinkSync(from)
}

function copy(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL)
}
