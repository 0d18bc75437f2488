/** Where in a story's words a search was found: the places in its headline, and the line that says most, cut to be read at a glance. */
import type { Phrase, Word } from './query'
import { scan } from './scan'
import type { SearchText } from './texts'

/** Half-open, in UTF-16 units of the text they belong to; in order, not touching. */
export interface Marked {
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** Characters of a snippet, and how many of them come before its first mark. */
const length = 160
const before = 40
/** A line longer than this is looked at in part: a story of megabytes must not hold up the list. */
const longestLine = 20_000

/** The line with the most of the phrases; of equals one that is not the headline. Nothing where none has any. */
export function snippet(texts: readonly SearchText[], phrases: readonly Phrase[]): Marked | null {
  let best: { readonly text: string; readonly found: readonly Places[]; readonly worth: number } | null = null
  for (const { part, text } of texts) {
    if (part === 'headline' || part === 'tag' || part === 'slug') continue
    const line = text.slice(0, longestLine)
    const here = phrases.filter((phrase) => phrase.part === null || phrase.part === part)
    const found = here.length === 0 ? [] : placesOfEach(line, here)
    const worth = found.filter((places) => places.length > 0).length
    if (worth > (best?.worth ?? 0)) best = { text: line, found, worth }
    if (worth === phrases.length) break
  }
  return best === null ? null : cut(best.text, joined(best.found.flat()))
}

/** Where the text has the phrases, joined where they touch. */
export function placesIn(text: string, phrases: readonly Phrase[]): Marked['marks'] {
  return phrases.length === 0 ? [] : joined(placesOfEach(text, phrases).flat())
}

type Places = readonly (readonly [from: number, to: number])[]

/** The places of each phrase; the text is scanned once. */
function placesOfEach(text: string, phrases: readonly Phrase[]): readonly Places[] {
  const tokens: string[] = []
  const bounds: number[] = []
  scan(text, (token, from, to) => {
    tokens.push(token)
    bounds.push(from, to)
  })
  return phrases.map(({ words }) => {
    const found: (readonly [number, number])[] = []
    for (let at = 0; at + words.length <= tokens.length; at += 1) {
      if (words.every((word, offset) => isWord(tokens[at + offset] ?? '', word))) {
        found.push([bounds[at * 2] ?? 0, bounds[(at + words.length - 1) * 2 + 1] ?? 0])
      }
    }
    return found
  })
}

const isWord = (token: string, { token: wanted, prefix }: Word): boolean => (prefix ? token.startsWith(wanted) : token === wanted)

function joined(places: readonly (readonly [number, number])[]): Marked['marks'] {
  const made: [number, number][] = []
  for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = made[made.length - 1]
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else made.push([from, to])
  }
  return made
}

const ellipsis = '…'

/** Cuts at white space near the length, where there is any, and never within a pair of surrogates. */
function cut(text: string, marks: Marked['marks']): Marked {
  const first = marks[0]?.[0] ?? 0
  const from = first <= before ? 0 : spaceAfter(text, first - before, first)
  const to = from + length >= text.length ? text.length : spaceBefore(text, from + length, marks[0]?.[1] ?? from)
  const head = from > 0 ? ellipsis : ''
  const tail = to < text.length ? ellipsis : ''
  const shift = head.length - from
  const kept = marks.filter((mark) => mark[1] <= to).map((mark): readonly [number, number] => [mark[0] + shift, mark[1] + shift])
  return { text: head + text.slice(from, to) + tail, marks: kept }
}

function spaceAfter(text: string, at: number, limit: number): number {
  for (let look = at; look < limit; look += 1) if (/\s/.test(text.charAt(look))) return look + 1
  return whole(text, at)
}

function spaceBefore(text: string, at: number, limit: number): number {
  for (let look = at; look > Math.max(limit, at - 30); look -= 1) if (/\s/.test(text.charAt(look))) return look
  return whole(text, Math.max(at, limit))
}

/** Not between the halves of a pair of surrogates. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
