/**
 * What stands in each line of a story: one walk over its characters, so that a pass reads only the lines that have what it
 * looks for. Most lines of copy have nothing for most passes, and a desk cleans hundreds of them at a time.
 */
import type { Block, Role, Story } from '../model'

/** Longer than any paragraph of copy: data, or an attack. Its characters are left as they came (and the editor is told). */
export const longestLine = 20_000

/** What a line may have. A sign says "perhaps": the pass looks closer. */
export const signs = {
  /** “ ” „ « » and the straight one. */
  double: 1 << 0,
  /** ' ‘ ’ ‚ ` ´, but not a ’ between two letters, which is right as it is. */
  single: 1 << 1,
  bracket: 1 << 2,
  /** A dash that is one already. */
  dash: 1 << 3,
  /** `--`, or a hyphen or underscore between spaces. */
  typedDash: 1 << 4,
  /** Points in a row, or parted by spaces, and the one character for three. */
  points: 1 << 5,
  ampersand: 1 << 6,
  /** Two letters or signs beyond ASCII, as text read in the wrong character set has them. */
  garbled: 1 << 7,
  /** A space where none belongs, two in a row, or one that is none of the plain ones. */
  space: 1 << 8,
  /** A stop, and at once a capital; a comma, and at once a letter. */
  runOn: 1 << 9,
  digit: 1 << 10,
  /** The same short word twice. */
  twice: 1 << 11,
  /** Letters beyond plain English typography. */
  wide: 1 << 12,
} as const

export interface Line {
  readonly block: Block
  readonly signs: number
  /** Made of its letters and digits in small letters (of plain English ones): lines that differ in it are not the same. */
  readonly sum: number
  /** Whether it was read at all: what no pass may touch is not. */
  readonly read: boolean
}

interface Lines {
  /** A line for each block of the story, in order. */
  readonly all: readonly Line[]
  readonly live: readonly Line[]
  readonly running: readonly Line[]
}

const untouched: ReadonlySet<Role> = new Set(['set-aside', 'note'])
const known = new WeakMap<Story, Lines>()

/** Blocks that go out with the article. Set-aside copy and editors' notes keep every character as it came. */
export function liveBlocks(story: Story): readonly Block[] {
  return linesOf(story).live.map(({ block }) => block)
}

/** Live blocks whose characters may be set typographically. Table rows are columns: their spaces and dashes mean something. */
export function runningText(story: Story): readonly Block[] {
  return linesOf(story).running.map(({ block }) => block)
}

/** Live blocks that have any of these signs. */
export function liveWith(story: Story, wanted: number): readonly Block[] {
  return having(linesOf(story).live, wanted)
}

/** Running text that has any of these signs. */
export function runningWith(story: Story, wanted: number): readonly Block[] {
  return having(linesOf(story).running, wanted)
}

/** The same, with what stands in each line. */
export function runningLinesWith(story: Story, wanted: number): readonly Line[] {
  return linesOf(story).running.filter((line) => (line.signs & wanted) !== 0)
}

export function liveLines(story: Story): readonly Line[] {
  return linesOf(story).live
}

/** Reads a story's lines, where those of the story it was made of were read; what they share is not read again. */
export function readLines(story: Story, before: Story): void {
  if (known.has(before)) linesOf(story, before)
}

function linesOf(story: Story, before?: Story): Lines {
  const there = known.get(story)
  if (there !== undefined) return there
  const old = before === undefined ? undefined : known.get(before)?.all
  const all = old === undefined ? story.blocks.map(read) : readAgain(story.blocks, old)
  const live: Line[] = []
  const running: Line[] = []
  for (const line of all) {
    const { role, text } = line.block
    if (untouched.has(role)) continue
    live.push(line)
    if (role !== 'table-row' && text.length <= longestLine) running.push(line)
  }
  const lines = { all, live, running }
  known.set(story, lines)
  return lines
}

/** Set-aside copy is most of a pasted page, and nothing is looked for in it. */
function read(block: Block): Line {
  return untouched.has(block.role) ? { block, signs: 0, sum: 0, read: false } : lineOf(block)
}

/** A line whose words stayed is not read again; a line that is new was cut out of the one before it. */
function readAgain(blocks: readonly Block[], old: readonly Line[]): readonly Line[] {
  let at = 0
  return blocks.map((block) => {
    const line = old[at]
    if (line === undefined || line.block.id !== block.id) return read(block)
    at += 1
    if (line.block === block) return line
    return line.read && line.block.text === block.text ? { ...line, block } : read(block)
  })
}

function having(lines: readonly Line[], wanted: number): readonly Block[] {
  const blocks: Block[] = []
  for (const { block, signs: has } of lines) if ((has & wanted) !== 0) blocks.push(block)
  return blocks
}

const other = 0
const letter = 1
const digit = 2
const space = 3
const stop = 4
const opening = 5
const closing = 6
const hyphen = 7
const straightDouble = 8
const straightSingle = 9
const ampersand = 10
const odd = 11

