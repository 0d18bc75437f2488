/** Cuts a line into stretches of words that may be names: listed, headed by a word that tells their kind, titled, or merely capitalised. */
import type { TagKind } from '../model'
import type { Reading, Span } from './candidate'
import { headedAt, type Headed } from './headed'
import { given } from './names/gazetteer'
import { nounKind } from './names/german-nouns'
import type { Listed } from './names/lookup'
import { adjoins, type Line, type Token } from './tokens'

export interface Piece extends Span {
  readonly listed: readonly Listed[]
  readonly headed?: { readonly kind: TagKind; readonly head: string }
  /** The title right before it, with a capital or without: "Judge", "spokesman". */
  readonly title?: string
}

export function segment(line: Line, reading: Reading): readonly Piece[] {
  const pieces: Piece[] = []
  let title: string | undefined
  for (let at = 0; at < line.tokens.length; ) {
    const whole = wholeName(line, at, reading)
    if (whole !== null) {
      pieces.push({ ...whole, ...(title !== undefined && { title }) })
      title = undefined
      at = whole.end
      continue
    }
    const token = line.tokens[at]
    if (token === undefined) break
    if (isBareNoun(line, at, reading)) {
      title = undefined
      at += 1
      continue
    }
    if (isTitle(token, reading)) {
      title = token.text
      at += 1
      continue
    }
    if (reading.language.startsWith('en') && isSurnameMonth(line, at)) pieces.push({ line, first: at, end: at + 1, listed: [] })
    if (!isProper(token, reading)) {
      const people = reading.language.startsWith('en') ? [] : reading.names.get(token.text).filter(({ adjective }) => adjective === true)
      if (people.length > 0) pieces.push({ line, first: at, end: at + 1, listed: people })
      title = isRole(token, reading) ? token.text : undefined
      at += 1
      continue
    }
    const piece = plainName(line, at, reading, title)
    if (piece !== null) pieces.push(piece)
    const end = piece?.end ?? at + 1
    title = adjoins(line.tokens[end]) && piece === null ? title : undefined
    at = end
  }
  return pieces
}

function isRole({ text, capital }: Token, { words }: Reading): boolean {
  return words.roles.has(text.toLowerCase()) || (!capital && words.roleEnding.test(text))
}

function isProper(token: Token | undefined, { words }: Reading): boolean {
  return token !== undefined && token.capital && !words.never.has(token.text)
}

/** "May" is a family name after a given name, and where nothing beside it makes it the month. */
function isSurnameMonth(line: Line, at: number): boolean {
  const { text = '' } = line.tokens[at] ?? {}
  if (!/^(?:May|March|June|April|August)$/.test(text) || /^\s?\d/.test(line.text.slice(line.tokens[at]?.to).replace(/^\./, ''))) return false
  return !/^(?:in|of|since|until|till|by|from|last|next|this|to|on|for|early|late|mid|every|each|through|between|during|before|after|\d+)$/i.test(line.tokens[at - 1]?.text ?? '')
}

/** A German noun that only calls what stands after it: "Konzern", "Hafenstadt". */
function isBareNoun(line: Line, at: number, { language, names }: Reading): boolean {
  const { text } = line.tokens[at] ?? { text: '' }
  return language.startsWith('de') && nounKind(text) !== null && names.get(text).length === 0 && !given.has(line.tokens[at - 1]?.text ?? '')
}

function isTitle(token: Token, { words, names, language }: Reading): boolean {
  if (!token.capital) return false
  if (language.startsWith('de') && words.roles.has(token.text.toLowerCase()) && names.get(token.text).length === 0) return true
  if (words.honorifics.has(token.text) || words.roleEnding.test(token.text)) return true
  return token.opens && words.roles.has(token.text.toLowerCase()) && !given.has(token.text)
}

