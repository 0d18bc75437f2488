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
