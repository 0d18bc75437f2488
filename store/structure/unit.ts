/** A unit of copy: one line, or the lines of one hard-wrapped paragraph, with everything known about it before it gets its role. */
import type { Hint } from '../model'
import type { FurnitureKind } from './furniture'
import type { Line } from './lines'
import type { Measure } from './measure'

export type Shape = 'byline' | 'date' | 'dateline' | 'credit' | 'credited' | 'caption' | 'note' | 'contributor' | 'list-item' | 'table-row' | 'separator'

export interface Unit {
  readonly lines: readonly Line[]
  readonly text: string
  /** Blank lines above. */
  readonly gap: number
  readonly measure: Measure
  /** Letters and digits only, in lower case: what two spellings of one line share. Empty where there are none. */
  readonly key: string
  /** What the line looks like on its own, whatever stands around it. */
  readonly shape?: Shape
  readonly furniture?: FurnitureKind
  readonly hint?: Hint
}

/** Letters and digits of a line in lower case, so that a headline in capitals is the same headline. Long lines are known by their start. */
export function keyOf(text: string): string {
  const start = text.length > 400 ? text.slice(0, 400) : text
  if (ascii.test(start)) return start.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  return start.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Most lines of the languages written in it; saves the costlier road. */
const ascii = /^[\x00-\x7f]*$/
