/**
 * Names in Arabic copy, which has no capitals. Listed names are found under their one-letter prefixes ("and", "in", "to"); people by
 * a title or a verb of saying and a given name after it; organisations and places by the noun before them ("company", "city").
 */
import type { TagKind } from '../model'
import type { Reading } from './candidate'
import { givenArabic } from './names/given-arabic'
import type { Hit, Listed } from './names/lookup'
import type { Taken } from './sighting'
import { textOf, type Line, type Token } from './tokens'

export function findArabicNames(lines: readonly Line[], reading: Reading, taken: Taken): void {
  const sport = lines.some(({ tokens }) => tokens.some(({ text }) => /^(?:الدوري|مباراة|المباراة|لكرة|بهدفين|الهدف|فريقه|المدرب|مدرب)$/.test(text)))
  for (const line of lines) findHeaded(line, reading, taken)
  for (const line of lines) findPeople(line, reading, taken)
  findFamilyNames(lines, taken)
  for (const line of lines) findListed(line, reading, taken, sport)
}

const prefix = /^(?:و|ف)?(?:ب|ل|ك)?(?=.{3})/
const stops = new Set(
  'إن أن ان في على من عن إلى الى مع بعد قبل خلال منذ حتى عند بين تحت فوق ضد أو ثم كما لكن بل لا لم لن ما هو هي هم هذا هذه ذلك تلك التي الذي الذين كان كانت يكون قد لقد سوف حيث بأن بشأن حول عبر ضمن لدى نحو أي كل بعض غير وفق إنه إنها أنه أنها فيما بينما عقب أثناء داخل خارج أمام وراء وهو وهي وأن وقد وكان وفي ومن وعلى يوم مساء صباح أمس اليوم غداً السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة سابقاً قائلاً توزيع تشكيل إعلان بحث زيارة'.split(' '),
)

/** The ways a word may be written under its prefixes, the word itself first: "وللقاهرة" has "القاهرة". */
function bareForms(text: string): readonly string[] {
  const forms = [text]
  const cut = text.replace(/^[وف](?=.{3})/, '')
  if (cut !== text) forms.push(cut)
  for (const one of [...forms]) {
    if (one.startsWith('لل')) forms.push(`ال${one.slice(2)}`)
    const bare = one.replace(/^[بلك](?=.{3})/, '')
    if (bare !== one) forms.push(bare)
  }
  return forms
}

interface Found {
  readonly hit: Hit
  /** A prefix that speaks of a place: "in", "to". */
  readonly prefixed: boolean
}

function listedAt(line: Line, at: number, reading: Reading): Found | null {
  const token = line.tokens[at]
  if (token === undefined) return null
  for (const form of bareForms(token.text)) {
    const tokens: readonly Token[] = [...line.tokens.slice(0, at), { ...token, text: form }, ...line.tokens.slice(at + 1, at + 7)]
    const hit = reading.names.longest(tokens, at)
    if (hit !== null) return { hit, prefixed: form !== token.text }
  }
  return null
}

function findListed(line: Line, reading: Reading, taken: Taken, sport: boolean): void {
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (taken.has(line, at)) continue
    const found = listedAt(line, at, reading)
    if (found === null || !taken.free(line, at, found.hit.end)) continue
    const listed = found.hit.listed.find((one) => fits(one, line, at, found, sport))
    if (listed === undefined) continue
    takeListed(line, at, found.hit.end, listed, taken)
    at = found.hit.end - 1
  }
}

function fits({ kind, doubtful, sport: teamOnly }: Listed, line: Line, at: number, { hit, prefixed }: Found, sport: boolean): boolean {
  if (teamOnly === true) return sport && !/^(?:في|إلى)$/.test(line.tokens[at - 1]?.text ?? '')
  if (doubtful === undefined || hit.end - at > 1) return true
  return kind === 'place' && (prefixed || /^(?:في|إلى|من|مدينة|بلدة|محافظة|قرب|وسط)$/.test(line.tokens[at - 1]?.text ?? '') || /^\s*[:،-]/.test(line.text.slice(line.tokens[hit.end - 1]?.to).slice(0, 3)))
}

const kindNames: Readonly<Record<Listed['kind'], string>> = { organisation: 'organisations', place: 'places', event: 'events' }

function takeListed(line: Line, first: number, end: number, { kind, name, code }: Listed, taken: Taken): void {
  taken.take({ kind, name, ...(code !== undefined && { code }), line, first, end, reason: `It stands in the list of ${kindNames[kind]}.`, sureness: 0.92 })
}