/** What each character of ASCII is to us. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z]/.test(character)) return letter
  if (/\d/.test(character)) return digit
  if (character === ' ') return space
  if (/[.!?]/.test(character)) return stop
  if (/[([]/.test(character)) return opening
  if (/[)\]]/.test(character)) return closing
  if (/[-_]/.test(character)) return hyphen
  if (character === '"') return straightDouble
  if (/['`]/.test(character)) return straightSingle
  if (character === '&') return ampersand
  return /[\t\n\v\f\r]/.test(character) ? odd : other
})

/** Characters before which a space is looked at: `word ,` and `word )`, in Arabic too. */
const shutsSpace = Uint8Array.from({ length: 0x700 }, (_, code) => (' ,.;:!?)]،؛؟'.includes(String.fromCharCode(code)) ? 1 : 0))
const oddSpaces = /[\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\uFEFF]/

/** How long a word may be that is asked about when it stands twice. */
const longestTwice = 8

/** The walk. It says what it sees in a number, for it is the one thing here that reads every character. */
function lineOf(block: Block): Line {
  const { text } = block
  const { length } = text
  let has = 0
  let sum = 0
  let last = 0
  let start = -1
  let before = 0
  let beforeEnd = -2
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128 && kinds[code] === letter) {
      if (start < 0) start = at
      sum = (Math.imul(sum, 31) + (code | 32)) | 0
      if (last === 0x2c || (code < 97 && (last === 0x2e || last === 0x21 || last === 0x3f))) has |= signs.runOn
    } else if (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) {
      if (start < 0) start = at
      has |= signs.wide | ofWideLetter(text, at, code, last)
    } else {
      if (start >= 0) {
        if (beforeEnd + 1 === start && at - start === beforeEnd - before && isTwice(text, before, start, at)) has |= signs.twice
        before = start
        beforeEnd = at
        start = -1
      }
      if (code < 128 && kinds[code] === digit) sum = (Math.imul(sum, 31) + code) | 0
      has |= code < 128 ? ofAscii(text, at, code, last) : ofMark(text, at, code, last)
    }
    last = code
  }
  const isLast = start >= 0 && beforeEnd + 1 === start && length - start === beforeEnd - before
  if (isLast && isTwice(text, before, start, length)) has |= signs.twice
  return { block, signs: has, sum, read: true }
}

function isTwice(text: string, before: number, start: number, end: number): boolean {
  if (end - start > longestTwice || text[start - 1] !== ' ') return false
  return text.slice(before, start - 1).toLowerCase() === text.slice(start, end).toLowerCase()
}

function ofAscii(text: string, at: number, code: number, last: number): number {
  const next = text.charCodeAt(at + 1) // NaN behind the last
  switch (kinds[code]) {
    case digit:
      return signs.digit
    case space:
      return at === 0 || at + 1 === text.length || shutsSpace[next] === 1 || last === 0x28 || last === 0x5b ? signs.space : 0
    case stop:
      return code === 0x2e && (next === 0x2e || (next === 0x20 && text.charCodeAt(at + 2) === 0x2e)) ? signs.points : 0
    case opening:
    case closing:
      return signs.bracket
    case hyphen:
      return (next === 0x2d && code === 0x2d) || (last === 0x20 && next === 0x20) ? signs.typedDash : 0
    case straightDouble:
      return signs.double
    case straightSingle:
      return signs.single
    case ampersand:
      return signs.ampersand
    case odd:
      return signs.space
    default:
      return 0
  }
}

/** Letters beyond ASCII: a run of what windows-1252 makes of UTF-8, a stop before, and characters that are none. */
function ofWideLetter(text: string, at: number, code: number, last: number): number {
  if (code === 0xfeff || code === 0x1680 || code === 0x180e || code === 0x061c) return signs.space
  const garbled = code >= 0xc2 && code <= 0xf4 && text.charCodeAt(at + 1) >= 0x80 ? signs.garbled : 0
  return garbled | (last === 0x2c || last === 0x2e || last === 0x21 || last === 0x3f ? signs.runOn : 0)
}

/** Typography, and what is neither letter nor ASCII. */
function ofMark(text: string, at: number, code: number, last: number): number {
  const wide = (code >= 0x2010 && code <= 0x201f) || code === 0x2026 ? 0 : signs.wide
  switch (code) {
    case 0x201c: case 0x201d: case 0x201e: case 0x201f: case 0xab: case 0xbb:
      return wide | signs.double
    case 0x2019:
      return isLetterCode(last) && isLetterCode(text.charCodeAt(at + 1)) ? wide : wide | signs.single
    case 0x2018: case 0x201a: case 0x201b: case 0xb4: case 0x2032: case 0x2033:
      return wide | signs.single
    case 0x2013: case 0x2014: case 0x2015:
      return wide | signs.dash
    case 0x2026:
      return wide | signs.points
    default:
      return wide | (oddSpaces.test(text.charAt(at)) ? signs.space : 0)
  }
}

function isLetterCode(code: number): boolean {
  return code < 128 ? kinds[code] === letter : code >= 0xc0 && (code < 0x2000 || code > 0x206f)
}
