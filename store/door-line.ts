/** Lines of JSON over a socket. Not by `readline`, which also ends a line at U+2028, as copy may hold it. */
import type { Socket } from 'node:net'

/** Bytes of one line; more is no word of ours. */
const longest = 64 * 1024 * 1024
const newline = 0x0a

/** `hear` gets each line as it was said, parsed; `null` for what is no JSON. */
export function hearLines(socket: Socket, hear: (word: unknown) => void): void {
  let parts: Buffer[] = []
  let size = 0
  socket.on('data', (bytes: Buffer) => {
    let from = 0
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      hear(parsed(Buffer.concat([...parts, bytes.subarray(from, end)]).toString('utf8')))
      parts = []
      size = 0
      from = end + 1
    }
    parts.push(bytes.subarray(from))
    size += bytes.length - from
    if (size > longest) socket.destroy()
  })
}

export function sayLine(socket: Socket, word: object): void {
  if (!socket.destroyed) socket.write(`${JSON.stringify(word)}\n`)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
