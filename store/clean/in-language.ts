/**
 * A story whose language is mended by hand, with the marks that go with it: those that a rule set, or an editor typed, in the manner of
 * another language become those of its own, and straight ones are set as they would have been at the start. Marks
 * that came over the wire as they stand are print somewhere and stay; so do all of a line whose marks an editor took back.
 */
import { applyAll, places, type Block, type BlockId, type Change, type Dossier, type HouseStyle, type Pass, type Place, type Recorded, type Step, type Story } from '../model'
import { dashStyle, quoteStyle, quoteStyles, type Marks, type QuoteStyle } from './language-marks'
import { liveBlocks } from './lines'
import { makeChange, textSteps, type Edit } from './make-change'
import { dashes } from './passes/dashes'
import { ellipses } from './passes/ellipses'
import { quoteSpaces } from './passes/quote-spaces'
import { quotes } from './passes/quotes'
import { readDoubles, readSingles, type Mark } from './quote-marks'
import { run } from './run'

const passes = [ellipses, quotes, quoteSpaces, dashes]
const isOfMarks = (rule: string): boolean => passes.some(({ id }) => rule.startsWith(`${id}/`))

/** One change, that one undo takes back whole. `known` are the passes there are. */
export function inLanguage({ story, history }: Pick<Dossier, 'story' | 'history'>, language: string, style: HouseStyle, known: readonly Pass[]): Change {
  const mended: Story = { ...story, fields: { ...story.fields, language } }
  const own = ownMarks(history)
  const field: Step = { kind: 'field', field: 'language', before: story.fields.language ?? '', after: language }
  const turned = liveBlocks(story).flatMap((block) => turnedMarks(block, own.get(block.id) ?? [], story, mended))
  const now = applyAll(mended, turned)
  const set = now.ok ? newlySet(now.value, history, style, known) : []
  const steps = [field, ...turned, ...set]
  const reason = steps.length > 1 ? 'The language was set by hand, and the marks that go with it.' : 'The language was set by hand.'
  return makeChange('editor/fact', reason, steps)
}

/** Where marks stand that did not come over the wire. */
function ownMarks(history: readonly Recorded[]): ReadonlyMap<BlockId, readonly Place[]> {
  const standing = places(history)
  const found = new Map<BlockId, Place[]>()
  for (const { id, by, change } of history) {
    if (by === 'rule' && !isOfMarks(change.rule)) continue
    for (const place of standing.get(id) ?? []) found.set(place.block, [...(found.get(place.block) ?? []), place])
  }
  return found
}

function turnedMarks({ id, text }: Block, own: readonly Place[], before: Story, after: Story): readonly Step[] {
  const isOwn = ({ from, text: mark }: Mark): boolean => own.some((place) => place.from < from + mark.length && from < place.to)
  const quotations = turnedQuotations(text, isOwn, quoteStyle(after))
  const dash = [dashStyle(before)?.dash, dashStyle(after)?.dash]
  return textSteps(id, [...quotations, ...turnedDashes(text, own, dash)])
}

/** The story may have been in one more language between: marks are known by what they are. */
function turnedQuotations(text: string, isOwn: (mark: Mark) => boolean, to: QuoteStyle | null): readonly Edit[] {
  if (to === null || to.mendsOnly === true) return []
  const turn = (marks: readonly Mark[], kind: 'double' | 'single'): readonly Edit[] => {
    const were = marks.some(isOwn) ? quoteStyles.find((style) => marks.every((mark) => isOf(mark, style[kind])))?.[kind] : undefined
    return were === undefined || sameMarks(were, to[kind]) ? [] : marks.map((mark) => editOf(text, mark, were, to[kind]))
  }
  const { pairs, alone } = readDoubles(text, new Set())
  return [
    ...pairs.flatMap(({ open, close }) => turn([open, close], 'double')),
    ...alone.flatMap((mark) => turn([mark], 'double')),
    ...readSingles(text, new Set()).pairs.flatMap(({ open, close }) => turn([open, close], 'single')),
  ]
}

const sameMarks = (one: Marks, other: Marks): boolean => one.open === other.open && one.close === other.close

const isOf = ({ text, side }: Mark, marks: Marks): boolean => marks[side].replace('\u00A0', '') === text

/** The space of a French mark comes and goes with it. */
function editOf(text: string, { from, text: mark, side }: Mark, were: Marks, are: Marks): Edit {
  const hasSpace = were[side].includes('\u00A0') && text[side === 'open' ? from + mark.length : from - 1] === '\u00A0'
  const at = hasSpace && side === 'close' ? from - 1 : from
  return { from: at, before: text.slice(at, at + mark.length + (hasSpace ? 1 : 0)), after: are[side] }
}

function turnedDashes(text: string, own: readonly Place[], [before, after]: readonly (string | undefined)[]): readonly Edit[] {
  if (before === undefined || after === undefined || before === after) return []
  const alone = /(?<=\s|^)[—–](?=\s|$)/g
  const found = own.flatMap(({ from, to }) => [...text.slice(from, to).matchAll(alone)].map(({ index }) => from + index))
  return [...new Set(found)].filter((at) => text[at] === before).map((at) => ({ from: at, before, after }))
}

/** What the rules of the other language find where nobody has taken marks back. */
function newlySet(story: Story, history: readonly Recorded[], style: HouseStyle, known: readonly Pass[]): readonly Step[] {
  const back = history.filter(({ state, by, change }) => state === 'undone' && by === 'rule' && isOfMarks(change.rule))
  const kept = new Set(back.flatMap(({ change }) => change.steps.flatMap((step) => (step.kind === 'text' ? [step.block] : []))))
  const rest: Story = { ...story, blocks: story.blocks.filter(({ id }) => !kept.has(id)) }
  return run(rest, style, passes, known).changes.flatMap(({ steps }) => steps)
}
