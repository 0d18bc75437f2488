/** Credits in every shape seen: "(Reuters photo)", "(AP Photo/Name)", "REUTERS/Name", "Photo: Name", "AFP/Getty Images", "(رويترز)". */
import { agencies, creditWords } from './words/credits'

/** `photo`: only a picture has it. `agency`: a bare agency in brackets, which may also end a paragraph of copy. */
export type CreditStrength = 'photo' | 'agency'

const agency = `(?:${agencies.join('|')})`
const word = `(?:${creditWords.join('|')})`

/** How long a credit may be: "(Photo by FirstName LastName/NurPhoto via Getty Images)". */
const reach = 110
const bracketed = /[(（[]([^()（）[\]]{1,100})[)）\]][.。]?$/
const slashed = new RegExp(`(?:^|[\\s.,])${agency}\\s?/\\s?[\\p{L}.][^/.!?]{1,40}[.]?$`, 'iu')
const agencyLast = new RegExp(`[\\p{L}.]\\s?/\\s?${agency}(?:\\s+(?:images|photo))?[.]?$`, 'iu')
const labelled = new RegExp(`(?:^|[\\s.(])${word}(?:\\s+by)?\\s*[:：]\\s*\\S[^.!?]{1,60}\\.?$`, 'iu')
const by = /(?:^|[\s.(])(?:photo(?:graph)?s?|images?|pictures?|picture|handout)\s+(?:by|courtesy(?:\s+of)?|via)\s+\S[^.!?]{1,60}\.?$/iu
const viaAgency = new RegExp(`\\bvia\\s+${agency}\\.?$`, 'iu')
const exactAgency = new RegExp(`^${agency}(?:\\s*(?:[/,،]|\\s-\\s)\\s*${agency})*$`, 'iu')
const holdsAgency = new RegExp(`(?:^|[^\\p{L}])${agency}(?:[^\\p{L}]|$)`, 'iu')
const holdsWord = new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'iu')

/** Strength of the credit at the end of a line, if it has one. */
export function creditAtEnd(text: string): CreditStrength | undefined {
  const tail = text.slice(-reach)
  const inside = /[)）\]][.。]?$/.test(tail) ? bracketed.exec(tail)?.[1] : undefined
  if (inside !== undefined) return insideBrackets(inside.trim())
  const photo = (tail.includes('/') && (slashed.test(tail) || agencyLast.test(tail))) || (/[:：]/.test(tail) && labelled.test(tail))
    || (/\s(?:by|via|courtesy)\s/i.test(tail) && (by.test(tail) || viaAgency.test(tail)))
  return photo ? 'photo' : undefined
}

function insideBrackets(inside: string): CreditStrength | undefined {
  if (exactAgency.test(inside)) return 'agency'
  if (/^\p{Lu}[^/]{1,50}\/[^/]{1,50}(?:\/[^/]{1,40})?$/u.test(inside) && !/\d/.test(inside)) return 'photo'
  if (holdsAgency.test(inside) && inside.length <= 80 && (holdsWord.test(inside) || inside.includes('/'))) return 'photo'
  return holdsWord.test(inside) && /^(?:\S+\s+){0,7}\S+$/.test(inside) ? 'photo' : undefined
}

/** "Jane Roe/The Caldmoor Courier": a name of two words or more, a stroke, a house. */
const signed = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4}$/u

const creditStart = new RegExp(`^(?:${word}(?:\\s+by)?\\s*[:：]|${agency}\\s?/|(?:photo(?:graph)?|image|picture)s?\\s+(?:by|courtesy|via)\\s)`, 'iu')

/** True when the line is nothing but a credit: "Photo: Jane Roe", "REUTERS/Jane Roe", "(AFP)". */
export function isCredit(text: string): boolean {
  if (text.length > 100) return false
  if (exactAgency.test(text) && (text.length > 4 || text === text.toUpperCase()) && /^\p{Lu}|\p{Lo}/u.test(text) && text.length > 3) return true
  if (signed.test(text)) return true
  if (creditAtEnd(text) === undefined) return false
  if (/^[(（[][^()（）[\]]*[)）\]]\.?$/.test(text)) return true
  return creditStart.test(text) || /^[\p{L}.' -]{3,40}\/[\p{L}.' -]{2,40}(?:\/[\p{L}.' -]{2,40})?$/u.test(text)
}
