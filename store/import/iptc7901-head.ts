/** The head of an IPTC 7901 message: its header line, its keywords, and the lines of its headline. */
import { versionLabels, type Role, type Source } from '../model'
import { continues } from './wrapped-lines'
import { sentByDay } from './wire-times'

export interface Iptc7901Header {
  /** Source and number: "eca0124". */
  readonly number: string
  readonly urgency: string
  readonly category: string
  readonly words: number
  readonly provider: string
}

/** "eca0124 3 i 93  dpa 1888": source and number, priority, category, word count, and what the agency adds (IPTC 7901 section 4). */
const header = /(?:\x01|^\s*)([A-Za-z]{2,6})\s?(\d{3,5})(?:\s+([1-9]))?(?:\s+([A-Za-z]{1,3})\b)?(?:\s+(\d{1,5})\b)?([^\r\n]{0,200})/
/** The same line where a gateway has taken SOH out; whole, for no other text opens so. */
export const bareHeader = /^[a-z]{2,4}\d{3,5} [1-9] [a-z]{1,3} \d{1,5} {1,4}[A-Za-z][\w -]{1,30}[ \t]*\r?\n/
const agency = /(?:^|\s)([A-Za-z]{2,8}(?:-[A-Za-z]{2,8})?)\s+\d{1,5}\s*$/

export function iptc7901Header(text: string): Iptc7901Header {
  const found = header.exec(text)
  return {
    number: `${found?.[1] ?? ''}${found?.[2] ?? ''}`,
    urgency: found?.[3] ?? '',
    category: found?.[4] ?? '',
    words: Number(found?.[5] ?? '0'),
    provider: agency.exec(found?.[6] ?? '')?.[1] ?? '',
  }
}

/** The day a message was sent makes its number one of a kind: numbers begin again every day. */
export function iptc7901Source({ number, category, words, provider }: Iptc7901Header, trailer: string): Partial<Source> {
  const sent = sentByDay(trailer)
  return {
    ...(number !== '' && { itemId: sent === undefined ? number : `${number}-${sent.slice(0, 10)}` }),
    ...(provider !== '' && { provider }),
    ...(category !== '' && { category }),
    ...(words > 0 && { wordCount: words }),
    ...(sent !== undefined && { dates: { sent } }),
  }
}

export interface HeadLine {
  readonly text: string
  readonly role: Role
}

const byline = /^(?:by|von|par|por|di)\s+\p{Lu}/iu

/** Lines over the headline that say what kind of message it is: "EXTRA", "1ST LEAD", "(Achtung)", "Zusammenfassung 14.00 Uhr =". */
function isLabel(line: string): boolean {
  if (line.length > 40) return false
  return (line === line.toUpperCase() && line !== line.toLowerCase()) || /^\([^()]{1,38}\)$/.test(line) || isVersion(line)
}

/** "Zusammenfassung 14.00 Uhr": a word for the version, and hardly another. */
function isVersion(line: string): boolean {
  const [first] = versionLabels(line)
  return first !== undefined && line.startsWith(first.written) && line.split(/\s+/).length <= 4 && /^[\p{L}.]+(?: \d|$)/u.test(line)
}

/**
 * The head in the order it is sent: labels, headline (wrapped like all text), byline. dpa ends it with " =". The last line that is no
 * byline is never a label: "STORM WARNING" alone is the headline.
 */
export function headLines(lines: readonly string[]): readonly HeadLine[] {
  const clean = lines.map((line) => line.replace(/\s*=\s*$/, '').trim()).filter((line) => line !== '')
  const signed = clean.findIndex((line, at) => at > 0 && byline.test(line))
  const title = clean.slice(0, signed === -1 ? undefined : signed)
  const first = title.findIndex((line) => !isLabel(line))
  const labels = first === -1 ? Math.max(0, title.length - 1) : first
  const found: HeadLine[] = title.slice(0, labels).map((text) => ({ text, role: 'note' }))
  found.push(...joined(title.slice(labels)).map((text, at): HeadLine => ({ text, role: at === 0 ? 'headline' : 'subhead' })))
  if (signed !== -1) found.push(...joined(clean.slice(signed)).map((text): HeadLine => ({ text, role: 'byline' })))
  return found
}

/**
 * A line goes on with the one above it where that was full or ends in a colon, a comma or a dash ("Ville de Genève:", "… wählen
 * Doppelspitze -"), or where it begins with a small letter: heads are broken by hand too.
 */
function joined(lines: readonly string[]): readonly string[] {
  const found: string[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const goesOn = above !== undefined && (continues(above, line) || /^\p{Ll}/u.test(line) || /\S[:,]$|\s[-–—]$/.test(above))
    if (goesOn) found.push(`${found.pop() ?? ''} ${line}`)
    else found.push(line)
  })
  return found
}

/** What the labels say of the version: "REFILE, 1ST LEAD". */
export function versionOf(head: readonly HeadLine[]): string {
  return head.filter(({ role, text }) => role === 'note' && versionLabels(text).length > 0).map(({ text }) => text).join(', ')
}
