/** Where everything stands in a library folder. */
import { join } from 'node:path'
import type { StoryId } from '../model'

/** Grows with every change of the layout that an older version would not understand. */
export const libraryFormat = 2

/** A day of import, UTC: `2026-11-22`. It only names folders; order comes from the arrival number. */
export type Day = string

const dayShape = /^\d{4}-\d{2}-\d{2}$/
const sha256Shape = /^[0-9a-f]{64}$/
const temporaryShape = /^\..*\.tmp$/

export const isDay = (name: string): boolean => dayShape.test(name)
const readingShape = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

export const isReading = (text: string): boolean => text === '' || (text.length <= 40 && readingShape.test(text))

/** `.txt` for the only reading, `.nitf-1-3.txt` for the third message that the first NITF importer found. */
export const readingEnding = (reading: string): string => (reading === '' ? '.txt' : `.${reading}.txt`)

export const isSha256 = (text: string): boolean => sha256Shape.test(text)
export const isTemporary = (name: string): boolean => temporaryShape.test(name)

/** Everything is for the owner alone: copy under embargo is nobody else's business. */
export const folderMode = 0o700
export const fileMode = 0o600

export interface Layout {
  readonly root: string
  readonly settings: string
  readonly lock: string
  readonly stories: string
  readonly wire: string
  readonly catalogue: string
  readonly journal: string
  readonly quarantine: string
  /** Stories that were thrown away, until it is emptied. */
  readonly bin: string
  /** Derived: whatever search keeps. */
  readonly index: string
  /** What an editor has seen. */
  readonly readMarks: string
  /** What is remembered of watched folders. */
  readonly watch: string
  /** The list of them. */
  readonly watched: string
  sideFile(name: string): string
  storyFile(day: Day, id: StoryId): string
  binFile(day: Day, id: StoryId): string
  /** What was saved of a very long story since its file was written. */
  trail(day: Day, id: StoryId): string
  wireFile(day: Day, sha256: string): string
  /** `reading` names which reading of the bytes the text is; `''` for the only one. */
  wireTextFile(day: Day, sha256: string, reading: string): string
  /** Part 0 is the head: it says which parts belong together. */
  cataloguePart(day: Day, part: number): string
  /** The library as it was before it got that number. */
  beforeFormat(number: number): string
  /** What was taken in from a watched folder. */
  ledger(id: string): string
}

export function layoutOf(root: string): Layout {
  const inside = (...names: readonly string[]): string => join(root, ...names)
  return {
    root,
    settings: inside('library.json'),
    lock: inside('.lock'),
    stories: inside('stories'),
    wire: inside('wire'),
    catalogue: inside('catalogue'),
    journal: inside('journal'),
    quarantine: inside('quarantine'),
    bin: inside('bin'),
    index: inside('index'),
    readMarks: inside('read.json'),
    watch: inside('watch'),
    watched: inside('watch', 'folders.json'),
    sideFile: (name) => inside(`${name}.json`),
    storyFile: (day, id) => inside('stories', day, `${id}.json`),
    binFile: (day, id) => inside('bin', day, `${id}.json`),
    trail: (day, id) => inside('journal', `${day}.${id}.trail`),
    wireFile: (day, sha256) => inside('wire', day, sha256),
    wireTextFile: (day, sha256, reading) => inside('wire', day, `${sha256}${readingEnding(reading)}`),
    beforeFormat: (number) => inside(`before-format-${number}.zip`),
    ledger: (id) => inside('watch', `${id}.ndjson`),
    cataloguePart: (day, part) => inside('catalogue', day, `${String(part).padStart(3, '0')}.json`),
  }
}