/** "شركة «…»", "وزارة الخارجية", "ملعب محمد الخامس". */
function findHeaded(line: Line, reading: Reading, taken: Taken): void {
  const { organisationStarts, placeStarts, eventStarts } = reading.words
  line.tokens.forEach((token, at) => {
    const body = taken.free(line, at, at + 1) ? publicBody(line, at) : null
    if (body !== null && !listedFrom(line, at, reading)) return takeHeaded(line, at, body, 'organisation', bareBody(token.text), reading, taken)
    const head = bareForms(token.text).find((form) => organisationStarts.has(form) || placeStarts.has(form) || eventStarts.has(form))
    if (head === undefined || !taken.free(line, at, at + 1)) return
    const kind: TagKind = organisationStarts.has(head) ? 'organisation' : placeStarts.has(head) ? 'place' : 'event'
    const quoted = quotedAfter(line, at + 1)
    if (quoted !== null && kind !== 'place') return takeHeaded(line, quoted.first, quoted.end, kind, head, reading, taken)
    if (listedFrom(line, at, reading)) return
    if (kind === 'place' && settlement.test(head) && isListedPlace(line, at + 1, reading)) return
    const end = kind === 'place' ? placeEnd(line, at + 1) : kind === 'event' ? articlesEnd(line, at + 1) : definiteEnd(line, at + 1, reading)
    if (end > at + 1) takeHeaded(line, at, end, kind, head, reading, taken)
  })
}

/** "مدينة البصرة" is Basra. */
const settlement = /^(?:مدينة|محافظة|بلدة|قرية|ولاية|إقليم|منطقة|جزيرة)$/

function isListedPlace(line: Line, at: number, reading: Reading): boolean {
  return line.tokens[at]?.gap === ' ' && (listedAt(line, at, reading)?.hit.listed.some(({ kind, adjective }) => kind === 'place' && adjective !== true) ?? false)
}

const body = /^(?:و|ف)?(?:ب|ك)?(?:ال|لل)(?:اتحاد|هيئة|مركز|مجلس|بنك|معهد|جمعية|لجنة|وكالة|شركة|منظمة|مؤسسة|محكمة|مفوضية|صندوق|نادي|حزب|حركة|جيش|شرطة|نيابة|برنامج|مكتب|وطنية|منتدى|رابطة|نقابة|جامعة|كلية|مديرية|قيادة|تحالف|مبادرة|مرصد|بعثة)$/

const bareBody = (text: string): string => text.replace(/^[وف]/, '').replace(/^[بك](?=ال)/, '').replace(/^لل/, 'ال')

/** "المركز الوطني للأرصاد", "الاتحاد السعودي لكرة القدم": a body with the article, adjectives, and what it is for. */
function publicBody(line: Line, at: number): number | null {
  if (!body.test(line.tokens[at]?.text ?? '')) return null
  const adjectives = articlesEnd(line, at + 1)
  if (adjectives === at + 1) return null
  const purpose = line.tokens[adjectives]
  if (purpose?.gap !== ' ' || !/^ل\p{L}{3,}/u.test(purpose.text)) return adjectives >= at + 3 ? adjectives : null
  const next = line.tokens[adjectives + 1]
  const paired = !/^لل/.test(purpose.text) && next?.gap === ' ' && /^ال/.test(next.text)
  return paired ? adjectives + 2 : adjectives + 1
}

/** Words with the article that stand next to each other, two at most. */
function articlesEnd(line: Line, from: number): number {
  let end = from
  while (end < from + 2 && /^ال.{2}/.test(line.tokens[end]?.text ?? '') && line.tokens[end]?.gap === ' ') end += 1
  return end
}

/** What is listed whole needs no guess: "حزب الله", "قوات الدعم السريع". */
const listedFrom = (line: Line, at: number, reading: Reading): boolean => (listedAt(line, at, reading)?.hit.end ?? 0) > at + 1

function takeHeaded(line: Line, first: number, end: number, kind: TagKind, head: string, reading: Reading, taken: Taken): void {
  if (!taken.free(line, first, end)) return
  const known = listedAt(line, first, reading)
  const listed = known !== null && known.hit.end === end ? known.hit.listed.find((one) => one.kind === kind) : undefined
  const opening = bareForms(line.tokens[first]?.text ?? '').find((form) => form === head)
  const rest = textOf(line, first + 1, end)
  const settled = kind === 'place' && settlement.test(head) && rest !== ''
  const name = settled ? rest : listed?.name ?? (opening === undefined ? textOf(line, first, end) : `${head}${rest === '' ? '' : ` ${rest}`}`)
  taken.take({ kind, name, line, first, end, reason: `«${head}» stands before it.`, sureness: 0.85 })
}

