/** A unit of copy: one line, or the lines of one hard-wrapped paragraph, with everything known about it before it gets its role. */
import type { Hint } from '../model'
import type { FurnitureKind } from './furniture'
import type { Line } from './lines'
import type { Measure } from './measure'

export type Shape = 'byline' | 'date' | 'dateline' | 'credit' | 'credited' | 'caption' | 'note' | 'contributor' | 'list-item' | 'table-row' | 'separator'

export interface Unit {
  readonly lines: readonly Line[]
  readonly text: string
  /** The text in lower case: most patterns are looked for in it, and without case they are found sooner. */
  readonly lower: string
  /** Blank lines above. */
  readonly gap: number
  readonly measure: Measure
  /** Letters and digits only, in lower case (`keyOf`): what two spellings of one line share. Empty where there are none. */
  readonly key: string
  /** What the line looks like on its own, whatever stands around it. */
  readonly shape: Shape | undefined
  readonly furniture: FurnitureKind | undefined
  readonly hint: Hint | undefined
}
