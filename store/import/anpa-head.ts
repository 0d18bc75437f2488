/** The header of an ANPA 1312 message, and the line that names its story ("BC-US--Harbour Fire, 1st Ld-Writethru,416<"). */
import { versionLabels, type Field, type Source } from '../model'
import { sentByMonth } from './wire-times'

export interface AnpaHead {
  /** Service letter and transmission number: "W2870". */
  readonly number: string
  /** The agency where the header says it behind the number: "a0105KYODO". */
  readonly agency: string
  readonly priority: string
  readonly category: string
  /** The sender says that columns stand as they are (format code DC2). */
  readonly tabular: boolean
  readonly words: number
}

/** "W2346asian" / "r i BC-AS--Harbour 05-09 1444": the header of a message whose control characters a gateway took out. */
export const withoutControls = /^[A-Za-z]\d{4}[^\r\n]{0,30}\r?\n[a-z] [a-z] ?[\x11-\x14]{0,2} {0,3}[A-Z]{2}-/m

const frameLine = /(?:\x01\s?|^\s*)([A-Za-z])(\d{4})([A-Z]{3,10})?/
const codeLine = /(?:^|\n|\r)([a-z]) ([a-z])(?: ?[\x11-\x14]{1,2}| (?=[A-Z]{2}-))[^\r\n]*/
const count = / \d{2}-\d{2} {1,3}(\d{1,5})\s*$/

/** `head` is what stands before the text; `anpa-head` knows nothing of the text itself. */
export function anpaHead(head: string): AnpaHead {
  const sent = frameLine.exec(head)
  const codes = codeLine.exec(head)
  return {
    number: `${sent?.[1] ?? ''}${sent?.[2] ?? ''}`,
    agency: sent?.[3] ?? '',
    priority: codes?.[1] ?? '',
    category: codes?.[2] ?? '',
    tabular: codes?.[0].includes('\x12') === true,
    words: Number(count.exec(codes?.[0] ?? '')?.[1] ?? '0'),
  }
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
const others = /^(?:revised|elimination|corrective|special|embargoed)\b/i

export function keywords(line: string): Keywords {
  const parts = line.replace(/,?\s*\d{1,5}\s*$/, '').split(',').map((part) => part.trim())
  const from = parts.findIndex((part, at) => at > 0 && (versionLabels(part).length > 0 || others.test(part)))
  const slug = parts.slice(0, from === -1 ? parts.length : from).join(', ').replace(routing, '')
  const version = from === -1 ? '' : parts.slice(from).join(', ')
  return { slug, version, killed: versionLabels(version).some(({ kind }) => kind === 'kill') }
}

export function anpaSource({ number, agency, category, words }: AnpaHead, trail: string, { version, killed }: Keywords): Partial<Source> {
  const sent = sentByMonth(trail)
  const provider = sent.agency || agency
  return {
    ...(provider !== '' && { provider }),
    ...(number !== '' && { itemId: sent.at === undefined ? number : `${number}-${sent.at.slice(0, 10)}` }),
    ...(version !== '' && { version }),
    ...(category !== '' && { category }),
    ...(words > 0 && { wordCount: words }),
    ...(sent.at !== undefined && { dates: { sent: sent.at } }),
    status: killed ? 'canceled' : 'usable',
  }
}
