/**
 * Sets aside a headline, subhead, byline, caption or paragraph that stands again, as pages print them two and four times.
 * Only the same letters count, whatever the case, quotes, dashes and spaces; or a line cut off with an ellipsis; or one with
 * the site's name behind it. Of two, the fuller stays: the caption with its credit, the headline that was not cut.
 * Refrains, votes, scores, list items and short quotations repeat themselves on purpose: paragraphs go only when they are long.
 */
import type { Block, Change, Found, Pass, Query, RuleId, Story } from '../../model'
import { bylinePrefix, namesEnd } from '../byline-shapes'
import { lettersOf, liveBlocks, wordsOf } from '../copy'
import { creditAtEnd, mostCredits } from '../credit-shapes'
import { setAside, shortened } from '../make-change'

export const repeats: Pass = {
  id: 'repeats',
  title: 'Lines that stand twice',
  after: ['furniture'],
  keeps: 'letters',
  find(story) {
    const live = liveBlocks(story)
    const changes = [
      ...again(units(live, 'headline'), 'headline'),
      ...again(units(live, 'subhead'), 'subhead'),
      ...again(bylineUnits(live, story), 'byline'),
      ...again(captionUnits(live), 'caption'),
      ...again(units(live, 'paragraph').filter(isLong), 'paragraph'),
    ]
    const gone = new Set(changes.flatMap(({ steps }) => steps.map((step) => (step.kind === 'role' ? step.block : ''))))
    const across = acrossRoles(live.filter(({ id }) => !gone.has(id)))
    return { changes: inOrderOfCopy(story, [...changes, ...across.changes]), queries: across.queries }
  },
}

/** A line that may stand again, with what belongs to it: the credit right behind a caption. */
interface Unit {
  readonly blocks: readonly [Block, ...Block[]]
  readonly key: string
  readonly text: string
  readonly cut: boolean
  readonly credited: boolean
}