function quotedAfter(line: Line, at: number): { readonly first: number; readonly end: number } | null {
  if (!/[«"“]\s?$/.test(line.tokens[at]?.gap ?? '')) return null
  for (let end = at + 1; end <= at + 5; end += 1) if (/^\s?[»"”]/.test(line.text.slice(line.tokens[end - 1]?.to))) return { first: at, end }
  return null
}

/** Words with the article: an organisation's name goes on as long as they do, three at most. */
function definiteEnd(line: Line, from: number, reading: Reading): number {
  let end = from
  while (end < from + 3 && /^(?:ال|لل).{2}/.test(line.tokens[end]?.text ?? '') && line.tokens[end]?.gap === ' ' && !reading.words.roles.has(line.tokens[end]?.text ?? '')) end += 1
  if (end > from) return end
  const place = listedAt(line, from, reading)
  return place !== null && line.tokens[from]?.gap === ' ' && place.hit.listed.some(({ kind, adjective }) => kind === 'place' && adjective !== true) ? place.hit.end : from
}

function placeEnd(line: Line, from: number): number {
  const token = line.tokens[from]
  if (token?.gap !== ' ' || stops.has(token.text) || /ً$|^(?:جديد|جديدة|كبير|كبيرة|صغير|صغيرة|قديم|قديمة|دولي|دولية|عسكري|مدني|رئيسي|رئيسية)$/.test(token.text)) return from
  const next = line.tokens[from + 1]
  return givenArabic.has(token.text) && next?.gap === ' ' && /^ال/.test(next.text) ? from + 2 : from + 1
}

/** A title or a verb of saying, then perhaps more of the title, then a name. */
function findPeople(line: Line, reading: Reading, taken: Taken): void {
  for (let at = 0; at < line.tokens.length; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || taken.has(line, at)) continue
    const cue = cueBefore(line, at, reading, taken)
    const end = nameEnd(line, at, reading, cue !== null)
    if (end === null || !taken.free(line, at, end) || (cue === null && !twoGiven(line, at, end))) continue
    const name = textOf(line, at, end).replace(/^[ولب](?=.{3})/, (letter) => (givenArabic.has(token.text) ? letter : ''))
    taken.take({ kind: 'person', name, line, first: at, end, reason: cue === null ? 'It is made of given names.' : `«${cue}» stands before it.`, sureness: cue === null ? 0.75 : 0.88 })
    at = end - 1
  }
}

const isGiven = (text: string): boolean => givenArabic.has(text) || (/^[ولب]/.test(text) && givenArabic.has(text.slice(1)) && text.length > 4)

const twoGiven = (line: Line, first: number, end: number): boolean => end - first > 1 && isGiven(line.tokens[first]?.text ?? '') && (givenArabic.has(line.tokens[first + 1]?.text ?? '') || /^(?:بن|عبد)$/.test(line.tokens[first + 1]?.text ?? ''))

/** A title within the seven words before, with nothing between but words of the title itself. */
function cueBefore(line: Line, at: number, reading: Reading, taken: Taken): string | null {
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const text = line.tokens[back]?.text ?? ''
    if (/[.،؛:؟]/.test(line.tokens[back + 1]?.gap ?? '')) return null
    const form = bareForms(text).find((one) => reading.words.roles.has(one) || reading.words.saying.has(one) || reading.words.roles.has(one.replace(/(?:ها|هم|ه)$/, '')))
    if (form !== undefined) return form
    if (back === at - 1 && (/^(?:و?أن|إن|بأن|هدف|بهدف|يدعى|تدعى|ويدعى|المدعو|المدعوة|اسمه|اسمها)$/.test(text) || isNationality(line, back, reading))) return text
    const title = /^(?:ال|لل)/.test(text) || taken.has(line, back) || (/^(?:في|لدى)$/.test(text) && (taken.has(line, back + 1) || reading.words.organisationStarts.has(line.tokens[back + 1]?.text ?? ''))) || (text === 'عن' && /(?:نائب|ناطق|متحدث|مرشح)$/.test(line.tokens[back - 1]?.text ?? '')) || bareForms(text).some((one) => reading.words.organisationStarts.has(one)) || /^(?:مجلس|وزراء|حزب|حركة|باسم|لـ|شركة|منظمة|وزارة|هيئة|جامعة|لشؤون|أركان|عام|الـ|البنك)$/.test(text) || listedAt(line, back, reading) !== null || /[«»]/.test(line.tokens[back]?.gap ?? '') || /[»]/.test(line.tokens[back + 1]?.gap ?? '')
    if (!title) return null
  }
  return null
}

/** "البرتغالي" with the article, right before a name. */
const isNationality = (line: Line, at: number, { names }: Reading): boolean => {
  const { text } = line.tokens[at] ?? { text: '' }
  return /^ال/.test(text) && names.get(text).some(({ adjective }) => adjective === true)
}

function nameEnd(line: Line, first: number, reading: Reading, cued: boolean): number | null {
  const head = line.tokens[first]?.text ?? ''
  if (head === 'باسم' && /(?:متحدث|متحدثة|ناطق|ناطقة)$/.test(line.tokens[first - 1]?.text ?? '')) return null
  const servant = /^[ولب]?عبد$/.test(head) && /^ال/.test(line.tokens[first + 1]?.text ?? '')
  const named = isGiven(head) || servant
  if (!named && (!cued || !mayBegin(head) || listedAt(line, first, reading) !== null || !mayGoOn(line, first + 1))) return null
  if (named && !mayGoOn(line, first + 1)) return null
  let end = servant ? first + 2 : first + 1
  while (end < first + 5 && mayGoOn(line, end)) {
    const text = line.tokens[end]?.text ?? ''
    const particle = reading.words.particles.has(text)
    end += 1
    if (!particle && !isGiven(text)) break
    if (particle && end < line.tokens.length && line.tokens[end]?.gap === ' ') end += 1
    if (particle && /^ال/.test(line.tokens[end - 1]?.text ?? '')) break
  }
  const last = line.tokens[end - 1]?.text ?? ''
  const called = /^(?:و?ي|و?ت)دعى$|^المدعوة?$|^اسمها?$/.test(line.tokens[first - 1]?.text ?? '')
  const strong = named || called || /^(?:بن|ابن|أبو|آل)$/.test(line.tokens[first + 1]?.text ?? '')
  return strong && end - first > 1 && !reading.words.particles.has(last) ? end : null
}

/** "المصابين" are many; "صلاح الدين" is one. */
const isPlural = (text: string): boolean => /^ال.{3,}(?:ين|ون|ات)$/.test(text) && !/^ال(?:دين|حسين|أمين|ياسين|عابدين|ميادين|سعدون|حسون|زيتون|فرحات|بركات|عثمانين)$/.test(text)

const mayBegin = (text: string): boolean => text.length > 2 && !/^(?:ال|لل|وال|بال)/.test(text) && !stops.has(text) && !/^[\d٠-٩]/.test(text)

function mayGoOn(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token !== undefined && /^[ \u00a0-]$/.test(token.gap) && token.text.length > 1 && !stops.has(token.text) && !isPlural(token.text) && !/^[\d٠-٩]|^(?:قال|أن|إن|وقال|وأ)/.test(token.text)
}

/** The family name alone, with its prefixes, after the whole name has stood. */
function findFamilyNames(lines: readonly Line[], taken: Taken): void {
  const owners = new Map<string, string | null>()
  for (const name of new Set(taken.sightings.filter(({ kind }) => kind === 'person').map((one) => one.name))) {
    const family = familyName(name)
    owners.set(family, owners.has(family) ? null : name)
  }
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at += 1) {
      const read = [2, 1].map((length) => ({ end: at + length, name: ownerOf(line, at, at + length, owners) }))
      const found = read.find(({ name }) => name !== null)
      if (found?.name === undefined || found.name === null || !taken.free(line, at, found.end)) continue
      taken.take({ kind: 'person', name: found.name, line, first: at, end: found.end, sureness: 0.85 })
      at = found.end - 1
    }
  }
}

function ownerOf(line: Line, first: number, end: number, owners: ReadonlyMap<string, string | null>): string | null {
  if (end > line.tokens.length) return null
  const text = textOf(line, first, end)
  return owners.get(text) ?? owners.get(text.replace(prefix, '')) ?? null
}

function familyName(name: string): string {
  const parts = name.split(' ')
  const last = parts[parts.length - 1] ?? ''
  const before = parts[parts.length - 2] ?? ''
  return parts.length > 2 && /^(?:عبد|أبو|بن|آل)$/.test(before) ? `${before} ${last}` : last
}
