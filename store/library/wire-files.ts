/** The wire: the bytes as they came, and the text that was read from them. Written once, with the first story made of them. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, failed } from '../model'
import type { Reply } from '../model'
import { daysIn } from './catalogue-files'
import { diskCode, diskSentence } from './disk-error'
import { readIfThere, stage, stageAgain } from './durable-file'
import type { Staged } from './durable-file'
import { isReading, isSha256, readingEnding } from './layout'
import type { Day, Layout } from './layout'
import type { WireBytes } from './library'

/** A byte order mark inside the text is a character like any other: ranges count it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What is staged of a group's wires, by the hash of the bytes. */
export type StagedWires = Map<string, Staged>

export async function stageWireBytes(layout: Layout, day: Day, wire: WireBytes, staged: StagedWires): Promise<void> {
  staged.set(wire.sha256, await stage(layout.wireFile(day, wire.sha256), wire.bytes))
}

/**
 * The text of plain UTF-8 copy is its bytes: it is a second name for them then, so that it costs no room and no wait. Fails with a
 * throw on a reading that is no file name of ours: a bug of the caller.
 */
export async function stageWireText(layout: Layout, day: Day, wire: WireBytes, wires: StagedWires, staged: Staged[]): Promise<void> {
  if (!isReading(wire.reading ?? '')) throw new Error(`Not the name of a reading: ${JSON.stringify(wire.reading)}`)
  const path = layout.wireTextFile(day, wire.sha256, wire.reading ?? '')
  const text = Buffer.from(wire.text, 'utf8')
  const bytes = wires.get(wire.sha256)
  staged.push(await (bytes !== undefined && text.equals(wire.bytes) ? stageAgain(path, text, bytes) : stage(path, text)))
}

export function readWireBytes(layout: Layout, sha256: string): Reply<Uint8Array> {
  return readWire(layout, sha256, '', (bytes) => (createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null))
}

export function readWireText(layout: Layout, sha256: string, reading: string): Reply<string> {
  if (!isReading(reading)) return failed('refused', 'That is not the name of any reading.')
  return readWire(layout, sha256, readingEnding(reading), (bytes) => {
    try {
      return utf8.decode(bytes)
    } catch {
      return null
    }
  })
}

/** Looks through the days, newest first; `use` answers `null` for damaged bytes. */
function readWire<T>(layout: Layout, sha256: string, ending: string, use: (bytes: Uint8Array) => T | null): Reply<T> {
  if (!isSha256(sha256)) return failed('refused', 'That is not the key of any wire copy.')
  let damaged = false
  try {
    for (const day of [...daysIn(layout.wire)].reverse()) {
      const bytes = readIfThere(join(layout.wire, day, `${sha256}${ending}`))
      const value = bytes === null ? null : use(bytes)
      if (value !== null) return done(value)
      damaged ||= bytes !== null
    }
  } catch (error) {
    if (diskCode(error) === null) throw error
    return failed('bad-input', `The wire copy could not be read. ${diskSentence(error)}`)
  }
  return damaged ? failed('bad-input', 'The wire copy is damaged.') : failed('not-found', 'The wire copy is not in this library.')
}
