/** ANPA 1312, the wire of North American agencies: SYN SYN SOH, header, STX, text, ETX, trailer, EOT; many messages a file. */
import type { Problem, Source, Wire } from '../model'
import { anpaHead, anpaSource, anpaUrgency, keywords } from './anpa-head'
import { anpaLines } from './anpa-lines'
import type { Importer, Read } from './importer'
import { frameLine, messageText, type MessageLine } from './message-lines'
import { cutOff, frames, tooMany } from './wire-frames'

export const anpa: Importer = { format: 'anpa', version: 'anpa-1', read }

function read(text: string, source: Source): Read {
  const wires: Wire[] = []
  const problems: Problem[] = []
  const messages = frames(text, /\x16[\x16\s]{0,8}\x01/g)
  for (const frame of messages.frames) {
    const { head, body, trail, whole } = parts(frame.text)
    const { number } = anpaHead(head)
    const wire = message(head, body, trail, source)
    if (wire.text === '') continue
    if (!whole) problems.push(cutOff(source, frame, number))
    wires.push(wire)
  }
  if (messages.cut) problems.push(tooMany(source))
  if (wires.length === 0) problems.push({ file: source.file, code: 'no-copy', message: 'The file has frames of messages and no text in them.' })
  return { wires: wires.map((wire, at) => numbered(wire, wires.length, at)), problems }
}

interface Parts {
  readonly head: string
  readonly body: string
  readonly trail: string
  readonly whole: boolean
}

/** Without STX the text begins after the two lines of the header. */
function parts(message: string): Parts {
  const start = message.indexOf('\x02')
  const from = start === -1 ? afterLines(message, 2) : start
  const end = message.indexOf('\x03', from)
  if (end !== -1) return { head: message.slice(0, from), body: message.slice(from, end), trail: message.slice(end), whole: start !== -1 }
  const stop = message.indexOf('\x04', from)
  return { head: message.slice(0, from), body: message.slice(from, stop === -1 ? undefined : stop), trail: stop === -1 ? '' : message.slice(stop), whole: false }
}

function afterLines(text: string, count: number): number {
  let at = Math.max(0, text.indexOf('\x01'))
  for (let line = 0; line < count; line += 1) {
    const end = text.indexOf('\n', at)
    if (end === -1) return text.length
    at = end + 1
  }
  return at
}

function message(head: string, body: string, trail: string, source: Source): Wire {
  const { number, priority, tabular } = anpaHead(head)
  const { name, lines } = anpaLines(body, tabular)
  const named = keywords(name)
  const framed: readonly MessageLine[] = [...frame(head, 0), ...lines, ...frame(trail, 1)]
  return {
    source: { ...source, ...anpaSource(number, trail, named) },
    ...messageText(lines.length === 0 ? [] : framed),
    stated: { ...anpaUrgency(priority), ...(named.slug !== '' && { slug: named.slug }) },
  }
}

function frame(text: string, gap: number): readonly MessageLine[] {
  return text.split(/\r\n?|\n/).map((line, at) => frameLine(line.replace(/<\s*$/, ''), at === 0 ? gap : 0))
}

function numbered(wire: Wire, of: number, at: number): Wire {
  return of === 1 ? wire : { ...wire, source: { ...wire.source, part: at + 1 } }
}
