/**
 * Hard-wrapped text (mail, agency text of 60 to 80 columns) to paragraphs. A line is joined with the next when the next line's
 * first word would not have fitted on it: that is how a wrapping program works, and no list or verse does it line after line.
 */
import type { Line } from './lines'

/** No wrapping program in use wraps narrower or wider than this. */
const narrowest = 40
const widest = 100

/** Lines in groups, each the lines of one paragraph; lines of text that is not wrapped stand alone. */
export function unwrap(lines: readonly Line[], standsAlone: (line: Line) => boolean): readonly (readonly Line[])[] {
  const whole = wrapColumn(lines, standsAlone)
  const wrapped = whole > 0 ? new Set(lines) : wrappedRuns(lines)
  const column = whole > 0 ? whole : wrapColumn([...wrapped], standsAlone)
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups[groups.length - 1]
    const above = group?.[group.length - 1]
    const joins = column > 0 && above !== undefined && line.gap === 0 && wrapped.has(line) && !standsAlone(line) && !standsAlone(above)
    if (group !== undefined && joins && isFull(above, line, column) && !startsParagraph(above, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** In a text that is not wrapped as a whole: lines without room between them, most of which go on in lower case, as no list does. */
function wrappedRuns(lines: readonly Line[]): ReadonlySet<Line> {
  const wrapped = new Set<Line>()
  let start = 0
  lines.forEach((_, at) => {
    if (at + 1 < lines.length && lines[at + 1]?.gap === 0) return
    const run = lines.slice(start, at + 1)
    start = at + 1
    const goesOn = run.slice(1).filter(({ text }) => /^\p{Ll}/u.test(text)).length
    if (run.length > 1 && goesOn > 0.5 * (run.length - 1)) for (const line of run) wrapped.add(line)
  })
  return wrapped
}

/** The column at which the text is wrapped, or 0 when it is not. */
function wrapColumn(lines: readonly Line[], standsAlone: (line: Line) => boolean): number {
  const long = lines.filter((line) => line.text.length >= narrowest)
  const within = long.filter((line) => line.text.length <= widest)
  if (long.length < 2 || within.length < 0.9 * long.length) return 0
  const pairs = adjacent(lines).filter(([above, below]) => above.text.length >= narrowest && !standsAlone(above) && !standsAlone(below))
  const running = pairs.filter(([above]) => !/[.!?…:;。！？؟۔]["'”’»)]*$/.test(above.text.slice(-6)))
  if (pairs.length === 0 || running.length < 0.6 * pairs.length) return 0
  const column = longest(pairs.map(([above]) => above))
  const full = running.filter(([above, below]) => isFull(above, below, column))
  return full.length >= 0.6 * running.length ? column : 0
}

function adjacent(lines: readonly Line[]): (readonly [Line, Line])[] {
  const pairs: (readonly [Line, Line])[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (above !== undefined && line.gap === 0) pairs.push([above, line])
  })
  return pairs
}

/** The longest line, one stray in fifty aside: an address in the text may run past the column. */
function longest(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.indent + line.text.length).filter((length) => length <= widest)
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
}

/** Ragged by up to eight columns: senders wrap each paragraph a little differently after an edit. */
const slack = 8

function isFull(above: Line, below: Line, column: number): boolean {
  if (above.text.length > widest + 20) return false
  const word = /^\S{1,40}/.exec(below.text)?.[0] ?? ''
  return above.indent + above.text.length + 1 + word.length > column - slack
}

function startsParagraph(above: Line, below: Line): boolean {
  return below.indent >= above.indent + 2
}

/** The text of one paragraph again. A hyphen at the end of a line joins what follows it: "well-" and "known". */
export function rejoined(lines: readonly Line[]): string {
  return lines.reduce((text, line) => (text === '' || (hyphened.test(text.slice(-2)) && /^\p{Ll}/u.test(line.text)) ? text + line.text : `${text} ${line.text}`), '')
}

const hyphened = /\p{L}[-\u2010\u00ad]$/u
