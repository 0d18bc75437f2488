/** Lines that say who wrote: "By Jane Roe and John Doe, Associated Press", "JANE ROE", "Von Max Muster", "بقلم". */
import { bylineStarts, contributorStarts } from './words/bylines'

const starts = new RegExp(`^(?:${bylineStarts.join('|')})(?:\\s*[:：]\\s*|\\s+)\\S`, 'iu')
const contributors = new RegExp(`^[(（[]?(?:${contributorStarts.join('|')})(?:\\s|[:：])`, 'iu')

/** A byline names people, so it is short, holds no sentence, and its names stand in capitals where the script has them. */
export function isByline(text: string): boolean {
  if (text.length > 140 || !starts.test(text)) return false
  const names = text.replace(starts, (start) => start.slice(-1))
  return !/[.!?。！？؟]\s+\S+\s+\S+\s/.test(names) && (/^\p{Lu}/u.test(names) || !/\p{Ll}/u.test(names)) && capitalised(names)
}

/** At most every second word small: "and", "of The", "for the". */
function capitalised(names: string): boolean {
  const words = names.split(/\s+/).slice(0, 12)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small <= words.length / 2
}

/** "(Reporting by Jane Roe; editing by John Doe)", "Additional reporting by …". */
export function isContributor(text: string): boolean {
  return text.length <= 400 && contributors.test(text)
}
