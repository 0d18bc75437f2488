/** E-mail (.eml): the subject is the headline, the text the copy, and each file it carries is read as a file of its own. */
import { Buffer } from 'node:buffer'
import type { Hint, Problem, Source, Wire } from '../model'
import { charsetProblem, contentOfMail, type Content } from './email-copy'
import type { Importer, Inside, Read } from './importer'
import { postedAt } from './instant'
import { frameLine, messageText, type MessageLine } from './message-lines'
import { contentOf, readMail, type Mail, type Part } from './mime'
import { headerText } from './mime-words'

export const email: Importer = { format: 'email', version: 'email-1', read }

/** The charset stands part by part in the mail, so it is read from its bytes. */
function read(_text: string, source: Source, inside: Inside): Read {
  const mail = readMail(Buffer.from(inside.bytes.buffer, inside.bytes.byteOffset, inside.bytes.byteLength).toString('latin1'))
  const content = contentOfMail(mail.root, source, inside)
  const carried = content.files.map(({ name, part }) => inside.open(contentOf(part), name))
  const files = carried.flatMap(({ wires }) => wires)
  const wires = content.copies.length === 0 && files.length > 0 ? files : [wireOf(mail.root, content, source), ...files]
  return { wires, problems: [...problemsOf(mail, content, source, inside), ...carried.flatMap(({ problems }) => problems)] }
}

function problemsOf(mail: Mail, { copies }: Content, { file }: Source, { bytes }: Inside): readonly Problem[] {
  const problems: Problem[] = copies.flatMap(({ unknown }) => (unknown === undefined ? [] : [charsetProblem(file, unknown)]))
  const lines = bytes.reduce((sum, byte) => (byte === 0x0a ? sum + 1 : sum), 1)
  if (mail.cut) problems.push({ file, line: lines, code: 'malformed', message: 'The mail ends before its last part does; it may be cut off. What is there was imported.' })
  if (mail.tooMany) problems.push({ file, code: 'too-large', message: 'The mail has more than 500 parts, or parts too deep in each other; not all of them were read.' })
  return problems
}

function wireOf({ headers }: Part, { copies }: Content, source: Source): Wire {
  const [first] = copies
  const charset = first?.charset ?? source.charset
  const itemId = headers.get('message-id')?.replace(/[<>\s]/g, '').slice(0, 300) ?? ''
  const provider = sender(headerText(headers.get('from') ?? ''))
  const sent = postedAt(headerText(headers.get('date') ?? ''))
  const { charset: _guessed, ...known } = source
  return {
    source: {
      ...known,
      ...(charset !== undefined && { charset }),
      ...(itemId !== '' && { itemId }),
      ...(provider !== '' && { provider }),
      ...(sent !== undefined && { dates: { sent } }),
    },
    ...joined([messageText(envelope(headers)), ...copies]),
    stated: {},
  }
}

/** "Re:", "Fwd:" and what they are called elsewhere, as often as a mail went back and forth. */
const answers = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp)\s?(?:\[\d{1,3}\])?:\s*){1,20}/i

function envelope(headers: Part['headers']): readonly MessageLine[] {
  const subject = headerText(headers.get('subject') ?? '')
  const title = subject.replace(answers, '')
  const named = ['From', 'To', 'Date'].map((name) => ({ name, value: headerText(headers.get(name.toLowerCase()) ?? '').slice(0, 500) }))
  const lines = named.filter(({ value }) => value !== '').map(({ name, value }) => frameLine(`${name}: ${value}`))
  if (title !== subject) lines.push(frameLine(`Subject: ${subject}`))
  return title === '' ? lines : [...lines, { text: title, element: 'h1', role: 'headline' }]
}

/** "Example Press Office <press@example.org>": the name, else the address. */
function sender(from: string): string {
  const name = from.replace(/<[^<>]{0,300}>/g, '').replace(/"/g, '').trim()
  return (name === '' ? from.replace(/[<>]/g, '').trim() : name).slice(0, 120)
}

/** Texts under each other, a blank line between them. */
function joined(texts: readonly Pick<Wire, 'text' | 'hints'>[]): Pick<Wire, 'text' | 'hints'> {
  const parts: string[] = []
  const hints: Hint[] = []
  let at = 0
  for (const { text, hints: own } of texts) {
    if (text.trim() === '') continue
    const start = at
    for (const hint of own) hints.push({ ...hint, from: hint.from + start, to: hint.to + start })
    const closed = `${text.trimEnd()}\n\n`
    parts.push(closed)
    at += closed.length
  }
  return { text: parts.join('').replace(/\n\n$/, '\n'), hints }
}
