/** What an importer is. One file a format; `index.ts` is their list. */
import type { Format, Problem, Source, Wire } from '../model'

export interface Read {
  readonly wires: readonly Wire[]
  readonly problems: readonly Problem[]
}

export interface Importer {
  readonly format: Format
  /** Grows whenever the wire text of the same bytes would come out otherwise, so that stored ranges keep their meaning. */
  readonly version: string
  /** `text` is decoded, without a byte order mark, its line breaks as they came. */
  read(text: string, source: Source): Read
}