/** A listed name of several words, or a headed one; the longer of the two. */
function wholeName(line: Line, at: number, reading: Reading): Piece | null {
  const hit = reading.names.longest(line.tokens, at)
  const headed = headedAt(line, at, reading)
  const listedEnd = hit !== null && hit.end - at > 1 ? hit.end : 0
  if (headed !== null && headed.end > listedEnd && !isPersonOfPlace(line, at, headed, reading)) {
    return { line, first: at, end: headed.end, listed: [], headed }
  }
  if (hit === null || listedEnd === 0) return null
  return continuesPerson(line, at, hit.end, hit.listed, reading) ? null : { line, first: at, end: hit.end, listed: hit.listed }
}

/** No family is called so: "Marin County" is none. */
const noSurname = /^(?:County|Province|District|Airport|University|Islands?|Valley|Bay|Mountains?|River|Ocean|Coast|Peninsula|Region|Desert)$/

/** "Wendy Park", "Tom Hill" are people; "Victoria Park" in a place's company is a park. */
function isPersonOfPlace(line: Line, first: number, { end, head }: Headed, { words }: Reading): boolean {
  if (noSurname.test(head)) return false
  const before = line.tokens[first - 1]?.text.toLowerCase() ?? ''
  const initial = /^\p{Lu}\.$/u.test(line.tokens[first + 1]?.text ?? '')
  return end - first === (initial ? 3 : 2) && given.has(line.tokens[first]?.text ?? '') && !words.inside.has(before) && before !== 'at' && before !== 'the'
}

/** A listed name of two words that begins with a given name and goes on is a person's: "Florence Nightingale". */
function continuesPerson(line: Line, first: number, end: number, listed: readonly Listed[], reading: Reading): boolean {
  const next = line.tokens[end]
  return listed[0]?.kind === 'place' && given.has(line.tokens[first]?.text ?? '') && adjoins(next) && isProper(next, reading) && reading.names.longest(line.tokens, end) === null
}

function plainName(line: Line, at: number, reading: Reading, title: string | undefined): Piece | null {
  const { names, words } = reading
  const token = line.tokens[at]
  if (token === undefined) return null
  const listed = names.get(token.text)
  const isGiven = given.has(token.text)
  const alone = listed.some((one) => one.adjective === true || (one.country !== undefined && one.code === `iso3166:${one.country}`))
  if ((alone || isGenitivePlace(token, reading)) && !isGiven) return { line, first: at, end: at + 1, listed }
  const end = runEnd(line, at, reading)
  const first = afterOpening(line, at, end, reading)
  if (first === null) return null
  if (end - first === 1) {
    const own = names.get(line.tokens[first]?.text ?? '')
    if (words.soft.has(line.tokens[first]?.text ?? '') && own.length === 0) return null
    return { line, first, end, listed: own, ...(title !== undefined && first === at && { title }) }
  }
  return { line, first, end, listed: [], ...(title !== undefined && first === at && { title }) }
}

/** "Thüringens Bauern": the land's, and a noun, which has its capital by rule. */
function isGenitivePlace({ text }: Token, { language, names }: Reading): boolean {
  return language.startsWith('de') && text.endsWith('s') && names.get(text.slice(0, -1)).some(({ kind, doubtful }) => kind === 'place' && doubtful === undefined)
}

