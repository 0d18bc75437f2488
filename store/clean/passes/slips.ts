/** Asks about a date or a time that cannot be: "Feb. 30", "at 25:70", "Monday, Nov. 24, 2026" (a Tuesday). English copy. */
import type { Block, Pass, Query, RuleId } from '../../model'
import { languageOf } from '../copy'
import { runningWith, signs } from '../lines'

export const slips: Pass = {
  id: 'slips',
  title: 'Dates and times',
  after: ['spaces'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    if (languageOf(story) !== 'en') return { changes: [], queries: [] }
    return { changes: [], queries: runningWith(story, signs.digit).flatMap(slipsIn) }
  },
}

const month =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|April|Apr\\.|May|June|Jun\\.|July|Jul\\.' +
  '|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const weekday = '(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?'
const ordinal = '(?:st|nd|rd|th)?'
const inYear = '(?:,? (\\d{4})(?![\\p{L}\\p{N}-]))?'
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])${weekday}${month} (\\d{1,2})${ordinal}(?![\\p{L}\\p{N}:%$]|[.,]\\d)${inYear}`, 'gu')
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])${weekday}(\\d{1,2})${ordinal}(?: of)? ${month}(?![\\p{L}\\p{N}])${inYear}`, 'gu')
const hint = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** A clock time with a word that says it is one; scores, verses and ratios have none. */
const half = '[ap]\\.?m\\b|[AP]\\.?M\\b'
const zone = '(?:GMT|UTC|EST|EDT|CET|BST|local time|o’clock|hours)\\b'
const time = new RegExp(`(?<![\\d:.])(\\d{1,2})[:.](\\d{2})(?![\\d:.]\\d|\\d)\\s?(${half}|${zone})`, 'g')

function slipsIn(block: Block): readonly Query[] {
  const { text } = block
  const dates = hint.test(text) ? [...datesIn(block, monthFirst, 2, 3), ...datesIn(block, dayFirst, 3, 2)] : []
  return [...dates, ...(/\d[:.]\d\d/.test(text) ? timesIn(block) : [])].sort((one, other) => one.from - other.from)
}

function datesIn(block: Block, shape: RegExp, monthAt: number, dayAt: number): readonly Query[] {
  return [...block.text.matchAll(shape)].flatMap((found): readonly Query[] => {
    const at = months.indexOf((found[monthAt] ?? '').slice(0, 3))
    const day = Number(found[dayAt])
    const year = found[4] === undefined ? null : Number(found[4])
    const slip = whyNot(at, day, year, found[1])
    if (slip === null || !isDate(block.text, found.index + found[0].length, found[0], year)) return []
    return [ask(slip.rule, slip.reason, block, found.index, found[0].length)]
  })
}

/** "In April 31 people died" has no date in it; "Feb. 30", "31 June, 2020" and "31 June at noon" have. */
function isDate(text: string, end: number, words: string, year: number | null): boolean {
  if (year !== null || /^[A-Z][a-z]+\. /.test(words)) return true
  return /^(?:$|[,.;:)?!”]| (?:and|at|on|in|for|to|when|after|before|as|with|by|the)\b)/.test(text.slice(end, end + 8))
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur']

type Slip = { readonly rule: RuleId; readonly reason: string }

function whyNot(at: number, day: number, year: number | null, weekdayName: string | undefined): Slip | null {
  const longest = at === 1 ? (year === null || isLeap(year) ? 29 : 28) : [3, 5, 8, 10].includes(at) ? 30 : 31
  if (day === 0 || (day > longest && day <= 31)) return { rule: 'slips/date', reason: `There is no ${day} ${names[at] ?? ''}${year === null ? '' : ` ${year}`}.` }
  if (year === null || year < 1900 || year > 2100 || weekdayName === undefined || day > 31) return null
  const real = days[dayOfWeek(year, at, day)]
  return real === weekdayName ? null : { rule: 'slips/weekday', reason: `That day, ${day} ${names[at] ?? ''} ${year}, is a ${real ?? ''}day.` }
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 0 is Sunday; Sakamoto's method for the Gregorian calendar. */
function dayOfWeek(year: number, at: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const y = at < 2 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[at] ?? 0) + day) % 7
}

function timesIn(block: Block): readonly Query[] {
  return [...block.text.matchAll(time)].flatMap(({ index, 0: words, 1: hour, 2: minute, 3: unit = '' }) => {
    const latest = /^[ap]/i.test(unit) ? 12 : 24
    return Number(hour) > latest || Number(minute) > 59 ? [ask('slips/time', 'There is no such time of day.', block, index, words.length)] : []
  })
}

function ask(rule: RuleId, reason: string, block: Block, from: number, length: number): Query {
  return { rule, reason, block: block.id, from, to: from + length }
}
