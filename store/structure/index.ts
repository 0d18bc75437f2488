/** Structure: a wire text to its stories, with a first role and the evidence for every line. The only door into this room. */
import { blockId } from '../model'
import type { Block, Story, Wire } from '../model'
import { contentsEnd } from './contents'
import { furnish, labelPage, labelStory } from './label'
import type { Labelled } from './label'
import { languageOf, languageSample } from './language'
import { isFurniture, isRunning } from './look'
import { isPage } from './is-page'
import { isMarkedPage } from './markup-page'
import { findArticle } from './page'
import { pageStarts } from './pasted-pages'
import { isInFoot, releaseFeet, type Foot } from './release'
import { repetition } from './repetition'
import type { Repetition } from './repetition'
import { isRunTogether, storyStarts } from './split'
import { isStated, labelStated, statedFields } from './stated'
import type { Unit } from './unit'
import { readUnits } from './units'

export { explain } from './explain'
export type { Said } from './explain'

export interface Structured {
  readonly blocks: readonly Block[]
  readonly fields: Story['fields']
}

/**
 * Splits a wire into stories and gives every line its first role. Pure, deterministic, linear in the length of the text; never throws.
 * The source ranges of all blocks, and white space, tile `wire.text` exactly. A wire without a line of copy has no story.
 */
export function structure(wire: Wire): readonly Structured[] {
  const units = readUnits(wire)
  if (units.length === 0) return []
  if (isStated(wire)) return [structured(labelStated(units), wire)]
  if (!runsTogether(wire)) return [structured(labelStory(units), wire)]
  const starts = pageStarts(units)
  return starts.flatMap((start, at) => storiesOf(units.slice(start, starts[at + 1]), wire)).map((labelled) => structured(labelled, wire))
}

/** The stories of one page, or of copy that was pasted in one piece. */
function storiesOf(units: readonly Unit[], wire: Wire): readonly (readonly Labelled[])[] {
  const repeats = repetition(units)
  const marked = isMarkedPage(units)
  const page = marked || (isPage(units, repeats) && !isRunTogether(units, storyStarts(units, repeats), repeats))
  const article = page ? findArticle(units, repeats, wire.stated.headline, marked) : undefined
  if (article !== undefined) return [labelPage(units, article)]
  const contents = contentsEnd(units, repeats)
  return contents === 0 ? copyOf(units, repeats) : withContents(units.slice(0, contents), units.slice(contents))
}

function copyOf(units: readonly Unit[], repeats: Repetition): readonly (readonly Labelled[])[] {
  const starts = outsideFeet(units, storyStarts(units, repeats))
  return starts.map((start, at) => labelStory(units.slice(start, starts[at + 1])))
}

/** No story begins in the foot of a press release; copy below one is another. */
function outsideFeet(units: readonly Unit[], starts: readonly number[]): readonly number[] {
  const feet = releaseFeet(units)
  if (feet.length === 0) return starts
  const isCopyBelow = (at: number) => units.some((unit, index) => index >= at && isRunning(unit))
  const belowFoot = ({ to }: Foot) => units.findIndex((unit, at) => at >= to && !isFurniture(unit))
  const below = feet.map(belowFoot).filter((at) => at !== -1 && isCopyBelow(at))
  const kept = starts.filter((start) => !isInFoot(feet, start))
  return [...new Set([...kept, ...below])].sort((one, other) => one - other)
}

/** A list of contents stands in the first story, set aside. */
function withContents(contents: readonly Unit[], copy: readonly Unit[]): readonly (readonly Labelled[])[] {
  const [first = [], ...rest] = copyOf(copy, repetition(copy))
  return [[...contents.map((unit): Labelled => ({ unit, role: 'paragraph', furniture: furnish('contents') })), ...first], ...rest]
}

/** Formats that are one message a file are never split. */
function runsTogether(wire: Wire): boolean {
  const format = wire.source.format
  return format === 'text' || format === 'html' || format === 'email' || format === 'docx' || format === 'rtf'
}

function structured(labelled: readonly Labelled[], wire: Wire): Structured {
  const blocks = labelled.map(({ unit, role, furniture }, at): Block => ({
    id: blockId(`b${at + 1}`),
    role,
    text: unit.text,
    source: sourceOf(unit),
    ...(furniture === undefined ? {} : { furniture }),
  }))
  const language = wire.stated.language ?? languageOf(openingOf(labelled))
  return { blocks, fields: { ...statedFields(wire), ...(language !== undefined && { language }) } }
}

/** The first of the copy, furniture left out: enough to tell its language. */
function openingOf(labelled: readonly Labelled[]): string {
  let copy = ''
  for (const { unit, furniture } of labelled) {
    if (furniture !== undefined) continue
    copy += copy === '' ? unit.text.slice(0, 2_000) : `\n${unit.text.slice(0, 2_000)}`
    if (copy.length >= languageSample) break
  }
  return copy
}

function sourceOf(unit: Unit): Block['source'] {
  return unit.lines.map(({ from, to }) => ({ from, to }))
}
