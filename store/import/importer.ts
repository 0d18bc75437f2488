/** What an importer is. One file a format; `index.ts` is their list. */
import type { CharsetName, Format, Problem, Source, Wire } from '../model'
import type { Allowance } from './zip'

export interface Read {
  readonly wires: readonly Wire[]
  readonly problems: readonly Problem[]
}

/** What an importer may ask for beside the decoded text. */
export interface Inside {
  /** The bytes as they came, for formats that name their charsets themselves, part by part (mail, RTF). */
  readonly bytes: Uint8Array
  /** An editor's choice, which goes before what the file says of itself. */
  readonly charset?: CharsetName
  /** Reads a file that stands inside this one: an attachment, a file in an archive. Its name is a label and nothing more. */
  open(bytes: Uint8Array, name: string): Read
  /** What may still be unpacked of the whole file. */
  readonly allowance: Allowance
}

export interface Importer {
  readonly format: Format
  /** Grows whenever the wire text of the same bytes would come out otherwise, so that stored ranges keep their meaning. */
  readonly version: string
  /** `text` is decoded, without a byte order mark, its line breaks as they came. */
  read(text: string, source: Source, inside: Inside): Read
}

/** A format that is an archive itself (Word): it is read from its bytes, there is no text to decode. */
export interface PackedImporter {
  readonly format: Format
  readonly version: string
  read(source: Source, inside: Inside): Read
}
