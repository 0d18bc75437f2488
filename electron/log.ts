/**
 * The log: what went wrong and where, in a plain file. No copy stands in it: of an error only its name, its code and the
 * places in our program are kept, for messages quote what they stumbled over.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A longer log is put aside as `….old` when the program starts, in place of the one before. */
const longest = 1024 * 1024

export type Log = (what: string, error?: unknown) => void

/** Writing to the log never throws: a full disk must not bring the desk down. */
export function openLog(file: string): Log {
  quietly(() => {
    mkdirSync(dirname(file), { recursive: true })
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`)
  })
  return (what, error) => {
    quietly(() => { appendFileSync(file, `${new Date().toISOString()} ${what}${describe(error)}\n`, { mode: 0o600 }) })
  }
}

function describe(error: unknown): string {
  if (error === undefined) return ''
  if (!(error instanceof Error)) return `: thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = afterMessage(error).split('\n').filter((line) => /^\s+at /.test(line))
  return [`: ${error.name}${code}`, ...places].join('\n')
}

/** A stack begins with the message, whose own lines may look like places. */
function afterMessage({ stack = '', message }: Error): string {
  const at = stack.indexOf(message)
  return at === -1 ? '' : stack.slice(at + message.length)
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // nowhere left to say so
  }
}
