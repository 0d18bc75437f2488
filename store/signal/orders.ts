/** Signals in the words of a line: kill, hold, embargo, advisory. A story about one of these gives none. */
import type { Signal } from '../model'
import { readLine, type Line } from './line'
import { readWhen, type Against } from './when'
import { advisoriesInCapitals, lists } from './words/advisory'
import { embargoLinks, embargoPhrases, embargoWords, openEnds } from './words/embargo'
import { holds, holdSentences, withholds } from './words/hold'
import { earlierVersion, killOrders, killReports, killsInCapitals, killSentences } from './words/kill'

const atStart = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})`, 'u')

const capitalKill = atStart(killsInCapitals)
const killSentence = atStart(killSentences)
const killOrder = new RegExp(`(?:^|[ .:;,(-])(?:${killOrders.join('|')})`, 'u')
const killReport = atStart(killReports)
/** AP names what it is about in the slug, and the order behind it: "BC-US--Harbour Ferry, KILL". */
const killAtEnd = /, (?:mandatory |bulletin )?KILL[.!]?$/
const hold = atStart(holds)
const holdSentence = atStart(holdSentences)
const withhold = atStart(withholds)
const capitalAdvisory = atStart(advisoriesInCapitals)
const list = atStart(lists)

/** What a line orders. `copyBehind`: the message has a body, so that what it withdraws may be an earlier version of itself. */
export function ordersOf(line: Line, against: Against | null, copyBehind: boolean): readonly Signal[] {
  const embargo = embargoOf(line, against) ?? embargoInBrackets(line, against)
  const found: Signal[] = embargo === null ? [] : [embargo]
  if (isKill(line) || (!copyBehind && killReport.test(line.plain))) found.push(signal(copyBehind && earlierVersion.test(line.plain) ? 'correction' : 'killed', line))
  else if ((line.capitals || line.addressed) && withhold.test(line.plain)) found.push(signal('withheld', line))
  else if (embargo === null && isHold(line)) found.push(signal('hold', line))
  return found
}

/** Whether a headline or slug names a message to desks that is no copy. */
export function isAdvisory({ plain, capitals }: Line): boolean {
  return (capitals && capitalAdvisory.test(plain)) || list.test(plain)
}

function isHold({ plain, capitals, addressed }: Line): boolean {
  return ((capitals || addressed) && hold.test(plain)) || holdSentence.test(plain)
}

function isKill({ text, plain, capitals, addressed }: Line): boolean {
  return (capitals && (capitalKill.test(plain) || killAtEnd.test(text))) || killSentence.test(plain) || (addressed && killOrder.test(plain))
}

function signal(kind: Signal['kind'], { text, block }: Line): Signal {
  return { kind, from: 'words', words: text.trim(), ...(block !== undefined && { block }) }
}

const phrase = atStart(embargoPhrases)
const word = new RegExp(`^(?:${embargoWords.join('|')})(?![\\p{L}\\p{N}])`, 'u')
const linkAfter = new RegExp(`^(?: ?[:.,!-]+ ?(?:${embargoLinks}(?![\\p{L}]))?| (?:${embargoLinks})(?![\\p{L}]))`, 'u')
/** The end is named right away: "until 0001 GMT", "until the morning of Friday" is already too far. */
const startsDate = /^ ?(?:(?:the|at|on|le|la|las|el|los|den|dem|am|um|as|alle|a|ore|kl\.?|الساعه|يوم|is|endet) ?){0,3}(?:\d|noon|midnight|mittag|midi|tomorrow|today|morgen|heute|demain|aujourd|manana|hoy|domani|oggi|غدا|اليوم|завтра)/u
const sentenceEnd = /^[ .!:*)\]-]*(?:$|(?=[.!]\s))/u

function embargoOf(line: Line, against: Against | null): Signal | null {
  const opening = phrase.exec(line.plain)
  if (opening !== null) {
    const behind = embargo(line, line.plain.slice(opening[0].length), against)
    // German says the end before the verb: "Nicht vor 27.11.2026, 11:30 Uhr verwenden".
    const found = behind.until === null ? embargo(line, opening[0], against) : behind
    return found.until !== null || line.capitals || line.addressed ? found : null
  }
  const said = word.exec(line.plain)
  if (said === null) return null
  const rest = line.plain.slice(said[0].length)
  const link = linkAfter.exec(rest)
  const end = rest.slice(link?.[0].length ?? 0)
  const isEnd = startsDate.test(end) || startsWithDay(end)
  if (isEnd && readWhen(end, against) !== null) return embargo(line, end, against)
  if (link !== null && (openEnds.test(end) || (isEnd && (line.capitals || line.addressed)))) return embargo(line, end, against)
  const alone = sentenceEnd.test(rest) || (link !== null && /[:!]/.test(link[0]))
  return alone && (line.capitals || line.addressed) ? embargo(line, rest, against) : null
}

const dayName = /^ ?(?:(?:on|the|le|el|il|am|den|al|del|yom|يوم|на) ?)?\p{L}{3,14}[., ]/u

/** "until Friday, 0001 GMT", "jusqu'à jeudi": a day's name comes first. */
function startsWithDay(end: string): boolean {
  const head = dayName.exec(`${end} `)
  return head !== null && readWhen(head[0], { instant: 0, by: 'item' }) !== null
}

function embargo(line: Line, end: string, against: Against | null): Signal {
  const when = readWhen(end, against)
  return { ...signal('embargo', line), until: when?.until ?? null, ...(when !== null && { reading: when.reading }) }
}

const bracketed = /[([]([^()[\]]{4,160})[)\]]/gu

/** "Rates held (EMBARGOED until 0001 GMT Friday)". */
function embargoInBrackets(line: Line, against: Against | null): Signal | null {
  for (const [, inside = ''] of line.text.slice(0, 600).matchAll(bracketed)) {
    const found = embargoOf(readLine(inside), against)
    if (found !== null) return { ...found, words: inside.trim(), ...(line.block !== undefined && { block: line.block }) }
  }
  return null
}
