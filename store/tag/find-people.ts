/**
 * People: two or more words that look like a name, with something beside them that only people have: a title or trade
 * before ("SDF spokesman Mustafa Bali"), a verb of saying, an age, a trade after. Then their second mentions ("Bali said").
 */
import { gazetteer } from './names/gazetteer'
import { honorifics, organisationEnds, particles, roleEnding, roles, saying } from './names/words'
import type { Taken } from './sighting'
import { nameLike, type Line } from './tokens'

interface Run {
  readonly line: Line
  readonly first: number
  readonly end: number
}

export function findPeople(lines: readonly Line[], taken: Taken): void {
  const people = new Set<string>()
  for (const line of lines) {
    if (line.titleCase) continue
    for (const run of runs(line, taken)) {
      const person = personIn(run)
      if (person === null) continue
      people.add(nameOf(person))
      taken.take({ kind: 'person', name: nameOf(person), ...person })
    }
  }
  findAgain(lines, [...people], taken)
}

/** Stretches of words that look like names, particles between them included: "Ursula von der Leyen". */
function runs(line: Line, taken: Taken): readonly Run[] {
  const found: Run[] = []
  let at = 0
  while (at < line.tokens.length) {
    let end = at
    while (end < line.tokens.length && (end === at || /^[\s-]+$/.test(line.tokens[end]?.gap ?? '')) && inName(line, at, end, taken)) end += 1
    while (end > at && !nameLike(line.tokens[end - 1])) end -= 1
    if (end > at) found.push({ line, first: at, end })
    at = Math.max(end, at + 1)
  }
  return found
}

function inName(line: Line, first: number, at: number, taken: Taken): boolean {
  const token = line.tokens[at]
  if (token === undefined || taken.has(line, at)) return false
  return nameLike(token) || (at > first && particles.has(token.text))
}

/** The run without the title that may begin it, if it is a person's name. */
function personIn({ line, first, end }: Run): Run | null {
  let begin = first
  while (begin < end && isTitle(line, begin)) begin += 1
  const last = line.tokens[end - 1]?.text ?? ''
  if (end - begin < 2 || end - begin > 5 || organisationEnds.has(last) || /^\p{Lu}{2,}$/u.test(last)) return null
  if (beginsWithPlace(line, begin)) return null
  const titled = begin > first || isTitle(line, begin - 1)
  return titled || speaks(line, begin, end) || isTold(line, end) ? { line, first: begin, end } : null
}

/** "New York said", "San Francisco": two words or more of a listed place are nobody's name. */
function beginsWithPlace(line: Line, first: number): boolean {
  return gazetteer('en').some((list) => (list.longest(line.tokens, first)?.end ?? 0) - first > 1)
}

function isTitle(line: Line, at: number): boolean {
  const text = line.tokens[at]?.text
  return text !== undefined && (roles.has(text) || roles.has(text.toLowerCase()) || roleEnding.test(text) || honorifics.has(text))
}

/** A verb of saying right before or after, or after a comma and a short aside. */
function speaks(line: Line, first: number, end: number): boolean {
  const before = line.tokens[first - 1]
  const after = line.tokens[end]
  const near = (text: string | undefined): boolean => text !== undefined && saying.has(text)
  return (near(before?.text) && /^\s+$/.test(line.tokens[first]?.gap ?? '')) || (near(after?.text) && /^\s+$/.test(after?.gap ?? ''))
}

/** What only follows a person's name: ", 45,", ", a farmer", ", the mayor", ", who". */
function isTold(line: Line, end: number): boolean {
  const next = line.tokens[end]
  if (next === undefined || !/^, ?$/.test(next.gap)) return false
  if (next.text === 'who' || next.text === 'whose') return true
  if (/^\d{1,3}$/.test(next.text)) return /^[,.;]/.test(line.text.slice(next.to)) && Number(next.text) > 0 && Number(next.text) < 120
  const aside = line.tokens.slice(end + (next.text === 'a' || next.text === 'an' || next.text === 'the' ? 1 : 0), end + 4)
  return aside.some(({ text }) => roles.has(text))
}

function nameOf({ line, first, end }: Run): string {
  return line.text.slice(line.tokens[first]?.from, line.tokens[end - 1]?.to)
}

/** Later mentions: the whole name anywhere, and the last name alone. Two people of one last name leave it to neither. */
function findAgain(lines: readonly Line[], people: readonly string[], taken: Taken): void {
  const lasts = new Map<string, string | null>()
  for (const name of people) {
    const last = name.split(' ').pop() ?? ''
    lasts.set(last, lasts.has(last) ? null : name)
  }
  for (const line of lines) {
    for (const run of runs(line, taken)) {
      const name = people.find((person) => person === nameOf(run)) ?? (run.end - run.first === 1 ? lasts.get(line.tokens[run.first]?.text ?? '') : undefined)
      if (name !== undefined && name !== null) taken.take({ kind: 'person', name, ...run })
    }
  }
}
