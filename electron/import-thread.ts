/**
 * Sends files down the import thread, one at a time, and keeps one bad file from stopping the rest: one that takes too
 * long or brings the thread down becomes a problem that names it.
 */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Intake, IntakeInput } from '../store/intake'
import type { Problem } from '../store/model'
import type { ImportService } from './import-worker'
import { Thread } from './threads'
import { words } from './words'

/** A megabyte of copy takes about a second; the rest is patience with a slow machine. */
const patienceMs = (bytes: number): number => 30_000 + bytes / 100

/** A file that has run for less than this when its job is cancelled is left to finish: it is nearly done. */
const shortMs = 1_000

/** What one file may take: with less a hostile one would starve the whole window. */
const memory = { maxOldGenerationSizeMb: 1_536 }

export class ImportThread {
  private readonly thread: Thread<ImportService>
  private turn: Promise<unknown> = Promise.resolve()
  private began: number | undefined

  constructor(file: string, lost: (error: Error) => void) {
    this.thread = new Thread<ImportService>({ start: () => new Worker(file, { resourceLimits: memory }), hear: {}, lost })
  }

  /** Never rejects. Inputs wait for their turn, so that stopping one loses no other. */
  intake(input: IntakeInput): Promise<Intake> {
    const mine = this.turn.then(() => this.run(input))
    this.turn = mine
    return mine
  }

  /** Stops what has been running for long; what is nearly done is left to finish. */
  interrupt(): void {
    if (this.began !== undefined && now() - this.began > shortMs) void this.thread.stop()
  }

  /** Ends the thread, whatever it is doing. */
  stop(): Promise<void> {
    return this.thread.stop()
  }

  private async run(input: IntakeInput): Promise<Intake> {
    this.began = now()
    const watch = { late: false }
    const timer = setTimeout(() => {
      watch.late = true
      void this.thread.stop()
    }, patienceMs(input.bytes.byteLength))
    try {
      return await this.thread.ask('intake', input)
    } catch {
      return failedIntake(input, watch.late ? words.problem.tooSlow(input.file) : words.problem.stopped(input.file))
    } finally {
      clearTimeout(timer)
      this.began = undefined
    }
  }
}

function failedIntake({ bytes, file }: IntakeInput, message: string): Intake {
  const problem: Problem = { file, code: 'internal', message }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), stories: [], problems: [problem] }
}

/** Milliseconds of a clock that never goes back. */
function now(): number {
  return Number(process.hrtime.bigint() / 1_000_000n)
}
