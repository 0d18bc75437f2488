/** "the Navy" in a story about a USS ship is the navy whose ships bear that prefix. */
import type { Taken } from './sighting'
import type { Line } from './tokens'

const navies: Readonly<Record<string, string>> = { USS: 'US Navy', HMS: 'Royal Navy' }

export function findNavies(lines: readonly Line[], taken: Taken): void {
  const name = taken.sightings.filter(({ kind }) => kind === 'object').map((one) => navies[one.name.split(' ')[0] ?? '']).find((one) => one !== undefined)
  if (name === undefined) return
  for (const line of lines) {
    line.tokens.forEach(({ text }, at) => {
      const before = line.tokens[at - 1]?.text.toLowerCase()
      if (text === 'Navy' && before === 'the' && !taken.has(line, at)) taken.take({ kind: 'organisation', name, line, first: at, end: at + 1, reason: 'A ship of that navy stands in the story.', sureness: 0.9 })
    })
  }
}
