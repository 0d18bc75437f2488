/** A wire of plain text, as the text importer makes it. */
import type { Wire } from '../../../store/model'

export function textWire(text: string): Wire {
  return { source: { file: 'copy.txt', format: 'text', sha256: '0'.repeat(64), importer: 'test' }, text, hints: [], stated: {} }
}
