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
  const found: Frame[] = []
  const first = starts[0] ?? 0
  const leads = decoded.slice(0, first).trim() !== ''
  let line = 1
  let counted = 0
  starts.concat(starts.length === 0 ? [0] : []).forEach((start, at) => {
    const from = at === 0 && leads ? 0 : start
    line += countBreaks(decoded, counted, from)
    counted = from
    found.push({ text: decoded.slice(from, starts[at + 1] ?? end), line })
  })
  return found
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

export function tooMany(source: Source): Problem {
  return { file: source.file, code: 'too-large', message: `The file holds more than ${String(mostMessages)} messages; those after them were not read.` }
}

/** A truncated message: what is there is imported. */
export function cutOff(source: Source, { line }: Frame, name: string): Problem {
  const message = `The message${name === '' ? '' : ` ${name}`} has no end mark; it may be cut off. What is there was imported.`
  return { file: source.file, line, code: 'malformed', message }
}
