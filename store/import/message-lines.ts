/** The lines of one message, each with what the format says of it, and the wire text they make together. */
import type { Hint, Role, Wire } from '../model'
import { wireText } from './wire-text'

export interface MessageLine {
  /** One line; control characters and line breaks in it become spaces. */
  readonly text: string
  /** What the line is in its format: `p`, `li`, or `frame` for the message's own header and trailer, which is never copy. */
  readonly element: string
  readonly role?: Role
  /** Blank lines above it. */
  readonly gap?: number
  /** The format says nothing of it: it goes out without a hint, for the labeller to read as plain text. */
  readonly bare?: true
}

/** The frame of a message: kept in the wire text, for nothing is lost, and set aside. */
export function frameLine(text: string, gap = 0): MessageLine {
  return { text, element: 'frame', role: 'set-aside', gap }
}

/** Lines without a visible character are left out. */
export function messageText(lines: readonly MessageLine[]): Pick<Wire, 'text' | 'hints'> {
  const parts: string[] = []
  const hints: Hint[] = []
  let from = 0
  for (const line of lines) {
    const text = oneLine(line)
    if (text.trim() === '') continue
    const gap = parts.length === 0 ? 0 : 1 + (line.gap ?? 0)
    from += gap
    parts.push('\n'.repeat(gap), text)
    if (line.bare !== true) hints.push(hintOf(line, from, from + text.length))
    from += text.length
  }
  return { text: parts.length === 0 ? '' : `${parts.join('')}\n`, hints }
}

/** A line the labeller reads by its look keeps its indent, and a row the empty cells it opens with. */
function oneLine({ text, bare, element }: MessageLine): string {
  const line = wireText(text).replace(/[\n\f]/g, ' ')
  if (bare === true) return line.trimEnd()
  return element === 'td' ? line.replace(/^ +/, '').trimEnd() : line.trim()
}

function hintOf({ element, role }: MessageLine, from: number, to: number): Hint {
  return { from, to, element, links: 0, words: [], ...(role !== undefined && { role }) }
}
