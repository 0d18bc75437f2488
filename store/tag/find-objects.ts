/** Vessels ("USS Harry S. Truman"), aircraft and spacecraft by type or number, and works by their titles. */
import type { Reading } from './candidate'
import { adjoins, textOf, type Line } from './tokens'
import type { Taken } from './sighting'

const vesselPrefixes = new Set(['USS', 'USNS', 'HMS', 'HMAS', 'HMCS', 'HMNZS', 'INS', 'MV', 'M/V', 'MT', 'SS', 'RMS', 'USCGC', 'FS', 'ITS', 'HNLMS', 'RFA', 'RRS', 'RV', 'SY'])

export function findObjects(lines: readonly Line[], reading: Reading, taken: Taken): void {
  for (const line of lines) {
    line.tokens.forEach(({ text }, at) => {
      if (vesselPrefixes.has(text) && line.tokens[at + 1]?.gap === ' ') takeVessel(line, at, taken, reading)
      else if (isType(line, at)) takeType(line, at, reading, taken)
    })
    findWorks(line, reading, taken)
  }
  findShortNames(lines, taken)
}

function takeVessel(line: Line, first: number, taken: Taken, { words }: Reading): void {
  let end = first + 1
  while (end < first + 5 && line.tokens[end]?.capital === true && !words.never.has(line.tokens[end]?.text ?? '') && (adjoins(line.tokens[end]) || line.tokens[end]?.gap === '')) end += 1
  if (end === first + 1) return
  taken.take({ kind: 'object', name: textOf(line, first, end), line, first, end, reason: `“${line.tokens[first]?.text ?? ''}” stands before ships’ names.`, sureness: 0.97 })
}

/** "A220", "737", "Falcon 9" say little alone: after a maker's name they are a type. */
const isType = (line: Line, at: number): boolean => /^(?:[A-Z]{1,3}-?\d{2,4}[A-Z]?|7[0-8]7)$/.test(line.tokens[at]?.text ?? '') && /^(?:Airbus|Boeing|Embraer|Bombardier|Sukhoi|Antonov|Tupolev|Ilyushin|Cessna|Lockheed|Dassault|Saab)$/.test(line.tokens[at - 1]?.text ?? '') && line.tokens[at]?.gap === ' '

function takeType(line: Line, at: number, { words }: Reading, taken: Taken): void {
  const next = line.tokens[at + 1]
  const end = next !== undefined && /^(?:MAX|Max|neo|Dreamliner|Neo)$/.test(next.text) && !words.never.has(next.text) ? at + 2 : at + 1
  taken.take({ kind: 'object', name: textOf(line, at - 1, end), line, first: at - 1, end, reason: 'It is an aircraft’s maker and type.', sureness: 0.9 })
}

const quoted = /[“"«„‘]\s?([^“”"«»„‘’]{2,60}(?:’[^“”"«»„‘’]{1,40})?)[,.]?\s?[”"»“’]/gu

/** "the thriller “Babyface”", "her first novel, The Keeper’s Arithmetic": a title in quotation marks, or right after what it is. */
function findWorks(line: Line, reading: Reading, taken: Taken): void {
  if (line.titleCase && line.role === 'headline') return
  const { words } = reading
  let mentions: boolean | undefined
  let near = 0
  for (const match of line.text.matchAll(quoted)) {
    const inner = (match[1] ?? '').replace(/[,.]$/, '')
    const from = match.index + match[0].indexOf(inner)
    // Quotations follow each other: the next one's tokens are looked for behind the last one's.
    while ((line.tokens[near]?.from ?? from) < from) near += 1
    const span = tokensWithin(line, near, from + inner.length)
    if (span === null || !isTitle(line, span.first, span.end, reading)) continue
    const noun = nounNear(line, span.first, span.end, words.works)
    const sure = noun !== null
    if (!sure && !(span.end - span.first >= 2 && (mentions ??= mentionsWorks(line, words.works)))) continue
    if (taken.free(line, span.first, span.end)) taken.take({ kind: 'object', name: inner, line, ...span, reason: noun === null ? 'It is a title in quotation marks.' : `“${noun}” stands beside it.`, sureness: sure ? 0.9 : 0.75 })
  }
  bareTitles(line, reading, taken)
}

function tokensWithin(line: Line, first: number, to: number): { readonly first: number; readonly end: number } | null {
  let end = first
  while (end < line.tokens.length && (line.tokens[end]?.to ?? 0) <= to) end += 1
  return end > first ? { first, end } : null
}

/** English titles have capitals all along; others only as their language has them, so what they are must stand right before. */
function isTitle(line: Line, first: number, end: number, { words, language }: Reading): boolean {
  const tokens = line.tokens.slice(first, end)
  if (tokens.length > 8 || tokens[0]?.capital !== true) return false
  if (!language.startsWith('en') && tokens.length < 7 && words.works.has(line.tokens[first - 1]?.text ?? '')) return true
  const named = tokens.every(({ text, capital }) => capital || text.length < 4 || words.joiners.has(text))
  return named && tokens.some(({ text }) => text.length > 3)
}

function nounNear(line: Line, first: number, end: number, works: ReadonlySet<string>): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = line.tokens[at]
    if (token !== undefined && works.has(token.text)) return token.text
    if (/[.;:]/.test(line.tokens[at + 1]?.gap ?? '')) return null
  }
  for (let at = end; at < Math.min(line.tokens.length, end + 4); at += 1) if (works.has(line.tokens[at]?.text ?? '')) return line.tokens[at]?.text ?? null
  return null
}

