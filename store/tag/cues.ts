/** What speaks for a kind in the words around a name. Points are rough odds: 3 is nearly enough alone, 1 needs company. */
import type { TagKind } from '../model'
import { Cases, type Reading } from './candidate'
import { given, type Gazetteer } from './names/gazetteer'
import { nounKind } from './names/german-nouns'
import type { Words } from './names/words'
import type { Piece } from './segment'
import type { Line } from './tokens'

export function weigh(piece: Piece, reading: Reading): Cases {
  const cases = new Cases()
  listedCues(piece, cases)
  headCues(piece, cases)
  if (!piece.line.titleCase) {
    personCues(piece, reading, cases)
    organisationCues(piece, reading, cases)
    placeCues(piece, reading, cases)
    objectCues(piece, reading, cases)
  }
  return cases
}

function listedCues({ listed }: Piece, cases: Cases): void {
  for (const kind of ['organisation', 'place', 'event'] as const) {
    const ofKind = listed.filter((one) => one.kind === kind && one.sport !== true)
    if (ofKind.length === 0) continue
    const sure = ofKind.some(({ doubtful }) => doubtful === undefined)
    const small = ofKind.some(({ doubtful }) => doubtful === 'small')
    cases.add(kind, sure ? 6 : small ? 1.6 : 1, sure ? `It stands in the list of ${kind}s.` : `A ${kind} of that name stands in the list.`)
  }
}

function headCues({ headed }: Piece, cases: Cases): void {
  if (headed !== undefined) cases.add(headed.kind, 4.5, `“${headed.head}” in the name says so.`)
}

const word = (line: Line, at: number): string => line.tokens[at]?.text ?? ''
const gap = (line: Line, at: number): string => line.tokens[at]?.gap ?? '\n'

function personCues(piece: Piece, reading: Reading, cases: Cases): void {
  const { line, first, end, title, headed } = piece
  const { words } = reading
  const length = end - first
  const last = word(line, end - 1)
  if (headed !== undefined || /^\p{Lu}{2,4}$/u.test(last) || isGlued(piece) || many.test(last) || piece.listed.some(({ adjective }) => adjective === true)) return
  if (title !== undefined && (length > 1 || (words.honorifics.has(title) && !words.departments.has(word(line, first)) && !words.departments.has(title))) && !words.organisationNouns.has(title)) cases.add('person', 3.5, `“${title}” stands before it.`)
  if (length > 1 && given.has(word(line, first))) cases.add('person', 3, `“${word(line, first)}” is a given name.`)
  else if (length > 1 && given.has(word(line, first).split('-')[0] ?? '')) cases.add('person', 3, `“${word(line, first)}” is a given name.`)
  if (length > 1 && /^\p{Lu}\.$/u.test(word(line, length > 2 ? first + 1 : first))) cases.add('person', 2.5, 'It has an initial, as people’s names have.')
  for (let at = first + 1; at < end - 1; at += 1) if (words.particles.has(word(line, at))) cases.add('person', 2, `“${word(line, at)}” stands inside, as in people’s names.`)
  if (/^(?:al|el|bin|ben|ag)-\p{Lu}|^[Aa]l-\p{Lu}/u.test(last) && length > 1) cases.add('person', 1.5, 'It has an Arabic family name.')
  if (length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) cases.add('person', 2.5, 'It is written as Korean and Chinese names are.')
  if (length === 2 && familyFirst.has(word(line, first)) && /^\p{Lu}\p{Ll}{2,}$/u.test(last)) cases.add('person', 1.5, `“${word(line, first)}” is a family name of East Asia.`)
  speech(piece, reading, cases)
  aside(piece, reading, cases)
  named(piece, reading, cases)
}

/** "Kristi NoemKristi": words a page ran together. "McMurray", "DiBenedetto", "LaJoie" and "FitzGerald" are written so. */
function isGlued({ line, first, end }: Piece): boolean {
  return line.tokens.slice(first, end).some(({ text }) => /\p{Ll}{3}\p{Lu}\p{Ll}/u.test(text) && !/^Fitz/.test(text))
}

/** "Virginia Democrats" are many. */
const many = /^(?:Democrats|Republicans|Conservatives|Liberals|Socialists|Greens|Tories|Communists|Independents|Voters|Officials|Residents|Police|Authorities|Lawmakers|Senators|Students|Workers|Fans|Times|News)$/

/** Family names that stand before the given name. */
export const familyFirst: ReadonlySet<string> = new Set(
  'Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Tsai Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Shin Kwon Hwang Ahn Song Hong Moon Yang Bae Baek Chung Son Nguyen Tran Le Pham Hoang Phan Vu Dang Bui'.split(' '),
)

