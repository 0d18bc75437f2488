/** Plain text: the wire text is the file, and there are no hints; the labeller works from the lines alone. */
import type { Importer } from './importer'
import { wireText } from './wire-text'

export const text: Importer = {
  format: 'text',
  version: 'text-1',
  read: (decoded, source) => ({ wires: [{ source, text: wireText(decoded), hints: [], stated: {} }], problems: [] }),
}
