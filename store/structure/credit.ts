/** Credits in every shape seen: "(Reuters photo)", "(AP Photo/Name)", "REUTERS/Name", "Photo: Name", "AFP/Getty Images", "(رويترز)". */
import { beginnings } from './beginnings'
import { agencies, creditWords, networks, pictureServices, sellers } from './words/credits'

/** `photo`: only a picture has it. `agency`: a bare agency in brackets, which may also end a paragraph of copy. */
export type CreditStrength = 'photo' | 'agency'

const agency = `(?:${agencies.join('|')})`
const word = `(?:${creditWords.join('|')})`

/** How long a credit may be: "(Photo by FirstName LastName/NurPhoto via Getty Images)". */
const reach = 110
const bracketed = /[(（[]([^()（）[\]]{1,100})[)）\]][.。]?$/
const slashed = new RegExp(`(?:^|[\\s.,])${agency}(?:\\s(?:(?:file|handout)\\s)?(?:photo|pool))?\\s?/\\s?[\\p{L}.][^/.!?]{1,40}[.]?$`, 'u')
const agencyLast = new RegExp(`[\\p{L}.]\\s?/\\s?${agency}(?:\\s+(?:images|photo))?[.]?$`, 'u')
const labelled = new RegExp(`(?:^|[\\s.(])${word}(?:\\s+by)?\\s*[:：]\\s*\\S[^.!?]{1,60}\\.?$`, 'u')
const by = /(?:^|[\s.(])(?:photo(?:graph)?s?|images?|pictures?|picture|handout)\s+(?:by|courtesy(?:\s+of)?|via)\s+\S[^.!?]{1,60}\.?$/u
const viaAgency = new RegExp(`\\bvia\\s+${agency}\\.?$`, 'u')
const holdsAgency = new RegExp(`(?:^|[^\\p{L}])${agency}(?:[^\\p{L}]|$)`, 'u')
const holdsWord = new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'u')

/** Agencies and nothing else: "AP", "AFP / Getty Images". */
const parting = '\\s*(?:[/,،]|\\s-\\s)\\s*'
const beginsWithAgency = beginnings([['agency', agencies]], { behind: `(?:${parting}|$)` })
const isAgency = beginnings([['agency', agencies]], { behind: '$' })
const partings = new RegExp(parting)

/** "(Graphic: Markets in 2019 - here)": a link, and nobody's name. */
const isLink = /\shere$|https?:/

function areAgencies(lower: string): boolean {
  return beginsWithAgency(lower) !== undefined && lower.split(partings).every((part) => isAgency(part) !== undefined)
}

/** Strength of the credit at the end of a line, if it has one. `lower` is the line in lower case. */
export function creditAtEnd(text: string, lower: string): CreditStrength | undefined {
  const tail = lower.slice(-reach)
  const inside = /[)）\]][.。]?$/.test(tail.slice(-2)) ? bracketed.exec(text.slice(-reach))?.[1] : undefined
  if (inside !== undefined) return insideBrackets(inside.trim())
  const photo = (tail.includes('/') && (slashed.test(tail) || agencyLast.test(tail))) || (/[:：]/.test(tail) && labelled.test(tail))
    || (/\s(?:by|via|courtesy)\s/.test(tail) && (by.test(tail) || viaAgency.test(tail))) || endsWithSeller(tail)
  return photo ? 'photo' : undefined
}

const speaksOf = /(?:^|\s)(?:of|by|from|to|with|at|for|and|in|the|\()$/

/** "… at the summit, February 2, 2018 Getty Images": who only sells pictures is named last by pictures alone. */
function endsWithSeller(tail: string): boolean {
  const seller = sellers.find((one) => tail.endsWith(` ${one}`))
  if (seller === undefined) return false
  const before = tail.slice(0, -seller.length).trimEnd()
  return before !== '' && !speaksOf.test(before)
}

function insideBrackets(inside: string): CreditStrength | undefined {
  const lower = inside.toLowerCase()
  if (isLink.test(lower)) return undefined
  if (areAgencies(lower) || networks.includes(lower)) return 'agency'
  if (/^\p{Lu}[^/]{1,50}\/[^/]{1,50}(?:\/[^/]{1,40})?$/u.test(inside) && !/\d/.test(inside)) return 'photo'
  if (holdsAgency.test(lower) && inside.length <= 80 && (holdsWord.test(lower) || inside.includes('/'))) return 'photo'
  return holdsWord.test(lower) && /^(?:\S+\s+){0,7}\S+$/.test(inside) ? 'photo' : undefined
}

const sourceNamed = new RegExp(`(?:^|[^\\p{L}])(?:${word}|quelle)\\s?[:：/©]|©`, 'u')
const service = new RegExp(pictureServices.join('|'), 'u')

/**
 * Its last words name the maker or the owner of a picture, be it among others: evidence, no proof. `mayNameService`: whether a service
 * is worth looking for.
 */
export function namesSource(lower: string, mayNameService = true): boolean {
  const tail = lower.slice(-80)
  return (/[:：/©]/.test(tail) && sourceNamed.test(tail)) || tail.includes('(c)') || (mayNameService && service.test(tail))
}

/** "Jane Roe/The Caldmoor Courier": a name of two words or more, a stroke, a house. */
const signed = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4}$/u

const creditStart = new RegExp(`^(?:${word}(?:\\s+by)?\\s*[:：]|${agency}\\s?/|(?:photo(?:graph)?|image|picture)s?\\s+(?:by|courtesy|via)\\s)`, 'u')

/** "File photo: workers leave the steel plant (AP)" tells what a picture shows; a credit has names and few words between them. */
const tells = (text: string): boolean => (text.match(/(?<![\p{L}\p{N}'’])\p{Ll}{2,}/gu)?.length ?? 0) > 4

/** "The skyline at dusk. / AFP": what stands before the stroke is told, not named. */
const closesSentence = /\p{Ll}{3}\.\s*\//u

/** True when the line is nothing but a credit: "Photo: Jane Roe", "REUTERS/Jane Roe", "(AFP)". `end` is what it ends with. */
export function isCredit(text: string, lower: string, end: CreditStrength | undefined): boolean {
  if (text.length > 100) return false
  if (text.length > 3 && areAgencies(lower) && (text.length > 4 || text === text.toUpperCase()) && /^\p{Lu}|\p{Lo}/u.test(text)) return true
  if (text.includes('/') && signed.test(text)) return true
  if (end === undefined) return false
  if (/^[(（[][^()（）[\]]*[)）\]]\.?$/.test(text)) return true
  return (creditStart.test(lower) && !tells(text)) || (!closesSentence.test(text) && /^[\p{L}.' -]{3,40}\/[\p{L}.' -]{2,40}(?:\/[\p{L}.' -]{2,40})?$/u.test(text))
}
