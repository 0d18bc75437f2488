/**
 * A typed line between two threads. One side asks, the other answers and tells; a thread that dies fails what was asked
 * of it, and the next question starts a new one.
 */
import type { MessagePort, Worker } from 'node:worker_threads'

/** What a thread can be asked: an object of functions that answer with promises. */
export type Service<Methods> = { readonly [Name in keyof Methods]: (...args: never[]) => Promise<unknown> }

type Name<Methods> = keyof Methods & string
export type Asked<Methods, One extends keyof Methods> = Methods[One] extends (...args: infer Args) => Promise<unknown> ? Args : never
export type Answered<Methods, One extends keyof Methods> = Methods[One] extends (...args: never[]) => Promise<infer Value> ? Value : never

/** What a thread says of itself, by name. */
export type Tell<News> = <One extends keyof News & string>(name: One, news: News[One]) => void

interface Question {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}

type Word =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'thrown'; readonly id: number; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'news'; readonly name: string; readonly news: unknown }

/** The thread has ended: with an error, by running out of memory, or because it was stopped. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost'
}

/** Answers the questions that arrive at `port` with `methods`, which must be own functions; unknown names are thrown back. */
export function answerQuestions<Methods extends Service<Methods>>(port: MessagePort, methods: Methods): void {
  const own = new Map<string, unknown>(Object.entries(methods))
  port.on('message', ({ id, name, args }: Question) => {
    void answerTo(own.get(name), name, args).then(
      (value) => { port.postMessage({ kind: 'answer', id, value } satisfies Word) },
      (thrown: unknown) => { port.postMessage(thrownWord(id, thrown)) },
    )
  })
}

function isFunction(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === 'function'
}

async function answerTo(method: unknown, name: string, args: readonly unknown[]): Promise<unknown> {
  if (!isFunction(method)) throw new Error(`This thread cannot be asked to ${name}`)
  return await method(...args)
}

function thrownWord(id: number, thrown: unknown): Word {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return { kind: 'thrown', id, name: error.name, message: error.message, stack: error.stack ?? '' }
}

/** What a thread uses to tell its starter something unasked. */
export function teller<News>(port: MessagePort): Tell<News> {
  return (name, news) => { port.postMessage({ kind: 'news', name, news } satisfies Word) }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

export interface ThreadParts<News> {
  readonly start: () => Worker
  /** Hears what the thread tells unasked. */
  readonly hear: { readonly [One in keyof News]: (news: News[One]) => void }
  /** Told when the thread ends without having been stopped. */
  readonly lost: (error: Error) => void
}

/** The asking side. The thread starts with the first question. */
export class Thread<Methods extends Service<Methods>, News extends object = object> {
  private worker: Worker | undefined
  private waiting = new Map<number, Waiting>()
  private count = 0

  constructor(private readonly parts: ThreadParts<News>) {}

  /** Rejects with `ThreadLost` when the thread ends before it has answered, and with the thread's own error when it threw. */
  ask<One extends Name<Methods>>(name: One, ...args: Asked<Methods, One>): Promise<Answered<Methods, One>> {
    this.worker ??= this.begin()
    const id = (this.count += 1)
    const question: Question = { id, name, args }
    this.worker.postMessage(question)
    return new Promise((resolve, reject) => {
      // Both ends are compiled against the same `Methods`, so what comes back under this id has the type of its answer.
      this.waiting.set(id, { resolve: (value) => { resolve(value as Answered<Methods, One>) }, reject })
    })
  }

  /** Ends the thread at once, whatever it is doing; the next question starts a new one. */
  async stop(): Promise<void> {
    const worker = this.worker
    if (worker === undefined) return
    this.forget(worker, new ThreadLost('The thread was stopped'))
    await worker.terminate()
  }

  private begin(): Worker {
    const worker = this.parts.start()
    worker.on('message', (word: Word) => { this.listen(word) })
    worker.on('messageerror', (error: Error) => { this.fail(worker, error) })
    worker.on('error', (error: Error) => { this.fail(worker, error) })
    worker.on('exit', (code) => { this.fail(worker, new Error(`The thread ended with ${String(code)}`)) })
    return worker
  }

  private listen(word: Word): void {
    if (word.kind === 'news') {
      this.hear(word.name, word.news)
      return
    }
    const waiting = this.waiting.get(word.id)
    this.waiting.delete(word.id)
    if (word.kind === 'answer') waiting?.resolve(word.value)
    else waiting?.reject(Object.assign(new Error(word.message), { name: word.name, stack: word.stack }))
  }

  private hear(name: string, news: unknown): void {
    const listener: unknown = new Map<string, unknown>(Object.entries(this.parts.hear)).get(name)
    if (isFunction(listener)) listener(news)
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return // stopped on purpose, or failed before
    this.forget(worker, new ThreadLost(error.message))
    void worker.terminate()
    this.parts.lost(error)
  }

  private forget(worker: Worker, error: ThreadLost): void {
    if (this.worker === worker) this.worker = undefined
    const waiting = [...this.waiting.values()]
    this.waiting.clear()
    for (const one of waiting) one.reject(error)
  }
}
