/** Lines that say who wrote: "By Jane Roe and John Doe, Associated Press", "JANE ROE", "Von Max Muster", "بقلم". */
import { beginnings } from './beginnings'
import { bylineStarts, contributorStarts } from './words/bylines'

const begins = beginnings([['byline', bylineStarts]], { behind: '(?:\\s*[:：]\\s*|\\s+)\\S' })
const contributes = beginnings([['contributor', contributorStarts]], { before: '[(（[]?', behind: '(?:\\s|[:：])' })

/** A byline names people, so it is short, holds no sentence, and its names stand in capitals where the script has them. */
export function isByline(text: string, lower: string): boolean {
  const start = text.length > 140 ? undefined : begins(lower)
  if (start === undefined) return false
  const names = text.slice(start.end - 1)
  return !/[.!?。！？؟]\s+\S+\s+\S+\s/.test(names) && (/^\p{Lu}/u.test(names) || !/\p{Ll}/u.test(names)) && capitalised(names)
}

/** At most every second word small: "and", "of The", "for the". */
function capitalised(names: string): boolean {
  const words = names.split(/\s+/).slice(0, 12)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small <= words.length / 2
}

/** "(Reporting by Jane Roe; editing by John Doe)", "Additional reporting by …". */
export function isContributor(lower: string): boolean {
  return lower.length <= 400 && contributes(lower) !== undefined
}
