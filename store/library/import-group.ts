/** The stories of an import, written as one group: journal, wire bytes, stories, journal again. */
import { join } from 'node:path'
import type { Dossier } from '../model'
import { StagedAdapter, store } from './durable-adapter'
import { ensureFolder, publish, removeQuietly, withdraw } from './durable-file'
import type { Staged } from './durable-file'
import { beginJournal, endJournal } from './journal'
import { libraryFormat } from './layout'
import type { Day, Layout } from './layout'
import type { Before, NewStory, WireBytes } from './library'
import type { StoryFile } from './schema'
import { atMost } from './serial'
import { makeStoryFile, storyCheck } from './story-file'
import { stageWireBytes, stageWireText } from './wire-files'
import type { StagedWires } from './wire-files'

/** Files written at a time. */
const width = 16

export const dayOf = (dossier: Dossier): Day => dossier.importedAt.slice(0, 10)

export function newFile(fresh: NewStory, now: string, arrival: number): StoryFile {
  const { story, imported, history, tags } = fresh
  const before: Before = fresh.before ?? { state: 'new', revision: 1, importedAt: now, ignored: [] }
  const { state, revision, importedAt, ignored, deeds = [] } = before
  const dossier = { story, imported, history, tags, ignored, ...(deeds.length > 0 && { deeds }), state, revision, importedAt, arrival }
  return makeStoryFile({ row: fresh.row, exports: [], dossier })
}

/** Throws what the disk answers; nothing of the group is then left. */
export async function writeGroup(layout: Layout, day: Day, fresh: readonly NewStory[], files: readonly StoryFile[]): Promise<void> {
  const journal = await beginJournal(layout, { format: libraryFormat, day, stories: files.map((file) => file.dossier.story.id) })
  const wires: StagedWires = new Map()
  const texts: Staged[] = []
  const stories: Staged[] = []
  try {
    ensureFolder(join(layout.wire, day))
    ensureFolder(join(layout.stories, day))
    await atMost(width, distinct(fresh, ({ sha256 }) => sha256), (wire) => stageWireBytes(layout, day, wire, wires))
    const readings = distinct(fresh, ({ sha256, reading = '' }) => `${sha256} ${reading}`)
    await atMost(width, readings, (wire) => stageWireText(layout, day, wire, wires, texts))
    await atMost(width, files, (file) => stageStory(layout, day, file, stories))
    publishBoth([...wires.values(), ...texts], stories)
  } catch (error) {
    for (const file of [...wires.values(), ...texts, ...stories]) removeQuietly(file.temporary)
    throw error
  } finally {
    endJournal(journal)
  }
}

function stageStory(layout: Layout, day: Day, file: StoryFile, staged: Staged[]): Promise<void> {
  const { id } = file.dossier.story
  return store(new StagedAdapter(layout.storyFile(day, id), storyCheck(id), staged), file)
}

function distinct(stories: readonly NewStory[], key: (wire: WireBytes) => string): readonly WireBytes[] {
  return [...new Map(stories.map(({ wire }) => [key(wire), wire])).values()]
}

/** Wire bytes get their names first: a story that is there has its wire. */
function publishBoth(wires: readonly Staged[], stories: readonly Staged[]): void {
  publish(wires)
  try {
    publish(stories)
  } catch (error) {
    withdraw(wires)
    throw error
  }
}
