/**
 * Sets aside a headline, subhead, byline, caption or paragraph that stands again, as pages print them two and four times.
 * Only the same letters count, whatever the case, quotes, dashes and spaces; or a line cut off with an ellipsis; or one with
 * the site's name behind it. Of two, the fuller stays: the caption with its credit, the headline that was not cut.
 * Refrains, votes, scores, list items and short quotations repeat themselves on purpose: paragraphs go only when they are long.
 */
import type { Block, Change, Found, Pass, Query, RuleId, Story } from '../../model'
import { bylinePrefix, namesEnd } from '../byline-shapes'
import { hasTwelveWords, lettersOf, sumOf, wordsOf } from '../copy'
import { creditAtEnd, mostCredits } from '../credit-shapes'
import { liveLines, signs, type Line } from '../lines'
import { setAside, shortened } from '../make-change'

export const repeats: Pass = {
  id: 'repeats',
  title: 'Lines that stand twice',
  after: ['furniture', 'links', 'entities', 'mojibake'],
  keeps: 'letters',
  finds: 'both',
  find(story) {
    const lines = liveLines(story)
    const changes = [
      ...again(units(lines, 'headline'), 'headline'),
      ...again(units(lines, 'subhead'), 'subhead'),
      ...again(bylineUnits(lines, story), 'byline'),
      ...again(captionUnits(lines), 'caption'),
      ...again(longParagraphs(lines), 'paragraph'),
    ]
    const gone = new Set(changes.flatMap(({ steps }) => steps.map((step) => (step.kind === 'role' ? step.block : ''))))
    const across = acrossRoles(lines.filter(({ block }) => !gone.has(block.id)))
    return { changes: inOrderOfCopy(story, [...changes, ...across.changes]), queries: across.queries }
  },
  ask: (story) => acrossRoles(liveLines(story)).queries,
}

/** A line that may stand again, with what belongs to it: the credit right behind a caption. */
class Unit {
  /** The key without a site's name behind: "Storm closes schools - The Daily Example". `null` where there is none. */
  readonly siteless: string | null
  readonly cut: boolean
  /** A number made of the letters: two lines that differ in it are not the same. */
  readonly sum: number
  private letters: string | null = null

  constructor(
    readonly blocks: readonly [Block, ...Block[]],
    readonly text: string,
    readonly credited: boolean,
    line?: Line,
  ) {
    this.siteless = blocks[0].role === 'headline' ? withoutSite(text) : null
    this.cut = (line === undefined || (line.signs & signs.points) !== 0) && cutOff.test(text.slice(-20))
    this.sum = line === undefined || (line.signs & signs.wide) !== 0 ? sumOf(this.key) : line.sum
  }

  /** Its letters and digits alone; most lines are told apart without them. */
  get key(): string {
    this.letters ??= lettersOf(this.text)
    return this.letters
  }
}

