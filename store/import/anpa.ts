/** ANPA 1312, the wire of North American agencies: SYN SYN SOH, header, STX, text, ETX, trailer, EOT; many messages a file. */
import type { Source, Wire } from '../model'
import { anpaHead, anpaSource, anpaUrgency, keywords, withoutControls } from './anpa-head'
import { anpaLines } from './anpa-lines'
import type { Importer } from './importer'
import { frameLine, messageText, type MessageLine } from './message-lines'
import { readMessages } from './messages'

export const anpa: Importer = {
  format: 'anpa',
  version: 'anpa-2',
  read: (text, source) =>
    readMessages(text, source, withoutControls.test(text) ? starts.bare : starts.framed, (frame) => {
      const { head, body, trail, whole } = parts(frame)
      return { wire: message(head, body, trail, source), number: anpaHead(head).number, whole }
    }),
}

/** Some gateways take the control characters out; then the two lines of the header are all that tells. */
const starts = { framed: /\x16[\x16\s]{0,8}\x01/g, bare: new RegExp(withoutControls.source, 'gm') } as const

interface Parts {
  readonly head: string
  readonly body: string
  readonly trail: string
  readonly whole: boolean
}

/** "AP-WF-11-13-13 1509GMT<" and its like close the text where ETX is lost. */
const trailerLine = /\n\s{0,20}[A-Z]{2,5}-[A-Z]{2,3}-\d\d-\d\d-\d\d \d{4}GMT/

/** Without STX the text begins after the two lines of the header. */
function parts(message: string): Parts {
  const start = message.indexOf('\x02')
  const from = start === -1 ? afterLines(message, 2) : start
  const end = message.indexOf('\x03', from)
  if (end !== -1) return { head: message.slice(0, from), body: message.slice(from, end), trail: message.slice(end), whole: start !== -1 }
  const stop = message.indexOf('\x04', from)
  const rest = message.slice(from, stop === -1 ? undefined : stop)
  const trailer = trailerLine.exec(rest)
  const close = trailer === null ? rest.length : trailer.index
  return { head: message.slice(0, from), body: rest.slice(0, close), trail: message.slice(from + close), whole: trailer !== null }
}

function afterLines(text: string, count: number): number {
  let at = Math.max(0, text.indexOf('\x01'), text.search(/\S/))
  for (let line = 0; line < count; line += 1) {
    const end = text.indexOf('\n', at)
    if (end === -1) return text.length
    at = end + 1
  }
  return at
}

function message(head: string, body: string, trail: string, source: Source): Wire {
  const { number, priority, tabular, ...header } = anpaHead(head)
  const { name, lines } = anpaLines(body, tabular)
  const named = keywords(name)
  const framed: readonly MessageLine[] = [...frame(head, 0), ...lines, ...frame(trail, 1)]
  return {
    source: { ...source, ...anpaSource({ ...header, number, priority, tabular }, trail, named) },
    ...messageText(lines.length === 0 ? [] : framed),
    stated: { ...anpaUrgency(priority), ...(named.slug !== '' && { slug: named.slug }) },
  }
}

function frame(text: string, gap: number): readonly MessageLine[] {
  return text.split(/\r\n?|\n/).map((line, at) => frameLine(line.replace(/<\s*$/, ''), at === 0 ? gap : 0))
}
