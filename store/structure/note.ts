/** Editors' notes: lines that speak to the desk, such as "Eds: Updates with arrest." or "(Adds quotes, paragraph 3)". */
import { beginnings } from './beginnings'
import { noteStarts, updateStarts } from './words/notes'

const begins = beginnings([['note', noteStarts]], { before: '[(\\[*]{0,2}' })
const update = new RegExp(`^[(\\[]{1,2}(?:${updateStarts.join('|')})\\s[^()]{0,160}[)\\]]{1,2}\\.?$`, 'u')

export function isNote(lower: string): boolean {
  return lower.length <= 600 && (begins(lower) !== undefined || (lower.length <= 180 && update.test(lower)))
}
