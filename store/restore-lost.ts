/**
 * Makes stories again whose files were damaged or deleted outside Copydesk: from their own history, where the damaged file still holds
 * it, else from their wire bytes, on the road by which they came. What could not be brought back is said.
 */
import type { Intake, IntakeInput } from './intake'
import { readSettings, type Library, type Lost, type NewStory, type Notice } from './library'
import { done, failed, type QueueRow, type Reply, type StoryId } from './model'
import { contextOf, newStories, readingOf } from './new-stories'
import { rowFacts } from './queue-facts'

export interface Restoring {
  readonly library: Library
  readonly intake: (input: IntakeInput) => Promise<Intake>
}

interface Remade {
  readonly story: NewStory
  readonly from: 'history' | 'wire'
}

/** Each lost story once, however often it was told of. Answers the rows of those that came back. */
export async function restoreLost({ library, intake }: Restoring): Promise<readonly QueueRow[]> {
  if (library.readOnly !== null) return []
  const lost = new Map(library.notices().flatMap((notice) => (notice.lost === undefined ? [] : [[notice.lost.id, notice] as const])))
  for (const [id, { kind }] of lost) if (kind === 'gone') lost.delete(id)
  const back: StoryId[] = []
  for (const [id, notice] of lost) {
    if (library.rowsOf([id]).length === 0 && (await restore(library, intake, notice))) back.push(id)
  }
  return library.rowsOf(back)
}

async function restore(library: Library, intake: Restoring['intake'], { lost, kept, file }: Notice): Promise<boolean> {
  if (lost === undefined) return false
  const remade = await remake(library, intake, lost, kept)
  const added = remade.ok ? await library.add([remade.value.story]) : remade
  if (!added.ok || !remade.ok) {
    const why = added.ok ? '' : ` ${added.failure.message}`
    library.tell({ kind: 'gone', message: `${named(lost)} could not be made again.${why}`, file, lost })
    return false
  }
  library.tell({ kind: 'restored', message: sentence(remade.value, kept), file })
  return true
}

async function remake(library: Library, intake: Restoring['intake'], lost: Lost, kept: string | undefined): Promise<Reply<Remade>> {
  const fromHistory = kept === undefined ? failed('not-found', '') : await remakeFromHistory(library, kept, lost)
  return fromHistory.ok ? fromHistory : remakeFromWire(library, intake, lost)
}

async function remakeFromHistory(library: Library, kept: string, lost: Lost): Promise<Reply<Remade>> {
  const saved = library.salvage(kept)
  if (!saved.ok) return saved
  const { story, imported, history, tags, ignored, deeds = [], state, revision, importedAt = lost.row?.importedAt, arrival } = saved.value
  if (story.id !== lost.id) return failed('bad-input', 'The file holds another story.')
  const bytes = await library.wireBytes(story.source.sha256)
  const reading = readingOf(story.source)
  const text = await library.wireText(story.source.sha256, reading)
  if (!bytes.ok) return bytes
  if (!text.ok) return text
  const wire = { sha256: story.source.sha256, bytes: bytes.value, text: text.value, reading }
  const asKept = { story, imported, importedAt: importedAt ?? new Date().toISOString() }
  const place = arrival === undefined ? {} : { arrival }
  const before = importedAt === undefined ? {} : { before: { state, revision: revision + 1, importedAt, ignored, deeds, ...place } }
  return done({ story: { story, imported, history, tags, row: rowFacts(asKept, lost.row?.queries ?? 0), wire, ...before }, from: 'history' })
}

async function remakeFromWire(library: Library, intake: Restoring['intake'], lost: Lost): Promise<Reply<Remade>> {
  if (lost.sha256 === undefined) return failed('not-found', 'Nothing says which wire copy it came from.')
  const bytes = await library.wireBytes(lost.sha256)
  const kept = await library.settings()
  if (!bytes.ok) return bytes
  const desk = contextOf(readSettings(kept.ok ? kept.value : {}))
  const made = await intake({ bytes: bytes.value, file: lost.file ?? lost.row?.source ?? lost.id, at: new Date().toISOString(), desk })
  const story = newStories(made, bytes.value).find((one) => one.story.id === lost.id)
  if (story === undefined) return failed('not-found', 'Its wire copy is read otherwise today.')
  const before = lost.row === undefined ? {} : { before: { ...lost.row, revision: lost.row.revision + 1, ignored: [] } }
  return done({ story: { ...story, ...before }, from: 'wire' })
}

const named = ({ id, row }: Lost): string => (row === undefined ? `The story ${id}` : `“${row.headline}”`)

function sentence({ story, from }: Remade, kept: string | undefined): string {
  const aside = kept === undefined ? '' : ` The damaged file is kept as ${kept}.`
  const how = from === 'history' ? 'from its own history, with the changes made in it' : 'from its wire copy: what had been changed in it is lost'
  return `“${story.row.headline}” was made again ${how}.${aside}`
}
