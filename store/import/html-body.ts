/** The lines of a body that came as a string: HTML inside JSON or CDATA, or plain text. */
import { bodyLines, type BodyLine } from './body-lines'
import { Page } from './html-page'
import { unescaped } from './xml-tree'
import { wireText } from './wire-text'

/** Words named `embed`, `script` and the like are left out by the page itself. */
export function htmlLines(html: string): readonly BodyLine[] {
  if (isTypeset(html)) return plainLines(unescaped(html.replace(/<\/?(?:p|br)\s?\/?>/gi, '\n')).replace(/\u00A0/g, ' '))
  return bodyLines(new Page(html.replace(emptied, '<$1$2></$1>')).lines()).map((line) => ({ ...line, text: oneLineOf(line) })).filter(({ text }) => text !== '')
}

/** XHTML closes them so (Europa Press: `<title />`), HTML would read all that follows as their text. */
const emptied = /<(title|iframe|textarea|style)(\s[^<>]{0,2000})?\/>/gi

/**
 * One paragraph element around copy as a teleprinter set it (ANSA): lines broken at a column, paragraphs indented by some spaces. Its
 * line breaks and indents mean something, its markup nothing.
 */
function isTypeset(html: string): boolean {
  if (!/^\s*<p>/i.test(html) || /<(?!\/?(?:p|br)[\s/>])/i.test(html) || (html.match(/<p[\s>]/gi)?.length ?? 0) > 1) return false
  const lines = html.split('\n')
  const indented = lines.filter((line) => /^ {2,5}\S/.test(line)).length
  const flush = lines.filter((line) => /^\S.{20,100}$/.test(line)).length
  return indented >= 2 && flush >= 2
}

/** Cells stay parted by their tabs, the empty ones that a row opens with too. */
function oneLineOf({ text, role }: BodyLine): string {
  const empty = role === 'table-row' ? (/^\t*/.exec(text)?.[0] ?? '') : ''
  return empty + wireText(unescaped(text).replace(torn, ' ')).replace(/[\n\f]+/g, ' ').trim()
}

/** Attributes of a link whose "<a" was lost on the way (releases by Ritzau): `hugin" href="mailto:a@b.c" target="_blank: a@b.c`. */
const torn = /\b[a-z]{2,12}" href="[^"\n]{1,300}"(?: [a-z]{2,12}="[^":\n]{0,40}"?){0,4}:? ?/g

/** WordPress keeps paragraphs of its classic editor as line breaks (`wpautop`); its blocks say `<!-- wp:paragraph -->` and have none. */
export function wordpressLines(content: string): readonly BodyLine[] {
  const plain = withoutShortcodes(content)
  if (plain.includes('<!-- wp:')) return htmlLines(plain)
  return htmlLines(plain.replace(/<[^<>]{0,2000}>|\r\n?|\n/g, (found) => (found.startsWith('<') ? found : '<br>')))
}

const shortcode = /\[(\/?)([a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)(\s[^[\]<>]{0,500})?\/?\]/g
const alone = new Set('gallery embed audio video playlist contact form ad adsense dropcap highlight button quote more'.split(' '))

/**
 * WordPress's own markup in brackets, as a reader sees it: a caption is one, a gallery or a form is none, and what stands inside any other
 * ("[dropcap]M[/dropcap]ore") stays. A word in brackets that no mark closes ("[sic]") is copy.
 */
function withoutShortcodes(content: string): string {
  const captions = content
    .replace(/\[caption(?:\s[^\]<>]{0,500})?\]/g, '<figure><figcaption>')
    .replace(/\[\/caption\]/g, '</figcaption></figure>')
  const closed = new Set([...captions.matchAll(shortcode)].filter(([, end]) => end === '/').map((found) => found[2]))
  const isCode = (name: string, told: string) => closed.has(name) || alone.has(name) || /[_-]/.test(name) || /=/.test(told)
  return captions.replace(shortcode, (written, _end, name: string, told: string | undefined) => (isCode(name, told ?? '') ? '' : written))
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
