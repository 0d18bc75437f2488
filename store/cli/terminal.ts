/** What a command needs of the world: two streams to write to and one to read. Tests give their own. */
import type { Worker } from 'node:worker_threads'
import type { Problem } from '../model'
import { words } from './words'

export interface Terminal {
  /** The answer itself, and nothing else. */
  out(text: string): void
  /** Progress and messages. */
  say(text: string): void
  /** Everything on standard input. */
  input(): Promise<Uint8Array>
  /** Resolves when whoever sits there wants work without an end to end (Ctrl+C). Left out: it never does. */
  readonly stopped?: Promise<unknown>
  /** Starts a thread that reads files. Left out: all are read in this one. */
  readonly thread?: () => Worker
}

export function sayProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const { file, line, message } of problems) terminal.say(words.problem(file, line, message))
}

/** A word now and then, on long work only. */
export function sayProgress(terminal: Terminal, count: number, total: number, what: string): void {
  if (total > 20 && count > 0 && count % 100 === 0) terminal.say(words.progress(count, total, what))
}

export const exitStatus = { well: 0, problems: 1, usage: 2 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

export function statusOf(problems: readonly Problem[]): ExitStatus {
  return problems.length === 0 ? exitStatus.well : exitStatus.problems
}
