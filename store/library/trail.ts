/**
 * The trail of a very long story: what was changed in it since its file was written, a line a save. To write 3 MB for a letter typed took
 * 200 ms; a line takes one append. It lies in the journal, and is folded into the story's file as soon as there is rest.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isId, storyId } from '../model'
import type { Dossier, StoryId } from '../model'
import { readIfThere } from './durable-file'
import { namesIn } from './folder-names'
import { isDay, layoutOf } from './layout'
import type { Day, Layout } from './layout'
import { checkDossier, checkRowFacts, checkExports } from './schema'
import type { StoryContent } from './schema'

type Values = Readonly<Record<string, unknown>>

/** In a list: where, how many go, and what comes in their place. */
const listChange = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.array(z.unknown())])
const values = z.record(z.string(), z.unknown())
const objectChange = z.object({ set: values, lists: z.record(z.string(), listChange), gone: z.array(z.string()) })
type ObjectChange = z.infer<typeof objectChange>

const lineShape = z.object({
  /** The revision the story has with it. */
  revision: z.int().positive(),
  row: z.unknown(),
  exports: z.unknown(),
  /** Of the dossier without its story. */
  dossier: objectChange,
  story: objectChange,
})
export type Line = z.infer<typeof lineShape>

/** From one state of a story to the next. What is the same object in both is taken to be the same. */
export function lineOf(before: StoryContent, after: StoryContent): Line {
  const { story: from, ...rest } = before.dossier
  const { story: to, ...others } = after.dossier
  const { row, exports, dossier: { revision } } = after
  return { revision, row, exports, dossier: changeOf({ ...rest }, { ...others }), story: changeOf({ ...from }, { ...to }) }
}

function changeOf(before: Values, after: Values): ObjectChange {
  const change: ObjectChange = { set: {}, lists: {}, gone: Object.keys(before).filter((key) => !(key in after)) }
  for (const [key, value] of Object.entries(after)) {
    const old = before[key]
    if (old === value) continue
    if (isList(old) && isList(value)) change.lists[key] = listChangeOf(old, value)
    else change.set[key] = value
  }
  return change
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function listChangeOf(before: readonly unknown[], after: readonly unknown[]): [number, number, unknown[]] {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at += 1
  let same = 0
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return [at, before.length - at - same, after.slice(at, after.length - same)]
}

/** The state after a line; `null` when the line does not fit. What comes out is not checked yet. */
function follow(content: Values, line: Line): Values | null {
  const dossier = content['dossier']
  if (!isValues(dossier) || !isValues(dossier['story']) || dossier['revision'] !== line.revision - 1) return null
  const [story, rest] = [changed(dossier['story'], line.story), changed(dossier, line.dossier)]
  return story === null || rest === null ? null : { row: line.row, exports: line.exports, dossier: { ...rest, story } }
}

function changed(before: Values, { set, lists, gone }: ObjectChange): Values | null {
  const after: Record<string, unknown> = { ...Object.fromEntries(Object.entries(before).filter(([key]) => !gone.includes(key))), ...set }
  for (const [key, [at, out, come]] of Object.entries(lists)) {
    const list = before[key]
    if (!isList(list) || at + out > list.length) return null
    after[key] = [...list.slice(0, at), ...come, ...list.slice(at + out)]
  }
  return after
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether all that a line brings is in order, by the rules of a whole story. */
export function isSoundLine({ row, dossier, story }: Line, after: Dossier): boolean {
  const come = (change: ObjectChange, key: string): readonly unknown[] => change.lists[key]?.[2] ?? []
  const lists = { history: come(dossier, 'history'), tags: come(dossier, 'tags'), ignored: come(dossier, 'ignored') }
  const excerpt = { ...after, ...lists, imported: dossier.set['imported'] ?? { blocks: [], fields: {} } }
  return checkDossier({ ...excerpt, ...pick(dossier), story: { ...after.story, blocks: come(story, 'blocks'), ...pick(story) } }).ok && checkRowFacts(row).ok
}

const pick = ({ set }: ObjectChange): Values => set

/** A line and its hash: what a crash cut short gives itself away. */
export function encodeLine(line: Line): Buffer {
  const text = JSON.stringify(line)
  return Buffer.from(`${hashOf(text)} ${text}\n`, 'utf8')
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

export interface Followed {
  readonly content: StoryContent
  /** Lines that were followed: what the file does not have yet. */
  readonly lines: number
  /** All bytes of the trail that are whole lines. */
  readonly end: number
  /** False when there is a line that is whole and does not fit, or comes to a story that is not in order. */
  readonly fits: boolean
}

/** Leads a story as its file has it along its trail, as far as that goes. Lines that the file has already are passed over. */
export function followTrail(content: StoryContent, bytes: Uint8Array): Followed {
  let at: Values = { ...content }
  let [lines, end, fits] = [0, 0, true]
  for (const text of wholeLines(bytes)) {
    const line = decodeLine(text)
    if (line === null) break
    end += Buffer.byteLength(text, 'utf8') + 1
    if (line.revision <= content.dossier.revision) continue
    const next = follow(at, line)
    if (next === null) {
      fits = false
      break
    }
    at = next
    lines += 1
  }
  const led = lines === 0 ? content : checked(at)
  return led === null ? { content, lines: 0, end, fits: false } : { content: led, lines, end, fits }
}

function wholeLines(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1)
}

/** `null` for a line that is not what was written. */
function decodeLine(text: string): Line | null {
  const [hash, json] = [text.slice(0, 16), text.slice(17)]
  if (hash !== hashOf(json)) return null
  const line = lineShape.safeParse(JSON.parse(json))
  return line.success ? line.data : null
}

function checked({ row, exports, dossier }: Values): StoryContent | null {
  const [facts, files, whole] = [checkRowFacts(row), checkExports(exports), checkDossier(dossier)]
  return facts.ok && files.ok && whole.ok ? { row: facts.value, exports: files.value, dossier: whole.value } : null
}

export interface TrailPlace {
  readonly day: Day
  readonly id: StoryId
}

/** All trails of a library. */
export function trailsIn(layout: Layout): readonly TrailPlace[] {
  return namesIn(layout.journal).flatMap((name) => trailOf(name) ?? [])
}

export function trailOf(name: string): TrailPlace | null {
  const [day = '', id = '', ending, ...more] = name.split('.')
  return ending === 'trail' && more.length === 0 && isDay(day) && isId(id) ? { day, id: storyId(id) } : null
}

/** True for a library that a crash left with saves that are not in their files yet. */
export function isInterrupted(folder: string): boolean {
  return trailsIn(layoutOf(folder)).length > 0
}

export const readTrail = (layout: Layout, { day, id }: TrailPlace): Buffer | null => readIfThere(layout.trail(day, id))
