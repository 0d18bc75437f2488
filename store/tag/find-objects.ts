/** Vessels: "USS Harry S. Truman", "the merchant ship, the Besiktas-M". */
import { vesselPrefixes, vessels } from './names/words'
import type { Taken } from './sighting'
import { nameLike, type Line } from './tokens'

export function findVessels(lines: readonly Line[], taken: Taken): void {
  for (const line of lines) {
    line.tokens.forEach(({ text }, at) => {
      if (vesselPrefixes.has(text)) takeAfter(line, at, at + 1, taken)
      else if (vessels.has(text.toLowerCase()) && /^the$/i.test(line.tokens[at + 1]?.text ?? '') && !line.titleCase) takeAfter(line, at + 2, at + 2, taken)
    })
  }
  findShortNames(lines, taken)
}

/** Takes the words with capitals from `from` on, at most four, as the ship's name; `first` is where the whole name begins. */
function takeAfter(line: Line, first: number, from: number, taken: Taken): void {
  let end = from
  while (end < from + 4 && nameLike(line.tokens[end]) && (end === from || /^[\s-]+$/.test(line.tokens[end]?.gap ?? '')) && !taken.has(line, end)) end += 1
  if (end === from) return
  const name = line.text.slice(line.tokens[first]?.from, line.tokens[end - 1]?.to)
  taken.take({ kind: 'object', name, line, first, end })
}

/** The second mention: "The Truman", where "USS Harry S. Truman" stands elsewhere. */
function findShortNames(lines: readonly Line[], taken: Taken): void {
  const lasts = new Map(taken.sightings.filter(({ kind }) => kind === 'object').map(({ name }) => [name.split(' ').pop() ?? '', name]))
  for (const line of lines) {
    line.tokens.forEach(({ text }, at) => {
      const name = lasts.get(text)
      if (name !== undefined && /^the$/i.test(line.tokens[at - 1]?.text ?? '') && !taken.has(line, at)) taken.take({ kind: 'object', name, line, first: at, end: at + 1 })
    })
  }
}
