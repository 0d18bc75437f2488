/** How article files are to be written: as a preset of the library says, and as the command line's words say before that. */
import {
  defaultFileName, defaultText, lineEnds, orderOf, textEncodings, textFields, widestWrap,
  type ExportFormat, type ExportOrder, type ExportPreset, type TextField, type TextProfile,
} from '../model'
import { words } from './words'

export interface OrderWords {
  readonly preset?: string
  readonly name?: string
  readonly into?: string
  readonly wrap?: string
  readonly 'line-end'?: string
  readonly encoding?: string
  readonly fields?: string
  readonly changed?: boolean
}

/** What was said; the rest is the preset's, or the default. */
export interface AskedOrder {
  readonly preset: string | null
  readonly order: Partial<Omit<ExportOrder, 'formats' | 'text'>>
  readonly text: Partial<TextProfile>
}

/** The sentence that says what is wrong, else what was asked. */
export function readOrder(said: OrderWords): AskedOrder | string {
  const text = readText(said)
  if (typeof text === 'string') return text
  const order = {
    ...(said.name !== undefined && { fileName: said.name }),
    ...(said.into !== undefined && { folder: said.into }),
    ...(said.changed !== undefined && { onlyChanged: said.changed }),
  }
  return { preset: said.preset ?? null, order, text }
}

function readText({ wrap, encoding, fields, 'line-end': lineEnd }: OrderWords): Partial<TextProfile> | string {
  if (wrap !== undefined && !(/^\d{1,3}$/.test(wrap) && Number(wrap) <= widestWrap)) return words.badWrap(wrap, widestWrap)
  const ending = lineEnds.find((one) => one === lineEnd)
  if (lineEnd !== undefined && ending === undefined) return words.notOneOf('--line-end', lineEnd, lineEnds)
  const set = textEncodings.find((one) => one === encoding)
  if (encoding !== undefined && set === undefined) return words.notOneOf('--encoding', encoding, textEncodings)
  const asked = fields === undefined ? undefined : readFields(fields)
  if (typeof asked === 'string') return words.notOneOf('--fields', asked, textFields)
  return {
    ...(wrap !== undefined && { wrap: Number(wrap) }),
    ...(ending !== undefined && { lineEnd: ending }),
    ...(set !== undefined && { encoding: set }),
    ...(asked !== undefined && { fields: asked }),
  }
}

/** The fields, or the name that is none. */
function readFields(list: string): readonly TextField[] | string {
  const found: TextField[] = []
  for (const name of list.split(',').map((part) => part.trim())) {
    const field = textFields.find((one) => one === name)
    if (field === undefined) return name
    found.push(field)
  }
  return found
}

type Formats = readonly ExportFormat[] | null

/** The whole order, or the sentence that says that there is no such preset. */
export function orderFrom(asked: AskedOrder, formats: Formats, presets: readonly ExportPreset[]): ExportOrder | string {
  const preset = presets.find(({ name }) => name === asked.preset)
  if (asked.preset !== null && preset === undefined) return words.noPreset(asked.preset, presets.map(({ name }) => name))
  const base: ExportOrder = preset ?? { ...orderOf(['txt']), fileName: defaultFileName, text: defaultText }
  const { onlyChanged, folder, fileName } = { ...base, ...asked.order }
  return { formats: formats ?? base.formats, fileName, folder, onlyChanged, text: { ...base.text, ...asked.text } }
}
