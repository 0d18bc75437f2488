/**
 * What is remembered of a watched folder: which files were taken in, so that each comes once, after a restart too. A file of lines,
 * appended to; half a line that a crash left is passed over, for what it said is found out again. Rewritten when most of it is old.
 */
import { appendFileSync, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { diskCode } from './disk-error'
import { ensureFolder, readIfThere, writeDerived } from './durable-file'
import { fileMode } from './layout'

const entryShape = z.object({
  size: z.number(),
  /** Milliseconds since 1970, with fractions where the disk has them. */
  changed: z.number(),
  sha256: z.string(),
  /** Why it could not be read; left out for a file that was taken in. */
  failure: z.string().exactOptional(),
  at: z.string(),
})
export type LedgerEntry = z.infer<typeof entryShape>

/** Minutes looked on and minutes in which something came, for each hour of the day. */
const rateShape = z.array(z.object({ looked: z.number().nonnegative(), busy: z.number().nonnegative() })).length(24)
export type Rate = z.infer<typeof rateShape>

const lineShape = z.union([
  z.object({ file: z.string(), entry: entryShape }),
  z.object({ gone: z.string() }),
  z.object({ rate: rateShape, last: z.string().nullable() }),
])
type Line = z.infer<typeof lineShape>

/** Old lines that are borne before the file is written anew. */
const slack = 2_000

export class WatchLedger {
  readonly #path: string
  readonly #entries = new Map<string, LedgerEntry>()
  #rate: Rate | null = null
  #last: string | null = null
  #lines = 0

  constructor(path: string) {
    this.#path = path
    const text = readIfThere(path)?.toString('utf8') ?? ''
    for (const line of readLines(text)) this.#take(line)
    if (text !== '' && !text.endsWith('\n')) this.#append('\n')
    this.#tidy()
  }

  get(file: string): LedgerEntry | undefined {
    return this.#entries.get(file)
  }

  /** Files that are remembered, with what is remembered of them. */
  entries(): ReadonlyMap<string, LedgerEntry> {
    return this.#entries
  }

  set(file: string, entry: LedgerEntry): void {
    this.#write({ file, entry })
  }

  forget(file: string): void {
    if (this.#entries.has(file)) this.#write({ gone: file })
  }

  get rate(): Rate | null {
    return this.#rate
  }

  /** When the last file came: ISO 8601. */
  get last(): string | null {
    return this.#last
  }

  saveRate(rate: Rate, last: string | null): void {
    this.#write({ rate, last })
  }

  #take(line: Line): void {
    this.#lines += 1
    if ('entry' in line) this.#entries.set(line.file, line.entry)
    else if ('gone' in line) this.#entries.delete(line.gone)
    else {
      this.#rate = line.rate
      this.#last = line.last
    }
  }

  /** What the disk refuses is kept in memory: at worst a file is read again after a restart, and makes no second story. */
  #write(line: Line): void {
    this.#take(line)
    this.#append(`${JSON.stringify(line)}\n`)
    this.#tidy()
  }

  #append(text: string): void {
    try {
      makeInside(dirname(this.#path))
      appendFileSync(this.#path, text, { mode: fileMode })
    } catch (error) {
      if (diskCode(error) === null) throw error
    }
  }

  #tidy(): void {
    if (this.#lines <= this.#entries.size + slack) return
    const lines: Line[] = [...this.#entries].map(([file, entry]) => ({ file, entry }))
    if (this.#rate !== null) lines.push({ rate: this.#rate, last: this.#last })
    try {
      writeDerived(this.#path, Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8'))
      this.#lines = lines.length
    } catch (error) {
      if (diskCode(error) === null) throw error
    }
  }
}

/** Never the folder of the library itself: where a disk is unplugged, nothing is put in its place. */
function makeInside(folder: string): void {
  if (existsSync(dirname(folder))) ensureFolder(folder)
}

function readLines(text: string): readonly Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      const read = lineShape.safeParse(JSON.parse(line))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}
