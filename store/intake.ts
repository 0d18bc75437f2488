/** The road of one file from bytes to clean, tagged stories: import, structure, clean, tag. Same bytes, same stories. */
import { createHash } from 'node:crypto'
import { clean, lessonsAtRest, lessonsFor, markTaught, type Cleaned } from './clean'
import { readWires } from './import'
import type { RowFacts } from './library'
import { applyAll, changeId, plainDesk, storyId, tagId } from './model'
import type { Change, CharsetName, Copy, DeskContext, Format, Problem, Recorded, Signal, StatedTag, Story, Tag, Wire } from './model'
import { rowFacts } from './queue-facts'
import { keepEmbargo, markNotes, readSignals } from './signal'
import { structure, type Structured } from './structure'
import { suggestTags } from './tag'

export interface IntakeInput {
  readonly bytes: Uint8Array
  /** The path as given; it becomes `source.file`. */
  readonly file: string
  /** Reads the bytes as this format instead of finding out. */
  readonly from?: Format
  /** Reads the bytes as this character set instead of finding out. */
  readonly charset?: CharsetName
  /** ISO 8601 instant put on every rule's change. */
  readonly at: string
  /** What the desk knows; without it, copy is read as on a desk that has set and taught nothing. */
  readonly desk?: DeskContext
}

/** A story on its way into the library, with the wire it stands in. */
export interface Prepared {
  readonly story: Story
  readonly imported: Copy
  readonly history: readonly Recorded[]
  readonly tags: readonly Tag[]
  readonly row: RowFacts
  readonly wireText: string
  /** The lessons of the desk that spoke, once for each line. */
  readonly used: readonly string[]
}

export interface Intake {
  readonly sha256: string
  readonly stories: readonly Prepared[]
  readonly problems: readonly Problem[]
}

/** Never throws on bad input: what cannot be read is a problem that names the file. */
export function intake({ bytes, file, from, charset, at, desk = plainDesk }: IntakeInput): Intake {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const told = { ...(from !== undefined && { from }), ...(charset !== undefined && { charset }) }
  const { wires, problems } = readWires(bytes, file, { sha256, ...told })
  const stories = wires.flatMap((wire) => structure(wire).map((structured) => ({ wire, structured })))
  const prepared = stories.map(({ wire, structured }, index) => prepare(wire, structured, `${sha256.slice(0, 24)}-${index + 1}`, at, desk))
  const empty: readonly Problem[] =
    prepared.length === 0 && problems.length === 0 ? [{ file, code: 'no-copy', message: 'No copy was found in it.' }] : []
  return { sha256, stories: prepared, problems: [...problems, ...empty] }
}

function prepare(wire: Wire, { blocks: labelled, fields }: Structured, id: string, at: string, desk: DeskContext): Prepared {
  const { blocks, used } = markTaught(labelled, lessonsFor(wire.source, desk.taught))
  const imported: Copy = { blocks, fields }
  const cleaned = clean({ id: storyId(id), source: wire.source, ...imported }, desk)
  const { story, changes } = obeyed(cleaned.story, cleaned.changes, readSignals({ copy: imported, source: wire.source, arrived: at }))
  return {
    story,
    imported,
    history: changes.map((change, index) => recordedRule(change, index, at)),
    tags: withStated(wire.tags ?? [], suggestTags(story)),
    row: rowFacts({ story, imported, importedAt: at }, cleaned.queries.length),
    wireText: wire.text,
    used: [...used, ...lessonsAtRest(story, desk)],
  }
}

/** Lines that order something become notes, and an embargo that the words date is kept as one. */
function obeyed(story: Story, changes: readonly Change[], signals: readonly Signal[]): Pick<Cleaned, 'story' | 'changes'> {
  const orders = [...markNotes(story, signals), ...keepEmbargo(story, signals)]
  const applied = applyAll(story, orders.flatMap(({ steps }) => steps))
  return applied.ok ? { story: applied.value, changes: [...changes, ...orders] } : { story, changes }
}

/** What the wire states of itself stands first, with the mentions of a suggestion that says the same; the suggestion goes. */
function withStated(stated: readonly StatedTag[], suggested: readonly Tag[]): readonly Tag[] {
  const taken = new Set<Tag>()
  const first = stated.map(({ kind, name, code }, index): Tag => {
    const isSame = (tag: Tag): boolean =>
      (tag.kind === kind && tag.name.toLowerCase() === name.toLowerCase()) || (code !== undefined && tag.code === code)
    const same = suggested.filter(isSame)
    for (const tag of same) taken.add(tag)
    return {
      id: tagId(`s${index + 1}`),
      kind,
      name,
      ...(code !== undefined && { code }),
      evidence: ['Stated by the wire.'],
      mentions: same.flatMap((tag) => tag.mentions),
      by: 'source',
      state: 'suggested',
    }
  })
  return [...first, ...suggested.filter((tag) => !taken.has(tag))]
}

function recordedRule(change: Change, index: number, at: string): Recorded {
  return { id: changeId(`r${index + 1}`), by: 'rule', at, state: 'done', change }
}
