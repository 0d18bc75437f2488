/** How article files are written: their formats, names and layout. A preset is such an order with a name. */
import type { ExportFormat } from './desk'

/** What a text file can hold, in the order a desk names it. */
export const textFields = ['slug', 'headline', 'subhead', 'byline', 'dateline', 'embargo', 'body', 'captions', 'tags'] as const
export type TextField = (typeof textFields)[number]

export const lineEnds = ['lf', 'crlf'] as const
export type LineEnd = (typeof lineEnds)[number]

export const textEncodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252', 'iso-8859-15', 'windows-1256', 'windows-1250', 'windows-1251'] as const
export type TextEncoding = (typeof textEncodings)[number]

export interface TextProfile {
  /** In the order they are written; what is not named is left out. */
  readonly fields: readonly TextField[]
  /** Columns a line is broken at, between words; 0 for a paragraph a line. */
  readonly wrap: number
  readonly lineEnd: LineEnd
  readonly encoding: TextEncoding
}

export interface ExportOrder {
  readonly formats: readonly ExportFormat[]
  /** Template of the files' names without extension: words and `{slug}`, `{headline}`, `{date}`, `{id}`, `{language}`; `|` for "else". */
  readonly fileName: string
  /** A folder inside the one chosen; '' for none. */
  readonly folder: string
  readonly text: TextProfile
  /** Leaves out stories that have not changed since they were last written to that folder. */
  readonly onlyChanged: boolean
}

export interface ExportPreset extends ExportOrder {
  readonly name: string
}

export const widestWrap = 500
export const longestFileName = 200

export const defaultText: TextProfile = {
  fields: ['headline', 'subhead', 'byline', 'body', 'captions', 'tags'],
  wrap: 0,
  lineEnd: 'lf',
  encoding: 'utf-8',
}

export const defaultFileName = '{slug|headline}'

export function orderOf(formats: readonly ExportFormat[]): ExportOrder {
  return { formats, fileName: defaultFileName, folder: '', text: defaultText, onlyChanged: false }
}
