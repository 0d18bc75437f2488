/** The words that stand before the names of a byline. */
import type { Story } from '../model'
import { languageOf } from './copy'

/** What stands before the name. Only "By" goes in every language: "Von" is also a first name, and "Di" and "Par" may be. */
const prefixes: Readonly<Record<string, RegExp>> = {
  en: /^\s*(?:(?:written|reported|story|words|report|reporting)\s+)?by\s*:?\s+(?=\S)/i,
  de: /^\s*(?:ein\s+(?:bericht|gastbeitrag|kommentar)\s+)?von\s*:?\s+(?=\S)/i,
  fr: /^\s*par\s*:?\s+(?=\S)/i,
  es: /^\s*por\s*:?\s+(?=\S)/i,
  it: /^\s*di\s*:?\s+(?=\S)/i,
  nl: /^\s*door\s*:?\s+(?=\S)/i,
  pt: /^\s*por\s*:?\s+(?=\S)/i,
  ar: /^\s*(?:بقلم|كتبت?)\s*:?\s+(?=\S)/,
}

/** "By ", "Von ", "بقلم " at the start of a byline, with the space behind; `''` where there is none. */
export function bylinePrefix(text: string, story: Story): string {
  let length = 0
  for (let found = onePrefix(text, story); found !== ''; found = onePrefix(text.slice(length), story)) length += found.length
  return text.slice(0, length)
}

function onePrefix(text: string, story: Story): string {
  const own = prefixes[languageOf(story)]?.exec(text)
  return (own ?? prefixes['en']?.exec(text))?.[0] ?? ''
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)'
const stamps = new RegExp(
  `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?<![\\p{L}])${month}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}\\s${month}\\.?\\s\\d{4})`,
  'iu',
)
const lead = /(?:[\s,|·•–—-]|(?<![\p{L}])(?:updated|published|posted|on|at|first|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}]):?)+$/iu

/**
 * Where the names of a byline end and the page's date stamp begins ("Jane Roe - 11/19/19 06:56 AM EST", "Jane Roe Updated
 * Nov 13, 2019, 10:28am"), or a separator that leads nowhere ("Staff Reports -"). The length of the text where there is neither.
 */
export function namesEnd(text: string): number {
  const start = text.slice(0, 300)
  const stamp = stamps.exec(start)
  const names = stamp === null ? text.slice(-300).replace(/[\s,|·•–—-]+$/, '') : start.slice(0, stamp.index).replace(lead, '')
  const end = stamp === null ? Math.max(0, text.length - 300) + names.length : names.length
  return end < 3 ? text.length : end
}
