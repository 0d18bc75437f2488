/**
 * The roles that Word's own styles state, where the document has a title. Most copy has none: then the labeller reads the lines as it
 * reads plain text, and what they are by their element (a heading, a caption, an item) helps it.
 */
import type { Role } from '../model'
import type { DocumentLine } from './docx-lines'
import type { MessageLine } from './message-lines'

const roleOfStyle: ReadonlyMap<string, Role> = new Map([
  ['subtitle', 'subhead'],
  ['byline', 'byline'],
  ['caption', 'caption'],
  ['credit', 'credit'],
  ['contributor', 'contributor'],
])

export function withRoles(lines: readonly DocumentLine[]): readonly MessageLine[] {
  const headline = headlineOf(lines)
  return lines.map((line) => {
    const { style, ...plain } = line
    const role = headline === undefined ? undefined : line === headline ? 'headline' : roleOfStyle.get(style)
    return role === undefined ? plain : { ...plain, role }
  })
}

/** The one line styled as the title; else the one styled as heading 1, where copy begins with it. Several are several stories. */
function headlineOf(lines: readonly DocumentLine[]): DocumentLine | undefined {
  const titles = lines.filter(({ style }) => style === 'title')
  if (titles.length > 0) return titles.length === 1 ? titles[0] : undefined
  const heads = lines.filter(({ style }) => style === 'heading 1')
  return heads.length === 1 && heads[0] === lines[0] ? heads[0] : undefined
}