const cutOff = /(?:…|\.\.\.)["”’»)\]\s]*$/

function unit(blocks: readonly [Block, ...Block[]], text: string, credited: boolean): Unit {
  return { blocks, text, key: lettersOf(text), cut: cutOff.test(text), credited }
}

function units(live: readonly Block[], role: Block['role']): readonly Unit[] {
  return live.filter((block) => block.role === role).map((block) => unit([block], block.text, false))
}

/** "By Jane Roe" and "Jane Roe" are one byline. */
function bylineUnits(live: readonly Block[], story: Story): readonly Unit[] {
  const bylines = live.filter(({ role }) => role === 'byline')
  return bylines.map((block) => unit([block], block.text.slice(bylinePrefix(block.text, story).length, namesEnd(block.text)), false))
}

function captionUnits(live: readonly Block[]): readonly Unit[] {
  return live.flatMap((block, at) => {
    if (block.role !== 'caption') return []
    const next = live[at + 1]
    const own = next?.role === 'credit' ? next : undefined
    return [unit(own === undefined ? [block] : [block, own], withoutCredit(block.text), own !== undefined || creditAtEnd(block.text) !== null)]
  })
}

/** The caption's own words, whatever credits hang on it. */
function withoutCredit(text: string): string {
  let words = text
  for (let count = 0; count < mostCredits; count += 1) {
    const found = creditAtEnd(words)
    if (found === null || found.caption === 0) break
    words = words.slice(0, found.caption)
  }
  return words
}

/** A paragraph goes only when nobody would say it twice on purpose: 12 words or more, and neither question nor answer. */
function isLong({ text }: Unit): boolean {
  return wordsOf(text).length >= 12 && lettersOf(text).length >= 60 && !/^\s*[QA]\s*[:.]/.test(text)
}

function again(all: readonly Unit[], name: 'headline' | 'subhead' | 'byline' | 'caption' | 'paragraph'): readonly Change[] {
  const kept: Unit[] = []
  const changes: Change[] = []
  for (const line of all) {
    if (line.key.length < 3) continue
    const at = kept.findIndex((other) => sameLine(line, other, name))
    const other = kept[at]
    if (other === undefined) {
      kept.push(line)
      continue
    }
    const [stays, goes] = fuller(line, other) ? [line, other] : [other, line]
    kept[at] = stays
    changes.push(...goes.blocks.map((block) => repeated(block, name, goes, stays)))
  }
  return changes
}

function sameLine(one: Unit, other: Unit, name: string): boolean {
  if (one.key === other.key) return true
  if (one.cut && isStart(one.key, other.key)) return true
  if (other.cut && isStart(other.key, one.key)) return true
  return name === 'headline' && (isWithSite(one.text, other.key) || isWithSite(other.text, one.key))
}

/** Whether a cut line is the start of a whole one; three words at least, so that "The..." is not the start of everything. */
function isStart(cut: string, whole: string): boolean {
  return cut.length >= 15 && whole.startsWith(cut)
}

/** "Storm closes schools - The Daily Example" against "Storm closes schools". */
function isWithSite(text: string, key: string): boolean {
  const site = /\s+[-–—|·»]\s+(?:[^-–—|·»\s]+\s){0,4}[^-–—|·»\s]+\s*$/.exec(text.slice(-400))
  return site !== null && lettersOf(text.slice(0, text.length - site[0].length)) === key
}

function fuller(line: Unit, than: Unit): boolean {
  if (line.cut !== than.cut) return than.cut
  if (line.credited !== than.credited) return line.credited
  return line.cut ? line.key.length > than.key.length : line.key.length < than.key.length
}

const names = { headline: 'headline', subhead: 'subhead', byline: 'byline', caption: 'caption', paragraph: 'paragraph' } as const

function repeated(block: Block, name: keyof typeof names, goes: Unit, stays: Unit): Change {
  const what = block === goes.blocks[0] ? `This ${names[name]}` : 'The credit of this caption'
  const how = goes.cut && !stays.cut ? 'is cut off and stands whole elsewhere' : 'stands in the story already'
  return setAside(`repeats/${name}`, `${what} ${how}: “${shortened(stays.blocks[0].text)}”.`, block)
}

/** Paragraphs and crossheads that are really the headline or a caption again. */
function acrossRoles(live: readonly Block[]): Found {
  const headline = live.find(({ role }) => role === 'headline')
  const captions = new Map(live.filter(({ role }) => role === 'caption').map((block) => [lettersOf(withoutCredit(block.text)), block]))
  const changes: Change[] = []
  const queries: Query[] = []
  for (const block of live) {
    const key = lettersOf(block.text)
    if (block.role === 'paragraph' || block.role === 'crosshead' || block.role === 'subhead') {
      if (headline !== undefined && key === lettersOf(headline.text) && wordsOf(block.text).length >= 3) {
        changes.push(setAside('repeats/headline', `This line is the headline again: “${shortened(headline.text)}”.`, block))
        continue
      }
    }
    if (block.role !== 'paragraph') continue
    const words = withoutCredit(block.text)
    const caption = captions.get(lettersOf(words))
    if (caption === undefined || wordsOf(words).length < 5) continue
    if (words !== block.text) changes.push(setAside('repeats/caption', `This line is a caption again: “${shortened(caption.text)}”.`, block))
    else queries.push(asked(block, caption))
  }
  return { changes, queries }
}

function asked(block: Block, caption: Block): Query {
  const rule: RuleId = 'repeats/caption-in-text'
  const reason = 'This paragraph has the words of a caption. Is it copy, or the caption again?'
  return { rule, reason, block: block.id, from: 0, to: 0, fix: setAside('repeats/caption', `This line is a caption again: “${shortened(caption.text)}”.`, block) }
}

function inOrderOfCopy(story: Story, changes: readonly Change[]): readonly Change[] {
  const places = new Map<string, number>(story.blocks.map(({ id }, at) => [id, at]))
  const at = ({ steps: [step] }: Change) => (step.kind === 'role' ? (places.get(step.block) ?? 0) : 0)
  return [...changes].sort((one, other) => at(one) - at(other))
}
