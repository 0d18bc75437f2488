/** Asks about dates, times and figures that cannot be: "Feb. 30", "31. Juni", "2026-02-30", "at 25:70", "14 p.m.", "$1.5.2 million". */
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
    const language = languageOf(story)
    return { changes: [], queries: runningWith(story, language === 'ar' ? signs.digit | signs.wide : signs.digit).flatMap((block) => slipsIn(block, language)) }
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

function slipsIn(block: Block, language: string): readonly Query[] {
  const { text } = block
  const english = language === 'en'
  const inEnglish = english && hint.test(text) ? [...datesIn(block, monthFirst, 2, 3), ...datesIn(block, dayFirst, 3, 2)] : []
  const dates = [...inEnglish, ...datesAbroad(block, language)]
  const times = english && /\d[:.]\d\d|\d ?[ap]\.?m/i.test(text) ? timesIn(block) : []
  return [...dates, ...times, ...numericDates(block), ...(english ? figuresIn(block) : [])].sort((one, other) => one.from - other.from)
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

/** Months as other languages write them before a year or the end of a clause, in the calendar's order. */
const abroad: Readonly<Record<string, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
}
const shapesAbroad = new Map(
  Object.entries(abroad).map(([language, list]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(\\p{Nd}{1,2})\\.? (?:de )?(${list.replaceAll(' ', '|')})(?![\\p{L}\\p{N}])(?:,? (?:de )?(\\p{Nd}{4})(?!\\p{N}))?`, 'gu'),
  ]),
)

function datesAbroad(block: Block, language: string): readonly Query[] {
  const shape = shapesAbroad.get(language)
  if (shape === undefined) return []
  const list = abroad[language]?.split(' ') ?? []
  return [...block.text.matchAll(shape)].flatMap(({ index, 0: words, 1: day = '', 2: month = '', 3: year }): readonly Query[] => {
    const slip = whyNot(list.indexOf(month), figure(day), year === undefined ? null : figure(year), undefined)
    return slip === null ? [] : [ask(slip.rule, `There is no ${day} ${month}${year === undefined ? '' : ` ${year}`}.`, block, index, words.length)]
  })
}

/** Arabic-Indic digits too. */
function figure(digits: string): number {
  return [...digits].reduce((sum, digit) => {
    const code = digit.charCodeAt(0)
    return sum * 10 + (code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30)
  }, 0)
}

/** 2026-02-30, 31/02/2026: no order of day and month makes them a date. */
function numericDates(block: Block): readonly Query[] {
  if (!/\d[-/.]\d\d?[-/.]\d/.test(block.text)) return []
  const iso = [...block.text.matchAll(/(?<![\d/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g)]
  const mixed = [...block.text.matchAll(/(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/g)]
  const wrong = [
    ...iso.filter(([, year, month, day]) => !isDay(Number(year), Number(month), Number(day))),
    ...mixed.filter(([, one = '', , two = '', year = '']) => [[one, two], [two, one]].every(([month, day]) => !isDay(Number(year), Number(month), Number(day)))),
  ]
  return wrong.map(({ index, 0: words }) => ask('slips/date', 'There is no such day.', block, index, words.length))
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && whyNot(month - 1, day, year, undefined) === null && day <= 31
}

/** "$1.5.2 million", "10,0000 people". */
function figuresIn(block: Block): readonly Query[] {
  const { text } = block
  if (!/\d[.,]\d/.test(text)) return []
  const twoPoints = /(?<![\p{L}\p{N}.])\d+\.\d+\.\d+(?= (?:million|billion|trillion|percent|per cent|points?)\b|%)/gu
  const longGroup = /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})*,\d{4,6}(?![\p{N}.,]\d|\p{L})(?= (?:million|people|dollars|euros|pounds|troops|soldiers|jobs|miles|homes)\b)/gu
  const reason = 'This figure has a point or a comma too many, or in the wrong place.'
  return [...text.matchAll(twoPoints), ...text.matchAll(longGroup)].map(({ index, 0: words }) => ask('slips/figure', reason, block, index, words.length))
}

/** "14 p.m.", "13 pm": the half of a day has twelve hours. */
const halfHour = /(?<![\d:.,$£€/-])(1[3-9]|2\d)(?= ?[ap]\.?m\b)/gi

function timesIn(block: Block): readonly Query[] {
  const reason = 'There is no such time of day.'
  const whole = [...block.text.matchAll(time)].flatMap(({ index, 0: words, 1: hour, 2: minute, 3: unit = '' }) => {
    const latest = /^[ap]/i.test(unit) ? 12 : 24
    return Number(hour) > latest || Number(minute) > 59 ? [ask('slips/time', reason, block, index, words.length)] : []
  })
  const hours = [...block.text.matchAll(halfHour)].map(({ index, 0: words }) => ask('slips/time', reason, block, index, words.length))
  return [...whole, ...hours]
}

function ask(rule: RuleId, reason: string, block: Block, from: number, length: number): Query {
  return { rule, reason, block: block.id, from, to: from + length }
}
