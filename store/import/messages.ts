/** The wires of a file that holds messages of a teleprinter wire, one behind the other (ANPA 1312, IPTC 7901). */
import type { Problem, Source, Wire } from '../model'
import type { Read } from './importer'
import { cutOff, frames, tooMany } from './wire-frames'

export interface Message {
  /** Its text is empty where the message has none: then it is no story. */
  readonly wire: Wire
  /** What its sender numbers it by: "W2870". */
  readonly number: string
  /** Its end mark was found. */
  readonly whole: boolean
}

/** `start` matches the first characters of a message and must be global. */
export function readMessages(text: string, source: Source, start: RegExp, message: (frame: string) => Message): Read {
  const wires: Wire[] = []
  const problems: Problem[] = []
  const { frames: found, cut } = frames(text, start)
  for (const frame of found) {
    const { wire, number, whole } = message(frame.text)
    if (wire.text === '') continue
    if (!whole) problems.push(cutOff(source, frame, number))
    wires.push(wire)
  }
  if (cut) problems.push(tooMany(source))
  if (wires.length === 0) problems.push({ file: source.file, code: 'no-copy', message: 'The file has frames of messages and no text in them.' })
  return { wires, problems }
}
