/** Pages that Copydesk wrote: their elements and classes state what each line is (see `export/html.ts`). */
import type { Role } from '../model'
import type { Line } from './html-lines'

/** What such a page names as its generator. */
export const ownGenerator = 'Copydesk'

const roleOfClass: ReadonlyMap<string, Role> = new Map([
  ['subhead', 'subhead'],
  ['byline', 'byline'],
  ['contributor', 'contributor'],
  ['credit', 'credit'],
])

const roleOfElement: ReadonlyMap<string, Role> = new Map([
  ['h1', 'headline'],
  ['h2', 'crosshead'],
  ['figcaption', 'caption'],
  ['li', 'list-item'],
  ['td', 'table-row'],
  ['blockquote', 'quote'],
])

export function ownRole({ element, words }: Line): Role | undefined {
  return roleOfClass.get(words[0] ?? '') ?? roleOfElement.get(element)
}
