/** Editors' notes: lines that speak to the desk, such as "Eds: Updates with arrest." or "(Adds quotes, paragraph 3)". */
import { noteStarts, updateStarts } from './words/notes'

const start = new RegExp(`^[(\\[*]{0,2}(?:${noteStarts.join('|')})`, 'iu')
const update = new RegExp(`^[(\\[]{1,2}(?:${updateStarts.join('|')})\\s[^()]{0,160}[)\\]]{1,2}\\.?$`, 'iu')

export function isNote(text: string): boolean {
  return text.length <= 600 && (start.test(text) || (text.length <= 180 && update.test(text)))
}
