/**
 * When an embargo ends: "0001 GMT Friday", "27 November 2026, 18.00 Uhr", "jeudi à 06h00 GMT" become an instant. Whatever the words
 * leave open is taken at its latest and named, so that a story is never free too early and the editor can check the reading.
 */
import type { Reading } from '../model'
import { byLength, plain, wordPattern } from './plain'
import { months, relative, weekdays } from './words/calendar'
import { westernmost, zones, zonesOfAgencies, zonesOfWords, type Zone } from './words/zones'
import { instantOf, offsetAt } from './zone-time'

/** What "Friday" is counted from, in milliseconds since 1970. */
export interface Against {
  readonly instant: number
  readonly by: 'item' | 'arrival'
  /** Whose clock is meant where none is named. */
  readonly agency?: string
}

export interface When {
  /** ISO 8601 instant. */
  readonly until: string
  readonly reading: Reading
}

const day = 86_400_000
/** Words behind this are no date any more. */
const longest = 200

/** Reads the end of an embargo. `null` where the words name no time or day, or one that only the day of writing would place. */
export function readWhen(text: string, against: Against | null): When | null {
  const line = plain(text.slice(0, longest))
  const named = readZone(line)
  const date = readDate(line)
  const time = readTime(date === null ? line : `${line.slice(0, date.from)} ; ${line.slice(date.to)}`)
  if (date === null && time === null) return null
  const own = named === null ? zonesOfAgencies.get(plain(against?.agency ?? '').replace(/^the /, '')) : undefined
  const places = named ?? [own ?? westernmost]
  const wall: Wall = { hour: time ?? 0, zones: places }
  const ends = date === null ? nextTime(wall, against) : date.days(wall, against)
  if (ends === null || ends.length === 0) return null
  const assumed: Reading['assumed'][number][] = [
    ...(named !== null ? [] : own === undefined ? (['zone'] as const) : (['agency-zone'] as const)),
    ...(time === null ? (['hour'] as const) : []),
    ...(ends.length > 1 ? (['day-or-month'] as const) : []),
  ]
  const counted = against !== null && (date === null || !date.whole)
  return {
    until: new Date(Math.max(...ends)).toISOString(),
    reading: { assumed, ...(counted && { against: new Date(against.instant).toISOString(), by: against.by }) },
  }
}

interface Wall {
  /** Of the day, in milliseconds. */
  readonly hour: number
  readonly zones: readonly Zone[]
}

/** The latest instant at which any of the zones has that wall clock. */
const latest = (date: number, { hour, zones: all }: Wall): number => Math.max(...all.map((zone) => instantOf(date + hour, zone)))

/** The first day on or after the day before `from` that fits and whose instant is later than `from`. */
function firstAfter(from: number, wall: Wall, fits: (date: number) => boolean): readonly number[] {
  const start = Math.floor(from / day) * day - day
  for (let date = start; date < start + 10 * day; date += day) {
    const instant = latest(date, wall)
    if (fits(date) && instant > from) return [instant]
  }
  return []
}

function nextTime(wall: Wall, against: Against | null): readonly number[] | null {
  return against === null ? null : firstAfter(against.instant, wall, () => true)
}

interface DateRead {
  readonly from: number
  readonly to: number
  /** Day, month and year are all named. */
  readonly whole: boolean
  /** The instants it may mean; `null` where it cannot be placed. */
  readonly days: (wall: Wall, against: Against | null) => readonly number[] | null
}

