/** The file of one story: made, checked, and read as a line of the catalogue. */
import { createHash } from 'node:crypto'
import { direction } from '../model'
import type { QueueRow, StoryId } from '../model'
import type { Check } from './durable-adapter'
import { libraryFormat } from './layout'
import { checkDossier, checkRowFacts, checkStoryFile } from './schema'
import type { Entry, StoryContent, StoryFile, StoryOutline } from './schema'

/** A file of a later version of Copydesk: whole, but not for us to read, and never for us to put away as broken. */
export class NewerFile extends Error {}

function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

export function makeStoryFile({ row, exports, dossier }: StoryContent): StoryFile {
  const content = { row, exports, dossier }
  return { format: libraryFormat, hash: hashOf(content), ...content }
}

/** Whether a story may be written: what is not in order here could not be read again. */
export function isSound({ row, dossier }: StoryContent): boolean {
  return checkDossier(dossier).ok && checkRowFacts(row).ok
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Throws `NewerFile` for a format this version does not know. */
export function refuseNewer(value: unknown): void {
  if (!isRecord(value)) return
  const format = value['format']
  if (typeof format === 'number' && format > libraryFormat) throw new NewerFile(`format ${format}`)
}

/** Checks the file of one story. `changed` is called for a file that reads well but is not, to the letter, what was written. */
export function storyCheck(id: StoryId, changed?: () => void): Check<StoryFile> {
  return (value) => {
    refuseNewer(value)
    const checked = checkStoryFile(value)
    if (!checked.ok || !isRecord(value)) return checked
    if (checked.value.dossier.story.id !== id) return { ok: false, why: 'it holds another story' }
    const { row, exports, dossier } = value
    if (hashOf({ row, exports, dossier }) !== checked.value.hash) changed?.()
    return checked
  }
}

export function entryOf(file: StoryOutline): Entry {
  const sha256 = file.dossier.story.source.sha256
  const row = rowOf(file)
  return file.exports.length === 0 ? { row, sha256 } : { row, sha256, exports: file.exports }
}

/**
 * A headline is cut out of its wire's text, and a part of a text keeps all of it in memory (V8): every row of a day's import held its whole
 * wire. Made anew, it stands by itself.
 */
const byItself = (text: string): string => String(JSON.parse(JSON.stringify(text)))

function rowOf({ row, exports, dossier }: StoryOutline): QueueRow {
  const { id, fields } = dossier.story
  const urgency = Number(fields.urgency ?? '')
  const last = exports[exports.length - 1]
  return {
    id,
    headline: byItself(row.headline),
    source: row.source,
    language: fields.language ?? '',
    direction: direction(row.headline),
    state: dossier.state,
    importedAt: dossier.importedAt,
    arrival: dossier.arrival,
    revision: dossier.revision,
    queries: row.queries,
    words: row.words,
    ...(urgency > 0 ? { urgency } : {}),
    ...(last === undefined ? {} : { exported: last.revision }),
    ...(row.wire === undefined ? {} : { wire: row.wire }),
  }
}