const cutOff = /(?:…|\.\.\.)["”’»)\]\s]*$/

function withoutSite(text: string): string | null {
  const site = /\s+(?:-{1,3}|[–—|·»])\s+(?:[^-–—|·»\s]+\s){0,4}[^-–—|·»\s]+\s*$/.exec(text.slice(-400))
  return site === null ? null : lettersOf(text.slice(0, text.length - site[0].length))
}

const unitOf = (line: Line): Unit => new Unit([line.block], line.block.text, false, line)

function units(lines: readonly Line[], role: Block['role']): readonly Unit[] {
  return lines.filter(({ block }) => block.role === role).map(unitOf)
}

/** "By Jane Roe" and "Jane Roe" are one byline. */
function bylineUnits(lines: readonly Line[], story: Story): readonly Unit[] {
  const bylines = lines.filter(({ block }) => block.role === 'byline')
  return bylines.map(({ block }) => {
    const { text } = block
    return new Unit([block], text.slice(bylinePrefix(text, story).length, namesEnd(text)), false)
  })
}

function captionUnits(lines: readonly Line[]): readonly Unit[] {
  return lines.flatMap(({ block }, at) => {
    if (block.role !== 'caption') return []
    const next = lines[at + 1]?.block
    return [captionUnit(block, next?.role === 'credit' ? next : null)]
  })
}

function captionUnit(block: Block, credit: Block | null): Unit {
  const words = withoutCredit(block.text)
  const credited = credit !== null || words !== block.text || creditAtEnd(block.text) !== null
  return new Unit(credit === null ? [block] : [block, credit], words, credited)
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

/** No line this short says anything that nobody would say twice on purpose. */
const shortestParagraph = 60

/** Those that could go, where there are two of the same letters, or one that is cut off. */
function longParagraphs(lines: readonly Line[]): readonly Unit[] {
  const long = lines.filter(({ block }) => block.role === 'paragraph' && block.text.length >= shortestParagraph).map(unitOf)
  const sums = new Set(long.map(({ sum }) => sum))
  if (sums.size === long.length && !long.some(({ cut }) => cut)) return []
  const refrains = refrainsOf(lines, long)
  return long.filter((one) => isLong(one) && !refrains.has(one.sum))
}

/** No refrain is longer than two lines of a song. */
const longestRefrain = 160

/** Short lines that come again and again, each time after something new: a song's refrain, a litany, an oath. */
function refrainsOf(lines: readonly Line[], long: readonly Unit[]): ReadonlySet<number> {
  const places = new Map<number, number[]>()
  const at = new Map(lines.map(({ block }, place) => [block, place]))
  for (const { blocks: [block], sum } of long) {
    const found = places.get(sum)
    const place = at.get(block) ?? 0
    if (found === undefined) places.set(sum, [place])
    else found.push(place)
  }
  const isRefrain = (found: readonly number[]): boolean => {
    const texts = found.map((place) => lines[place - 1]?.block.text ?? '')
    return found.length >= 3 && new Set(texts).size === found.length && (lines[found[0] ?? 0]?.block.text.length ?? 0) <= longestRefrain
  }
  return new Set([...places].filter(([, found]) => isRefrain(found)).map(([sum]) => sum))
}

/** A paragraph goes only when nobody would say it twice on purpose: 12 words or more, and neither question nor answer. */
function isLong({ text, key }: Unit): boolean {
  return key.length >= shortestParagraph && hasTwelveWords(text) && !/^\s*[QA]\s*[:.]/.test(text)
}

function again(all: readonly Unit[], name: 'headline' | 'subhead' | 'byline' | 'caption' | 'paragraph'): readonly Change[] {
  if (all.length < 2) return []
  const lines = all.filter(({ key }) => key.length >= 3)
  const shelves = new Shelves(startsOfCut(lines))
  const kept: Unit[] = []
  const changes: Change[] = []
  for (const line of lines) {
    const at = shelves.first(line, (place) => kept[place] !== undefined && sameLine(line, kept[place]))
    const other = at === null ? undefined : kept[at]
    if (at === null || other === undefined) {
      shelves.put(line, kept.length)
      kept.push(line)
      continue
    }
    const [stays, goes] = fuller(line, other) ? [line, other] : [other, line]
    if (stays === line) shelves.put(line, at)
    kept[at] = stays
    changes.push(...goes.blocks.map((block) => repeated(block, name, goes, stays)))
  }
  return changes
}

function sameLine(one: Unit, other: Unit): boolean {
  if (one.key === other.key) return true
  if (one.cut && isStart(one.key, other.key)) return true
  if (other.cut && isStart(other.key, one.key)) return true
  return one.siteless === other.key || other.siteless === one.key
}

/** What is cut off must have this many letters, so that "The..." is not the start of everything. */
const shortestStart = 15

function isStart(cut: string, whole: string): boolean {
  return cut.length >= shortestStart && whole.startsWith(cut)
}

/** With more lines than this on one beginning, it is a form that fills itself in, and nothing is said of cut lines. */
const mostOnOneStart = 200

/** The beginnings of the lines that are cut off: only lines that begin so need be held against them. */
function startsOfCut(lines: readonly Unit[]): ReadonlySet<string> {
  const keys = new Map<string, Set<string>>()
  for (const { cut, key } of lines) if (cut && key.length >= shortestStart) keys.set(key.slice(0, shortestStart), new Set())
  if (keys.size > 0) for (const { key } of lines) keys.get(key.slice(0, shortestStart))?.add(key)
  return new Set([...keys].filter(([, those]) => those.size <= mostOnOneStart).map(([start]) => start))
}

/** Kept lines under what they may be asked for again, so that no line is held against every other. */
class Shelves {
  private readonly whole = new Map<string, number[]>()
  private readonly siteless = new Map<string, number[]>()
  private readonly begun = new Map<string, number[]>()

  constructor(private readonly starts: ReadonlySet<string>) {}

  put({ key, siteless }: Unit, place: number): void {
    shelve(this.whole, key, place)
    if (siteless !== null) shelve(this.siteless, siteless, place)
    if (this.isStart(key)) shelve(this.begun, key.slice(0, shortestStart), place)
  }

  /** The lowest place that fits. */
  first({ key, siteless }: Unit, fits: (place: number) => boolean): number | null {
    const begun = this.isStart(key) ? this.begun.get(key.slice(0, shortestStart)) : undefined
    let lowest: number | null = null
    for (const places of [this.whole.get(key), this.siteless.get(key), siteless === null ? undefined : this.whole.get(siteless), begun]) {
      for (const place of places ?? []) if ((lowest === null || place < lowest) && fits(place)) lowest = place
    }
    return lowest
  }

  private isStart(key: string): boolean {
    return this.starts.size > 0 && this.starts.has(key.slice(0, shortestStart))
  }
}

function shelve(shelf: Map<string, number[]>, name: string, place: number): void {
  const there = shelf.get(name)
  if (there === undefined) shelf.set(name, [place])
  else there.push(place)
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
function acrossRoles(lines: readonly Line[]): Found {
  const headline = lines.find(({ block }) => block.role === 'headline')
  const title = headline === undefined || wordsOf(headline.block.text).length < 3 ? null : unitOf(headline)
  const captions = new Map(
    lines.filter(({ block }) => block.role === 'caption').map(({ block }) => [lettersOf(withoutCredit(block.text)), block]),
  )
  const starts = new Set([...captions.keys()].map((key) => key.slice(0, 5)))
  const changes: Change[] = []
  const queries: Query[] = []
  for (const line of lines) {
    const { block } = line
    if (block.role !== 'paragraph' && block.role !== 'crosshead' && block.role !== 'subhead') continue
    if (title !== null && isSame(line, title)) {
      changes.push(setAside('repeats/headline', `This line is the headline again: “${shortened(title.text)}”.`, block))
      continue
    }
    if (block.role !== 'paragraph' || starts.size === 0 || !starts.has(lettersOf(block.text.slice(0, 40)).slice(0, 5))) continue
    const words = withoutCredit(block.text)
    const caption = captions.get(lettersOf(words))
    if (caption === undefined || wordsOf(words).length < 5) continue
    if (words !== block.text) changes.push(setAside('repeats/caption', `This line is a caption again: “${shortened(caption.text)}”.`, block))
    else queries.push(asked(block, caption))
  }
  return { changes, queries }
}

/** A line of plain letters is told by its sum; of another only the beginning is read, where that is another. */
function isSame({ block: { text }, signs: has, sum }: Line, title: Unit): boolean {
  const wide = (has & signs.wide) !== 0
  if (wide ? !title.key.startsWith(lettersOf(text.slice(0, 40)).slice(0, 5)) : sum !== title.sum) return false
  return lettersOf(text) === title.key
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