const mentionsWorks = (line: Line, works: ReadonlySet<string>): boolean => line.tokens.some(({ text }) => works.has(text) || /^(?:actress|actor|director|singer|author|sings?|sang|streamed|starring|winner|award|awards)$/.test(text))

const determiner = /^(?:the|a|an|his|her|their|its|first|new|second|third|latest|last|debut|of|hit|son|sa|le|la|el|su|der|die|das|bestseller|called)$/

function bareTitles(line: Line, { words }: Reading, taken: Taken): void {
  for (let at = 1; at < line.tokens.length - 1; at += 1) {
    const noun = line.tokens[at]?.text ?? ''
    if (!words.works.has(noun) || !(determiner.test(line.tokens[at - 1]?.text ?? '') || /^['’]s /.test(line.tokens[at]?.gap ?? ''))) continue
    const first = at + 1
    const head = line.tokens[first]
    if (head === undefined || !/^(?: |, )$/.test(head.gap) || !head.capital) continue
    const end = titleEnd(line, first)
    const opening = head.text
    if (end - first < 2 && /^(?:The|A|An|Le|La|El)$/.test(opening)) continue
    if ((words.never.has(opening) && !/^(?:The|A|An)$/.test(opening)) || !taken.free(line, first, end)) continue
    taken.take({ kind: 'object', name: textOf(line, first, end), line, first, end, reason: `“${noun}” stands before it.`, sureness: 0.85 })
  }
}

function titleEnd(line: Line, first: number): number {
  let end = first + 1
  for (let at = first + 1; at < first + 8 && at < line.tokens.length; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || !/^(?: |['’]s |['’] )$/.test(token.gap)) break
    if (token.capital) end = at + 1
    else if (!/^(?:of|the|a|and|for|in|to|on|without|with|de|du)$/.test(token.text)) break
  }
  return end
}

/** The second mention: "The Truman", where "USS Harry S. Truman" stands elsewhere. */
function findShortNames(lines: readonly Line[], taken: Taken): void {
  const names = taken.sightings.filter(({ kind, name }) => kind === 'object' && vesselPrefixes.has(name.split(' ')[0] ?? '')).map(({ name }) => name)
  const shorts = new Map<string, string>()
  for (const name of names) {
    shorts.set(name.split(' ').slice(1).join(' '), name)
    shorts.set(name.split(' ').pop() ?? '', name)
  }
  for (const line of lines) {
    for (let at = 1; at < line.tokens.length; at += 1) {
      if (!/^the$/i.test(line.tokens[at - 1]?.text ?? '')) continue
      const end = [3, 2, 1].map((length) => at + length).find((to) => shorts.has(textOf(line, at, to)))
      const name = end === undefined ? undefined : shorts.get(textOf(line, at, end))
      if (name !== undefined && end !== undefined && taken.free(line, at, end)) taken.take({ kind: 'object', name, line, first: at, end, sureness: 0.95 })
    }
  }
}
