/** The lines of a body that came as a string: HTML inside JSON or CDATA, or plain text. */
import { bodyLines, type BodyLine } from './body-lines'
import { Page } from './html-page'
import { unescaped } from './xml-tree'
import { wireText } from './wire-text'

/** Words named `embed`, `script` and the like are left out by the page itself. */
export function htmlLines(html: string): readonly BodyLine[] {
  return bodyLines(new Page(html).lines()).map((line) => ({ ...line, text: unescaped(line.text).trim() })).filter(({ text }) => text !== '')
}

/** WordPress keeps paragraphs of its classic editor as line breaks (`wpautop`); its blocks say `<!-- wp:paragraph -->` and have none to read. */
export function wordpressLines(content: string): readonly BodyLine[] {
  return htmlLines(content.includes('<!-- wp:') ? content : content.replace(/<[^<>]{0,2000}>|\r\n?|\n/g, (found) => (found.startsWith('<') ? found : '<br>')))
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

export const looksLikeHtml = (text: string): boolean => /<(?:p|br|div|h[1-6]|ul|ol|li|table|b|i|em|strong|a|span|section|article|figure)(?:\s[^<>]{0,2000})?\/?>/i.test(text.slice(0, 200_000))
