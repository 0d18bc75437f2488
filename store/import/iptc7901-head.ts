/** The head of an IPTC 7901 message: its header line, its keywords, and the lines of its headline. */
import type { Role, Source } from '../model'
import { continues } from './wrapped-lines'

export interface Iptc7901Header {
  /** Source and number: "eca0124". */
  readonly number: string
  readonly urgency: string
  readonly provider: string
}

/** "eca0124 3 i 93  dpa 1888": source and number, priority, category, word count, and what the agency adds (IPTC 7901 section 4). */
const header = /\x01([A-Za-z]{2,6})\s?(\d{3,4})(?:\s+([1-9]))?(?:\s+[A-Za-z]{1,3}\b)?(?:\s+\d{1,5}\b)?([^\r\n]{0,200})/
const agency = /(?:^|\s)([A-Za-z]{2,8}(?:-[A-Za-z]{2,8})?)\s+\d{1,5}\s*$/

export function iptc7901Header(text: string): Iptc7901Header {
  const found = header.exec(text)
  const provider = agency.exec(found?.[4] ?? '')?.[1] ?? ''
  return { number: `${found?.[1] ?? ''}${found?.[2] ?? ''}`, urgency: found?.[3] ?? '', provider }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** "212322 GMT Nov 18": day, hour and minute, zone, month, year. */
const sentAt = /\b(\d{2})\d{4}\s{1,3}(?:[A-Z]{2,5}\s{1,3})?([A-Z][a-z]{2})[a-z]{0,7}\s{1,3}(?:19|20)?(\d{2})\b/

/** The day a message was sent makes its number one of a kind: numbers begin again every day. */
export function iptc7901Source({ number, provider }: Iptc7901Header, trailer: string): Partial<Source> {
  const sent = sentAt.exec(trailer)
  const month = months.indexOf(sent?.[2]?.toLowerCase() ?? '') + 1
  const date = sent === null || month === 0 ? '' : `-20${sent[3] ?? ''}-${String(month).padStart(2, '0')}-${sent[1] ?? ''}`
  return { ...(number !== '' && { itemId: `${number}${date}` }), ...(provider !== '' && { provider }) }
}

export interface HeadLine {
  readonly text: string
  readonly role: Role
}

const byline = /^(?:by|von|par|por|di)\s+\p{Lu}/iu

/** Lines over the headline that say what kind of message it is: "EXTRA", "1ST LEAD", "(Achtung)", "Zusammenfassung 14.00 Uhr =". */
function isLabel(line: string): boolean {
  if (line.length > 40) return false
  return (line === line.toUpperCase() && line !== line.toLowerCase()) || /^\([^()]{1,38}\)$/.test(line)
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

/** A line goes on with the one above it where that was full, or where it begins with a small letter: heads are broken by hand too. */
function joined(lines: readonly string[]): readonly string[] {
  const found: string[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (above !== undefined && (continues(above, line) || /^\p{Ll}/u.test(line))) found.push(`${found.pop() ?? ''} ${line}`)
    else found.push(line)
  })
  return found
}

const versions = /^(?:\d(?:st|nd|rd|th)\s+)?(?:lead|roundup|refile|update|correction|corrected|repeat|extra|urgent|flash|summary)\b|^(?:korrektur|berichtigung|wiederholung|zusammenfassung|überblick|eilmeldung)/i

/** What the labels say of the version: "REFILE, 1ST LEAD". */
export function versionOf(head: readonly HeadLine[]): string {
  return head.filter(({ role, text }) => role === 'note' && versions.test(text)).map(({ text }) => text).join(', ')
}
