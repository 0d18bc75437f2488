/** The versions of the open story and the stories alike: asked of the desk when a story opens, and again when it may have changed. */
import { create } from 'zustand'
import type { Family, QueueRow, StoryId } from '../../store/model'
import { ask } from './bridge'

export const useFamily = create<{ readonly id: StoryId | null; readonly family: Family | null }>(() => ({ id: null, family: null }))

/** Rows come in bursts while an import runs: the desk is asked when they rest. */
const rest = 250
let waiting: ReturnType<typeof setTimeout> | undefined

export function showFamily(id: StoryId | null): void {
  if (useFamily.getState().id === id) return
  useFamily.setState({ id, family: null })
  if (id !== null) void load(id)
}

/** New stories may be versions of the open one or alike; those of the family may have another state. */
export function familyMayHaveChanged(rows: readonly QueueRow[]): void {
  const { id, family } = useFamily.getState()
  if (id === null) return
  const own = new Set([id, ...(family?.versions ?? []).map(({ row }) => row.id), ...(family?.alike ?? []).map(({ row }) => row.id)])
  if (!rows.some((row) => row.revision === 1 || own.has(row.id))) return
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const now = useFamily.getState().id
    if (now !== null) void load(now)
  }, rest)
}

async function load(id: StoryId): Promise<void> {
  const reply = await ask((desk) => desk.family(id))
  if (reply.ok && useFamily.getState().id === id) useFamily.setState({ family: reply.value })
}

/** The version before (-1) or behind (1) the open one; nothing where there is none. */
export function versionBeside(by: 1 | -1): StoryId | undefined {
  const { id, family } = useFamily.getState()
  const at = family?.versions.findIndex(({ row }) => row.id === id) ?? -1
  return at === -1 ? undefined : family?.versions[at + by]?.row.id
}

/** A later version that nobody has looked through for the open story. */
export function newerOf(family: Family | null, id: StoryId | null): QueueRow | undefined {
  const newer = family?.versions.find(({ row }) => row.id === id)?.row.wire?.newer
  return family?.versions.find(({ row }) => row.id === newer)?.row
}