const month = `(?<month>${byLength(months.keys())})`
const year = '(?:,? (?:de |del )?(?<year>20\\d\\d)(?!\\d))?'
const dated = [
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|o)?[ -]?(?:de |of )?${month}(?:\\/[\\p{L} ]{2,14})?(?![\\p{L}])\\.?${year}`, 'u'),
  new RegExp(`(?<![\\p{L}])${month}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}`, 'u'),
]
const numbers = [
  /(?<!\d)(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>20\d\d|\d\d)(?![\d.:]))?/u,
  /(?<!\d)(?<one>\d{1,2})[/-](?<two>\d{1,2})(?:[/-](?<year>20\d\d|\d\d))?(?![\d/])/u,
]
const weekday = wordPattern(weekdays.keys())
const near = wordPattern(relative.keys())

function readDate(line: string): DateRead | null {
  for (const pattern of dated) {
    const found = pattern.exec(line)
    const at = months.get(found?.groups?.['month'] ?? '')
    if (found !== null && at !== undefined) return calendarDay(found, [[at, Number(found.groups?.['day'])]])
  }
  for (const pattern of numbers) {
    const found = pattern.exec(line)
    if (found !== null) return calendarDay(found, numericDays(found.groups ?? {}))
  }
  const named = weekday.exec(line)
  if (named !== null) {
    const wanted = weekdays.get(named[0])
    return counted(named, (wall, { instant }) => firstAfter(instant, wall, (date) => new Date(date).getUTCDay() === wanted))
  }
  const soon = near.exec(line)
  if (soon === null) return null
  const away = (relative.get(soon[0]) ?? 0) * day
  const end = (wall: Wall, from: number, zone: Zone): number => instantOf(startOfDay(from, zone) + away + wall.hour, zone)
  return counted(soon, (wall, { instant }) => [Math.max(...wall.zones.map((zone) => end(wall, instant, zone)))])
}

function startOfDay(instant: number, zone: Zone): number {
  return Math.floor((instant + offsetAt(zone, instant) * 60_000) / day) * day
}

function counted(found: RegExpExecArray, days: (wall: Wall, against: Against) => readonly number[]): DateRead {
  const to = found.index + found[0].length
  return { from: found.index, to, whole: false, days: (wall, against) => (against === null ? null : days(wall, against)) }
}

/** Months from 0, and days; "3/4" is both the third of April and the fourth of March. */
type MonthDay = readonly [number, number]

function numericDays(groups: Readonly<Record<string, string | undefined>>): readonly MonthDay[] {
  const [one, two] = [Number(groups['one']), Number(groups['two'])]
  if (groups['one'] === undefined) return [[Number(groups['month']) - 1, Number(groups['day'])]]
  return one === two ? [[one - 1, two]] : [[two - 1, one], [one - 1, two]]
}

function calendarDay(found: RegExpExecArray, all: readonly MonthDay[]): DateRead | null {
  const days = all.filter(([at, of]) => at >= 0 && at < 12 && of >= 1 && of <= 31)
  if (days.length === 0) return null
  const written = found.groups?.['year']
  const named = written === undefined ? undefined : Number(written.length === 2 ? `20${written}` : written)
  return {
    from: found.index,
    to: found.index + found[0].length,
    whole: named !== undefined,
    days: (wall, against) => {
      if (named !== undefined) return days.map(([at, of]) => latest(Date.UTC(named, at, of), wall))
      return against === null ? null : days.map((one) => nearestYear(one, wall, against.instant))
    },
  }
}

/** Without a year the one nearest to the day of writing is meant: "2 January" on New Year's Eve is the day after tomorrow. */
function nearestYear([at, of]: MonthDay, wall: Wall, instant: number): number {
  const here = new Date(instant).getUTCFullYear()
  const candidates = [here - 1, here, here + 1].map((one) => latest(Date.UTC(one, at, of), wall))
  return candidates.reduce((best, one) => (Math.abs(one - instant) < Math.abs(best - instant) ? one : best))
}

/** "0001", "1830 GMT". What may be a year ("until 2030") is an hour only before a zone. */
const fourDigits = new RegExp(`(?<![\\d./-])(?!(?:19|20)\\d\\d(?! ?(?:hrs?|hours|h|uhr|${byLength(zones.keys())})(?![\\p{L}])))(?<hour>\\d{2})(?<minute>\\d{2})(?![\\d./]|-\\d)`, 'u')
const half = '(?<half>[ap])\\.? ?m(?![\\p{L}])\\.?'
const hours = 'h(?:rs?|ours?|eures?|oras?)?|uhr|ore|horas?|heures?'
const times = [
  new RegExp(`(?<!\\d)(?<hour>\\d{1,2})(?:[:.h]|:)(?<minute>\\d{2})(?::\\d{2})?(?!\\d)(?: ?${half})?`, 'u'),
  new RegExp(`(?<!\\d)(?<hour>\\d{1,2}) ?${half}`, 'u'),
  fourDigits,
  new RegExp(`(?<!\\d)(?<hour>\\d{1,2}) ?(?:${hours})(?![\\p{L}])`, 'u'),
  /(?:a las|alle ore|alle|ore|kl\.?|as|at|um|a|الساعه) (?<hour>\d{1,2})(?!\d)/u,
  new RegExp(`(?<!\\d)(?<hour>\\d{1,2}) (?=(?:${byLength(['gmt', 'utc', 'ص', 'م', 'صباحا', 'مساء'])})(?![\\p{L}]))`, 'u'),
]
const arabicEvening = /\d\s?(?:م|مساء)(?!\p{L})/u
const noon = wordPattern(['12noon', 'noon', 'midday', 'mittag', 'mittags', 'midi', 'mediodia', 'mezzogiorno', 'الظهر', 'ظهرا'])
const midnight = wordPattern(['midnight', 'mitternacht', 'minuit', 'medianoche', 'mezzanotte', 'منتصف الليل'])

/** The hour of the day in milliseconds. Midnight is the end of its day: nobody can say which one was meant. */
function readTime(line: string): number | null {
  for (const pattern of times) {
    const groups = pattern.exec(line)?.groups
    const found = groups === undefined ? null : clock(groups, arabicEvening.test(line))
    if (found !== null) return found
  }
  if (midnight.test(line)) return day
  return noon.test(line) ? day / 2 : null
}

function clock(groups: Readonly<Record<string, string | undefined>>, evening: boolean): number | null {
  const said = Number(groups['hour'])
  const minute = Number(groups['minute'] ?? '0')
  const halved = groups['half'] === undefined && !(evening && said <= 12) ? said : (said % 12) + (groups['half'] === 'p' || evening ? 12 : 0)
  return said > 24 || minute > 59 || halved > 24 ? null : (halved * 60 + minute) * 60_000
}

const offset = /(?:gmt|utc|z)? ?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d.])/u
const zoneName = wordPattern(zones.keys())
const zoneDigit = new RegExp(`\\d(?:${byLength(['gmt', 'utc', 'z'])})(?![\\p{L}])`, 'u')
const zoneWord = wordPattern(zonesOfWords.keys())

function readZone(line: string): readonly Zone[] | null {
  const shift = /(?:gmt|utc|\d) ?[+-]\d/.test(line) ? offset.exec(line.slice(line.search(/(?:gmt|utc) ?[+-]|:\d\d ?[+-]\d/) >>> 0)) : null
  if (shift?.groups !== undefined) {
    const minutes = Number(shift.groups['hours']) * 60 + Number(shift.groups['minutes'] ?? '0')
    return [shift.groups['sign'] === '-' ? -minutes : minutes]
  }
  const name = zoneName.exec(line)
  if (name !== null) return zones.get(name[0]) ?? null
  if (zoneDigit.test(line)) return [0]
  const word = zoneWord.exec(line)
  return word === null ? null : (zonesOfWords.get(word[0]) ?? null)
}