/** Words with capitals, and particles between them; stops before a title, a people, or a listed or headed name. */
function runEnd(line: Line, first: number, reading: Reading): number {
  const { words, names } = reading
  let end = first + 1
  while (end < first + 6) {
    const token = line.tokens[end]
    if (token === undefined || !(adjoins(token) || (/^ ?& ?$/.test(token.gap) && isProper(token, reading)) || initialGap(line, end))) break
    if (isProper(token, reading) || (reading.language.startsWith('en') && given.has(line.tokens[end - 1]?.text ?? '') && isSurnameMonth(line, end))) {
      const surname = end === first + 1 && given.has(line.tokens[first]?.text ?? '')
      if ((isTitle(token, reading) && !(surname && reading.language.startsWith('de'))) || isBareNoun(line, end, reading) || startsOther(line, end, reading)) break
      end += 1
      continue
    }
    const beyond = particlesEnd(line, end, words.particles)
    if (beyond === end || !isProper(line.tokens[beyond], reading) || !adjoins(line.tokens[beyond])) break
    if (first + 1 === end && !personal(line, first, reading)) break
    if (reading.language.startsWith('de') && /^(?:der|den|zu)$/.test(token.text)) break
    end = beyond + 1
  }
  while (end > first + 1 && names.get(line.tokens[end - 1]?.text ?? '').some(({ adjective }) => adjective === true)) end -= 1
  return end
}

/** "V.K. Sreedharan", "Harry S. Truman". */
const initialGap = (line: Line, at: number): boolean => line.tokens[at]?.gap === '' && /^\p{Lu}\.$/u.test(line.tokens[at - 1]?.text ?? '')

function particlesEnd(line: Line, from: number, particles: ReadonlySet<string>): number {
  let at = from
  while (at < from + 3 && particles.has(line.tokens[at]?.text ?? '') && adjoins(line.tokens[at])) at += 1
  return at
}

/** Before a particle: a given name, an initial, or any name in a language where the particle says it. */
function personal(line: Line, at: number, { language }: Reading): boolean {
  const { text } = line.tokens[at] ?? { text: '' }
  return given.has(text) || /^\p{Lu}\.$/u.test(text) || language === 'en'
}

function startsOther(line: Line, at: number, reading: Reading): boolean {
  const hit = reading.names.longest(line.tokens, at)
  return hit !== null && (hit.end - at > 1 || hit.listed.some(({ adjective }) => adjective === true))
}

/** The first word of a sentence has its capital by rule: it is left out where nothing says that it belongs to the name. */
function afterOpening(line: Line, first: number, end: number, reading: Reading): number | null {
  const token = line.tokens[first]
  if (token === undefined) return null
  const { lower, inside, words, names } = reading
  let begin = beforeGiven(line, first, end, reading)
  while (begin < end - 1 && (words.soft.has(line.tokens[begin]?.text ?? '') || (words.departments.has(line.tokens[begin]?.text ?? '') && given.has(line.tokens[begin + 1]?.text ?? '')))) begin += 1
  if (begin > first || !token.opens) return begin
  if (given.has(token.text)) return first
  const everyday = lower.has(token.text.toLowerCase()) && !inside.has(token.text)
  if (end - first === 1) {
    if (everyday) return null
    return inside.has(token.text) || names.get(token.text).length > 0 || /^\p{Lu}{2,}/u.test(token.text) || /\p{Ll}\p{Lu}|\d|-/u.test(token.text) || speaksNext(line, end, reading) || /^['’]s/.test(line.text.slice(token.to)) ? first : null
  }
  return everyday || (/(?:ing|ly|ed)$/.test(token.text) && !inside.has(token.text)) ? first + 1 : first
}

/** "ministre du Pétrole Mamadou Sarr": what stands before a given name that goes on is no part of the name, if it is none itself. */
function beforeGiven(line: Line, first: number, end: number, { names, words, language }: Reading): number {
  const head = line.tokens[first]?.text ?? ''
  if (end - first < 3 || given.has(head) || !given.has(line.tokens[first + 1]?.text ?? '') || /\.$/.test(head)) return first
  const ofIt = !language.startsWith('en') && (words.joiners.has(line.tokens[first - 1]?.text ?? '') || language.startsWith('de'))
  return ofIt || words.departments.has(head) || words.soft.has(head) || names.get(head).length > 0 ? first + 1 : first
}

const speaksNext = (line: Line, at: number, { words }: Reading): boolean => words.saying.has(line.tokens[at]?.text ?? '') && line.tokens[at]?.gap === ' '

