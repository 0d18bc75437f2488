/**
 * Many files at once, each in a thread, handed on in the order they were named in. A file that takes a thread down, or too long, is a
 * problem that names it; a new thread goes on with the rest.
 */
import { cpus } from 'node:os'
import type { MessagePort, Worker } from 'node:worker_threads'
import type { Format, Problem } from '../model'
import { givenBy, readGiven, type FileRead, type Given } from './read-file'
import { words } from './words'

export type StartThread = () => Worker

/** Below this, starting threads takes longer than they save. */
const fewest = 12
/** A thread holds word lists of some 100 MB. */
const mostThreads = 8
/** So many files a thread are read before the first is asked for: stories waiting their turn take memory. */
const ahead = 4
/** A megabyte takes about a second, and no file is larger than 64: the rest is patience with a slow machine. */
const patienceMs = 180_000

/** What is read of each file, in the order of `files`. Whoever stops listening stops the reading. */
export async function* readInOrder(
  files: readonly string[],
  from: Format | null,
  start?: StartThread,
  cores = cpus().length,
): AsyncGenerator<FileRead> {
  const count = Math.min(cores, mostThreads)
  if (start === undefined || files.length < fewest || count < 2) {
    for (const file of files) yield readHere(await givenBy(file), from)
    return
  }
  const threads = Array.from({ length: count }, () => new ReadingThread(start))
  try {
    const waiting: Promise<FileRead>[] = []
    for (const file of files) {
      const given = await givenBy(file)
      const thread = threads.reduce((least, one) => (one.waiting < least.waiting ? one : least))
      waiting.push('code' in given ? Promise.resolve(readHere(given, from)) : thread.read({ ...given, from }))
      const first = waiting.length < count * ahead ? undefined : waiting.shift()
      if (first !== undefined) yield await first
    }
    for (const read of waiting) yield await read
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

function readHere(given: Given | Problem, from: Format | null): FileRead {
  return 'code' in given ? { stories: [], problems: [given] } : readGiven(given, from)
}

interface Question extends Given {
  readonly from: Format | null
}

/** The thread's side: what was read of each file that is asked for, one after the other. */
export function answerFiles(port: MessagePort): void {
  port.on('message', ({ from, ...given }: Question) => { port.postMessage(readGiven(given, from)) })
}

interface Asked {
  readonly question: Question
  /** Takes what is read of the file, or why nothing was. */
  answer(read: FileRead | string): void
}

/** Knows what it was asked and in which order, and so which file took the thread down. */
class ReadingThread {
  private worker: Worker | undefined
  /** The first is being read. */
  private asked: Asked[] = []
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly start: StartThread) {}

  get waiting(): number {
    return this.asked.length
  }

  /** Never rejects. */
  read(question: Question): Promise<FileRead> {
    return new Promise((resolve) => {
      const answer = (read: FileRead | string): void => {
        resolve(typeof read !== 'string' ? read : { stories: [], problems: [{ file: question.file, code: 'internal', message: read }] })
      }
      this.asked.push({ question, answer })
      this.worker ??= this.begin()
      this.worker.postMessage(question)
      this.watch()
    })
  }

  async stop(): Promise<void> {
    const { worker } = this
    this.worker = undefined
    clearTimeout(this.timer)
    await worker?.terminate()
  }

  private begin(): Worker {
    const worker = this.start()
    worker.on('message', (read: FileRead) => { this.answer(read) })
    // What it had answered before its end comes before its exit, but may come after its error: then the wrong file would be blamed.
    worker.on('error', () => undefined)
    worker.on('exit', () => { this.lose(worker, words.stopped) })
    return worker
  }

  private answer(read: FileRead | string): void {
    this.asked.shift()?.answer(read)
    clearTimeout(this.timer)
    this.timer = undefined
    this.watch()
  }

  private watch(): void {
    const { worker } = this
    if (worker === undefined || this.asked.length === 0) return
    this.timer ??= setTimeout(() => { this.lose(worker, words.tooSlow) }, patienceMs)
  }

  /** The files behind the one that was being read are asked for again. */
  private lose(worker: Worker, why: string): void {
    if (this.worker !== worker) return // lost before, or stopped on purpose
    void this.stop()
    this.answer(why)
    if (this.asked.length === 0) return
    this.worker = this.begin()
    for (const { question } of this.asked) this.worker.postMessage(question)
    this.watch()
  }
}
