/** The header of an ANPA 1312 message, and the line that names its story ("BC-US--Harbour Fire, 1st Ld-Writethru,416<"). */
import type { Field, Source } from '../model'

export interface AnpaHead {
  /** Service letter and transmission number: "W2870". */
  readonly number: string
  readonly priority: string
  /** The sender says that columns stand as they are (format code DC2). */
  readonly tabular: boolean
}

const frameLine = /\x01\s?([A-Za-z])(\d{4})/
const codeLine = /(?:^|\n|\r)([a-z]) ([a-z]) ?[\x11-\x14]{1,2}/

/** `head` is what stands before the text; `anpa-head` knows nothing of the text itself. */
export function anpaHead(head: string): AnpaHead {
  const sent = frameLine.exec(head)
  const codes = codeLine.exec(head)
  return { number: `${sent?.[1] ?? ''}${sent?.[2] ?? ''}`, priority: codes?.[1] ?? '', tabular: codes?.[0].includes('\x12') === true }
}

/** f flash, b bulletin, u urgent, r regular, d deferred. Advances (a, s) and sports' own letters say when, not how urgent. */
const urgencies: Readonly<Partial<Record<string, string>>> = { f: '1', b: '2', u: '3', r: '5', d: '6' }

export function anpaUrgency(priority: string): Readonly<Partial<Record<Field, string>>> {
  const urgency = urgencies[priority]
  return urgency === undefined ? {} : { urgency }
}

export interface Keywords {
  readonly slug: string
  readonly version: string
  readonly killed: boolean
}

/** Cycle ("BC-", "AM-", "PM-") and desk ("US--", "BKN--") are routing; the word count closes the line. */
const routing = /^(?:[A-Z]{2}-)?(?:[A-Z]{2,3}(?:-[A-Z]{2,3})?--)?/
const takes = /\b(?:\d{1,2}(?:st|nd|rd|th) (?:Ld|Add|Take|Writethru|Sub|Insert)|Ld|Writethru|Advisory|Correction|Corrective|Clarification|Kill|Withhold|Elimination|Revised|Advance)\b/i

export function keywords(line: string): Keywords {
  const parts = line.replace(/,?\s*\d{1,5}\s*$/, '').split(',').map((part) => part.trim())
  const from = parts.findIndex((part, at) => at > 0 && takes.test(part))
  const slug = parts.slice(0, from === -1 ? parts.length : from).join(', ').replace(routing, '')
  const version = from === -1 ? '' : parts.slice(from).join(', ')
  return { slug, version, killed: /\b(?:kill|elimination|withdrawal)\b/i.test(version) }
}

/** "AP-WF-11-13-13 1509GMT<": agency, wire, date and time of sending. */
const trailer = /\b([A-Z]{2,5})-[A-Z]{2,3}-(\d\d)-(\d\d)-(\d\d) \d{4}GMT/

export function anpaSource(number: string, trail: string, { version, killed }: Keywords): Partial<Source> {
  const sent = trailer.exec(trail)
  const date = sent === null ? '' : `-20${sent[4] ?? ''}-${sent[2] ?? ''}-${sent[3] ?? ''}`
  return {
    ...(sent?.[1] !== undefined && { provider: sent[1] }),
    ...(number !== '' && { itemId: `${number}${date}` }),
    ...(version !== '' && { version }),
    status: killed ? 'canceled' : 'usable',
  }
}
