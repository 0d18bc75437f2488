/** Cuts a file of a teleprinter wire into its messages. What stands before the first one goes with the first, so that nothing is lost. */
import type { Problem, Source } from '../model'

export interface Frame {
  readonly text: string
  /** 1-based line of the file on which the message begins. */
  readonly line: number
}

/** A day's file of the busiest wire holds some 3,000. */
export const mostMessages = 10_000

/** `start` matches the first characters of a message and must be global. Text without any start is one message. */
export function frames(decoded: string, start: RegExp): { readonly frames: readonly Frame[]; readonly cut: boolean } {
  const starts: number[] = []
  for (const found of decoded.matchAll(start)) {
    if (starts.length === mostMessages) return { frames: pieces(decoded, starts, found.index), cut: true }
    starts.push(found.index)
  }
  return { frames: pieces(decoded, starts, decoded.length), cut: false }
}

function pieces(decoded: string, starts: readonly number[], end: number): readonly Frame[] {
  const first = starts[0] ?? 0
  const leads = decoded.slice(0, first).trim() !== ''
  const froms = [leads ? 0 : first, ...starts.slice(1)]
  const lines = lineCounter(decoded)
  return froms.map((from, at) => ({ text: decoded.slice(from, froms[at + 1] ?? end), line: lines(from) }))
}

/** 1-based line of an offset; asked in order, so that every line break is looked at once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

export function tooMany(source: Source): Problem {
  return { file: source.file, code: 'too-large', message: `The file holds more than ${String(mostMessages)} messages; those after them were not read.` }
}

/** A truncated message: what is there is imported. */
export function cutOff(source: Source, { line }: Frame, name: string): Problem {
  const message = `The message${name === '' ? '' : ` ${name}`} has no end mark; it may be cut off. What is there was imported.`
  return { file: source.file, line, code: 'malformed', message }
}
