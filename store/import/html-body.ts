/** The lines of a body that came as a string: HTML inside JSON or CDATA, or plain text. */
import { bodyLines, type BodyLine } from './body-lines'
import { Page } from './html-page'
import { unescaped } from './xml-tree'
import { wireText } from './wire-text'

/** Words named `embed`, `script` and the like are left out by the page itself. */
export function htmlLines(html: string): readonly BodyLine[] {
  return bodyLines(new Page(html).lines()).map((line) => ({ ...line, text: oneLineOf(line.text) })).filter(({ text }) => text !== '')
}

/** Cells stay parted by their tabs. */
const oneLineOf = (text: string) => wireText(unescaped(text)).replace(/[\n\f]+/g, ' ').trim()

/** WordPress keeps paragraphs of its classic editor as line breaks (`wpautop`); its blocks say `<!-- wp:paragraph -->` and have none. */
export function wordpressLines(content: string): readonly BodyLine[] {
  if (content.includes('<!-- wp:')) return htmlLines(content)
  return htmlLines(content.replace(/<[^<>]{0,2000}>|\r\n?|\n/g, (found) => (found.startsWith('<') ? found : '<br>')))
}

/** Plain text keeps its lines and indents; what they are is for the labeller. */
export function plainLines(text: string): readonly BodyLine[] {
  const lines: BodyLine[] = []
  let gap = 0
  for (const line of wireText(text).split('\n')) {
    gap += 1
    if (line.trim() === '') continue
    lines.push({ text: line.trimEnd(), gap: lines.length === 0 ? 0 : gap, element: 'body', links: 0, words: [], bare: true })
    gap = 0
  }
  return lines
}

const element = /<(?:p|br|div|h[1-6]|ul|ol|li|table|b|i|em|strong|a|span|section|article|figure)(?:\s[^<>]{0,2000})?\/?>/i

/** Where nothing says what a string is. */
export const looksLikeHtml = (text: string): boolean => element.test(text.slice(0, 200_000))
