/** Word (.docx, ECMA-376): the paragraphs, lists and tables of the document, with the roles its styles state. */
import { Buffer } from 'node:buffer'
import type { Problem, Source } from '../model'
import { decode } from './decode'
import { documentLines } from './docx-lines'
import { withRoles } from './docx-roles'
import type { Inside, PackedImporter, Read } from './importer'
import { messageText } from './message-lines'
import { readXml, type Xml } from './xml'
import { attribute, child, children, elements } from './xml-tree'
import { entriesOf, inflate, type Entry } from './zip'

export const docx: PackedImporter = { format: 'docx', version: 'docx-2', read }

function read(source: Source, inside: Inside): Read {
  const { file } = source
  const problem = (code: Problem['code'], message: string): Read => ({ wires: [], problems: [{ file, code, message }] })
  const entries = entriesOf(inside.bytes)
  const main = entries?.find(({ name }) => /^word[/\\]document\d{0,3}\.xml$/.test(name))
  if (entries === undefined || main === undefined) return problem('unreadable', 'The Word file is cut off or damaged; no text was found in it.')
  const document = part(main, inside)
  if (typeof document === 'string') return problem('unreadable', `The text of the Word file ${document}.`)
  const styles = entries.find(({ name }) => name === 'word/styles.xml')
  const notes = entries.find(({ name }) => name === 'word/footnotes.xml')
  const body = documentLines(child(document.root, 'body'), styleNames(xmlOf(styles, inside)))
  const text = messageText([...withRoles(body), ...footnotes(xmlOf(notes, inside))])
  const problems = document.faults.map(({ message }): Problem => ({ file, code: 'malformed', message: `The text of the Word file: ${message}` }))
  if (text.text === '') return { wires: [], problems: [...problems, { file, code: 'no-copy', message: 'The Word file has no text.' }] }
  return { wires: [{ source, ...text, stated: {} }], problems }
}

/** A part of the document, or why it could not be read. */
function part(entry: Entry, inside: Inside): Xml | string {
  const plain = inflate(inside.bytes, entry, inside.allowance)
  return plain.ok ? readXml(decode(Buffer.from(plain.bytes)).text.replace(/^\uFEFF/, '')) : plain.why
}

/** Parts that the text can do without. */
function xmlOf(entry: Entry | undefined, inside: Inside): Xml | undefined {
  const read = entry === undefined ? undefined : part(entry, inside)
  return typeof read === 'string' ? undefined : read
}

/** Names of styles by id: ids are of the author's language ("berschrift1"), names are Word's own ("heading 1"). */
function styleNames(styles: Xml | undefined): ReadonlyMap<string, string> {
  const named = children(styles?.root, 'style').map((style) => [attribute(style, 'styleId'), attribute(child(style, 'name'), 'val').toLowerCase()] as const)
  return new Map(named)
}

/** Footnotes stand below the copy as notes; Word's own separators hold no text. */
function footnotes(notes: Xml | undefined): ReturnType<typeof withRoles> {
  return elements(notes?.root).flatMap((note) => documentLines(note, new Map()).map((line) => ({ ...line, element: 'note', role: 'note' as const })))
}
