/**
 * RTF (Rich Text Format 1.9.1): paragraphs, tables and lists of the document's text, in the code page each font names. Everything that is
 * no text (font tables, pictures, fields' own codes) is left out; text an editor struck with tracked changes is too, as Word prints it.
 */
import { Buffer } from 'node:buffer'
import type { Source } from '../model'
import type { Importer, Inside, Read } from './importer'
import { messageText } from './message-lines'
import { RtfReader } from './rtf-reader'

export const rtf: Importer = { format: 'rtf', version: 'rtf-1', read }

/** RTF is ASCII that names its code pages itself, so it is read from its bytes. */
function read(_text: string, source: Source, inside: Inside): Read {
  const raw = Buffer.from(inside.bytes.buffer, inside.bytes.byteOffset, inside.bytes.byteLength).toString('latin1')
  const reader = new RtfReader(raw)
  reader.run()
  const { file } = source
  const { text, hints } = messageText(reader.lines)
  const cut = reader.isCut ? [{ file, line: lineCount(raw), code: 'malformed' as const, message: 'The RTF file ends before its last bracket; it may be cut off. What is there was imported.' }] : []
  if (text === '') return { wires: [], problems: [...cut, { file, code: 'no-copy', message: 'The RTF file has no text.' }] }
  const { charset: _guessed, ...known } = source
  return { wires: [{ source: { ...known, charset: { name: reader.charset, by: 'declared' } }, text, hints, stated: {} }], problems: cut }
}

function lineCount(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