/** "a physician named Tetinebefou". */
function named(piece: Piece, { words }: Reading, cases: Cases): void {
  const { line, first } = piece
  if (/^(?:named|called|nommé|llamado|namens)$/.test(word(line, first - 1)) && words.roles.has(word(line, first - 2).toLowerCase())) cases.add('person', 3.2, `A ${word(line, first - 2)} of that name.`)
}

function speech(piece: Piece, { words }: Reading, cases: Cases): void {
  const { line, first, end } = piece
  const after = word(line, end)
  const before = word(line, first - 1)
  const several = end - first > 1
  const says = (words.saying.has(after) && gap(line, end) === ' ') || (words.saying.has(before) && gap(line, first) === ' ')
  const told = words.saying.has(word(line, end + 1)) && /^(?:a|ha|hat|also|later|has|had|then)$/.test(after) && gap(line, end) === ' '
  if (says || told) {
    cases.add('person', several ? 1.5 : 0.6, 'It speaks.')
    cases.add('organisation', several ? 0.8 : 1.4, 'It speaks.')
  }
  if (words.doing.has(after) && gap(line, end) === ' ') cases.add('person', several ? 0.8 : 0.3, `It stands before “${after}”.`)
  if (words.kin.has(after) && /^['’]s? $/.test(gap(line, end))) cases.add('person', 1.5, `“${after}” belongs to it.`)
}

/** What follows a person's name after a comma: ", 45,", ", who", ", the mayor". */
function aside(piece: Piece, { words }: Reading, cases: Cases): void {
  const { line, end, first } = piece
  const next = word(line, end)
  if (!/^, ?$/.test(gap(line, end))) return bracketed(piece, words.roles, cases)
  if (/^(?:who|whose|qui|quien|der|die)$/.test(next) && end - first > 1) cases.add('person', 1.8, `“${next}” follows it.`)
  if (/^\d{1,3}$/.test(next) && Number(next) < 115 && /^(?:[,.;]| ans\b| años\b| Jahre\b)/.test(line.text.slice(line.tokens[end]?.to))) cases.add('person', 3, 'An age follows it.')
  if (/^de$/.test(next) && /^\d{1,3}$/.test(word(line, end + 1))) cases.add('person', 3, 'An age follows it.')
  for (let at = end; at < end + 6 && at < line.tokens.length; at += 1) {
    if (at > end && !/^[ -]$/.test(gap(line, at))) break
    const lower = word(line, at).toLowerCase()
    if (words.organisationNouns.has(word(line, at)) && at > end) {
      cases.add('organisation', 2, `It is told to be a ${word(line, at)}.`)
      break
    }
    if (words.placeNouns.has(lower)) {
      cases.add('place', 1.5, `It is told to be a ${lower}.`)
      break
    }
    if (words.roles.has(lower) || words.roleEnding.test(lower)) {
      cases.add('person', end - first > 1 ? 2.5 : 1, `It is told to be a ${word(line, at)}.`)
      break
    }
  }
  const before = word(line, first - 1)
  if (/^, ?$/.test(gap(line, first)) && words.roles.has(before.toLowerCase()) && end - first > 1) cases.add('person', 2.5, `“${before}” stands before it.`)
}

function bracketed({ line, first, end }: Piece, roles: ReadonlySet<string>, cases: Cases): void {
  const before = word(line, first - 1)
  if (/^, $/.test(gap(line, first)) && end - first > 1 && roleNear(line, first - 1, roles)) cases.add('person', 2.5, `“${before}” stands before it.`)
}

/** "the health minister in the eastern administration, X" or "le ministre des Transports, X": a title a few words back. */
function roleNear(line: Line, from: number, roles: ReadonlySet<string>): boolean {
  for (let at = from; at > from - 6 && at >= 0; at -= 1) {
    if (roles.has(word(line, at).toLowerCase())) return true
    if (!/^(?:[ -]|['’]s? )$/.test(gap(line, at))) return false
  }
  return false
}

function organisationCues(piece: Piece, reading: Reading, cases: Cases): void {
  const { words, shortForms, names } = reading
  const { line, first, end } = piece
  const text = word(line, first)
  const before = word(line, first - 1)
  const single = end - first === 1
  if (single && /^\p{Lu}[\p{Lu}\p{N}]{1,6}\+?$/u.test(text) && !/^[IVX]+$/.test(text) && !noBody.test(text)) cases.add('organisation', shortForms.has(text) ? 5 : /\d/.test(text) ? 1 : 2.2, 'It is written as short forms are.')
  else if (single && /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Van|Le|La|O')\p{Lu}/u.test(text)) cases.add('organisation', 2, 'It has a capital inside, as firms’ names have.')
  if (/ ?& ?/.test(line.text.slice(line.tokens[first]?.from, line.tokens[end - 1]?.to))) cases.add('organisation', 2.5, '“&” joins it, as in firms’ names.')
  if ((words.organisationNouns.has(before.toLowerCase()) || nounKindIn(reading, before) === 'organisation') && /^[ ]$|^, (?:the )?$|^ [„“«‘]$/.test(gap(line, first))) cases.add('organisation', end - first > 1 && given.has(text) ? 1 : 3.2, `“${before}” stands before it.`)
  const adjectiveBetween = /^\p{Ll}{4,}$/u.test(before) && !words.joiners.has(before) && !words.saying.has(before) && !words.doing.has(before)
  if (adjectiveBetween && /^(?:fr|es)/.test(reading.language) && gap(line, first) === ' ' && words.organisationNouns.has(word(line, first - 2)) && !given.has(text)) cases.add('organisation', 3, `“${word(line, first - 2)}” stands before it.`)
  if (/^(?:of|in|from|by)$/.test(before) && /^(?:shares|stock|unit|owner|founder|chairman|boss|head|subsidiary|maker|member|members|supporters|part|fans)$/.test(word(line, first - 2))) cases.add('organisation', 2, `“${word(line, first - 2)} of” stands before it.`)
  if (/^(?:of|at|from|with)$/.test(before) && given.has(word(line, first - 3)) && line.tokens[first - 2]?.capital === true && !piece.listed.some(({ kind }) => kind === 'place')) cases.add('organisation', 3, 'Somebody is of it.')
  else if (/^(?:at|with|for|chez)$/.test(before) && (words.roles.has(word(line, first - 2)) || words.roleEnding.test(word(line, first - 2)))) cases.add('organisation', 2.6, `A ${word(line, first - 2)} works there.`)
  if (/^(?:and|or)$/.test(before) && listedAs(line, first - 2, names, 'organisation')) cases.add('organisation', 2, 'It stands beside an organisation.')
  if (end - first > 1 && !given.has(text) && isCountry(word(line, end - 1), names)) cases.add('organisation', 3, 'It ends with a country, as national bodies do.')
  const after = word(line, end)
  if (words.organisationAfter.has(after) && /^(?: |['’]s? )$/.test(gap(line, end))) cases.add('organisation', end - first > 1 && given.has(text) ? 0.5 : 2.2, `“${after}” follows it.`)
  if (gap(line, end) === '-' && (words.roleEnding.test(word(line, end)) || words.roles.has(word(line, end).toLowerCase()))) cases.add('organisation', 3, `“${word(line, end)}” is tied to it.`)
  if (/^(?:-owned|-backed|-led|-run)$/.test(line.text.slice(line.tokens[end - 1]?.to).match(/^-\w+/)?.[0] ?? '')) cases.add('organisation', 1, 'It owns or leads something.')
  if (single && /^ \((?:[A-Z]{1,6}:)?[A-Z.]{2,8}\)/.test(line.text.slice(line.tokens[end - 1]?.to))) cases.add('organisation', 1.5, 'A short form follows it.')
}

const nounKindIn = ({ language }: Reading, text: string): ReturnType<typeof nounKind> => (language.startsWith('de') ? nounKind(text) : null)

/** Short forms of things, trades and places of work. */
const noBody = /^(?:DVD|CD|TV|PC|PDF|USB|GPS|SUV|SUVs|EV|EVs|AI|IT|ICT|HR|PR|VR|AR|3D|4K|FAQ|URL|DNA|RNA|HIV|AIDS|COVID|CEO|CFO|COO|CTO|CIO|VP|MP|MPs|MEP|PM|AM|PM|GMT|BST|EST|EDT|PST|PDT|CET|UTC|GDP|VAT|ID|OK|QR|SMS|ATM|BBQ|LGBT|LGBTQ|NGO|NGOs|PhD|MBA|BA|MA|MD|RSVP|DIY|ICU|ER|MRI|IPO|ETF|PPE|PCR|IQ|HD|LED|LCD|WC|VIP|SOS|UFO|DJ|MC|MVP|PGA|KO|TKO|PIN|PTSD|ADHD|IVF|HGV|ATV|RV)$/

function listedAs(line: Line, at: number, names: Gazetteer, kind: TagKind): boolean {
  return names.get(word(line, at)).some((one) => one.kind === kind && one.doubtful === undefined)
}

const isCountry = (text: string, names: Gazetteer): boolean => names.get(text).some(({ code, country, adjective }) => adjective !== true && country !== undefined && code === `iso3166:${country}`)

function placeCues(piece: Piece, reading: Reading, cases: Cases): void {
  const { words, names } = reading
  const { line, first, end, listed } = piece
  const before = word(line, first - 1)
  const near = gap(line, first) === ' ' ? before : ''
  const isListed = listed.some(({ kind }) => kind === 'place')
  const alone = end - first === 1 && !/^\p{Lu}{2,}$/u.test(word(line, first)) && /^(?:[.,;:)]|$| (?:and|und|et|y|before|after|when|where|on|said|with) )/.test(line.text.slice(line.tokens[end - 1]?.to))
  if (words.inside.has(near)) cases.add('place', isListed ? 4 : alone ? 3 : 2.2, `“${near}” stands before it.`)
  else if (words.towards.has(near)) cases.add('place', isListed ? 1.5 : 0.9, `“${near}” stands before it.`)
  if (near === 'of' && words.placeNouns.has(word(line, first - 2))) cases.add('place', 4, `“${word(line, first - 2)} of” stands before it.`)
  if (/^(?:de|d)$/.test(near) && words.placeNouns.has(word(line, first - 2).replace(/s$/, ''))) cases.add('place', 3, `“${word(line, first - 2)} ${near}” stands before it.`)
  if (/^(?:of|de)$/.test(near) && /^(?:mayor|governor|maire|alcalde|alcaldesa|residents|outskirts|port|people|university)$/.test(word(line, first - 2))) cases.add('place', 3.5, `“${word(line, first - 2)} ${near}” stands before it.`)
  if (words.placeNouns.has(near) || nounKindIn(reading, near) === 'place') cases.add('place', isListed ? 3 : 1.8, `“${near}” stands before it.`)
  const after = word(line, end)
  if (words.placeNouns.has(after) && gap(line, end) === ' ') cases.add('place', 3, `“${after}” follows it.`)
  if (/^-based\b/.test(line.text.slice(line.tokens[end - 1]?.to))) cases.add('place', 3, '“-based” follows it.')
  if (/^(?:residents|airport)$/.test(after)) cases.add('place', 2.5, `“${after}” follows it.`)
  if (/^, $/.test(gap(line, end)) && names.get(after).concat(names.longest(line.tokens, end)?.listed ?? []).some(({ kind, adjective, doubtful }) => kind === 'place' && adjective !== true && doubtful !== 'word')) cases.add('place', given.has(word(line, first)) && end - first > 1 ? 0 : 3.2, 'The place it lies in follows it.')
  if (/^(?:of|from)$/.test(near) && /^\d{1,3}$/.test(word(line, first - 2)) && /^, $/.test(gap(line, first - 1))) cases.add('place', 3, 'A person of that age comes from there.')
  enumerated(piece, words, cases)
}

/** "in Leeds and Manchester": what stands before the first stands before the second too. */
function enumerated({ line, first, listed }: Piece, { inside, placeNouns: nouns }: Words, cases: Cases): void {
  const before = word(line, first - 1)
  if (!/^(?:and|or|et|und|y|à)$/.test(before) && !/^, $/.test(gap(line, first))) return
  const isPlace = listed.some(({ kind }) => kind === 'place')
  for (let at = first - 1; at > first - 6 && at > 0; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined) return
    if (/^(?:de|d)$/.test(token.text) && nouns.has(word(line, at - 1).replace(/s$/, ''))) return cases.add('place', 3, `“${word(line, at - 1)} ${token.text}” stands before it and another.`)
    if (inside.has(token.text)) return cases.add('place', isPlace ? 2.5 : 1, `“${token.text}” stands before it and another.`)
    if (!token.capital && !/^(?:and|or|et|und|y|the|la|le|den|der|dem|las|los|les)$/.test(token.text)) return
  }
}

function objectCues({ line, first, headed }: Piece, reading: Reading, cases: Cases): void {
  const { words } = reading
  const before = word(line, first - 1)
  const two = word(line, first - 2)
  const noun = /^(?:the|le|la|el|die|der|das)$/i.test(before) ? '' : before
  const open = headed === undefined || headed.kind === 'place'
  if (open && (words.vessels.has(noun) || nounKindIn(reading, noun) === 'object') && /^ [„“«]?$/.test(gap(line, first))) cases.add('object', headed === undefined ? 4 : 5.5, `“${noun}” stands before it.`)
  else if (words.vessels.has(two) && /^(?:the|le|la|el|die)$/i.test(before) && /^, $/.test(gap(line, first - 1))) cases.add('object', 4, `“${two}” stands before it.`)
}
