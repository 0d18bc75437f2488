import { MessageChannel, Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { answerQuestions, Thread, ThreadLost, teller } from '../../../electron/threads'

interface Sums {
  add(one: number, other: number): Promise<number>
  fail(): Promise<never>
  die(): Promise<never>
  never(): Promise<never>
}

/** The other side in plain JavaScript, as a thread runs it: what crosses the line is written out here. */
const program = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ id, name, args }) => {
    if (name === 'add') {
      parentPort.postMessage({ kind: 'news', name: 'sum', news: args[0] + args[1] })
      parentPort.postMessage({ kind: 'answer', id, value: args[0] + args[1] })
    }
    if (name === 'fail') parentPort.postMessage({ kind: 'thrown', id, name: 'RangeError', message: 'too far', stack: 'RangeError: too far' })
    if (name === 'die') process.exit(3)
  })
`

const threads: Thread<Sums, { sum: number }>[] = []
afterEach(async () => { for (const thread of threads.splice(0)) await thread.stop() })

function start() {
  const heard: number[] = []
  const lost: Error[] = []
  let starts = 0
  const thread = new Thread<Sums, { sum: number }>({
    start() {
      starts += 1
      return new Worker(program, { eval: true })
    },
    hear: { sum: (sum) => { heard.push(sum) } },
    lost: (error) => { lost.push(error) },
  })
  threads.push(thread)
  return { thread, heard, lost, starts: () => starts }
}

describe('a thread', () => {
  it('starts with the first question, answers, and tells what it was not asked', async () => {
    const { thread, heard, starts } = start()
    expect(starts()).toBe(0)
    expect(await Promise.all([thread.ask('add', 1, 2), thread.ask('add', 20, 3)])).toEqual([3, 23])
    expect(heard).toEqual([3, 23])
    expect(starts()).toBe(1)
  })

  it('throws what was thrown on the other side', async () => {
    await expect(start().thread.ask('fail')).rejects.toMatchObject({ name: 'RangeError', message: 'too far' })
  })

  it('fails all that was asked of it when it dies, says so once, and starts anew', async () => {
    const { thread, lost, starts } = start()
    const asked = await Promise.allSettled([thread.ask('never'), thread.ask('die')])
    for (const one of asked) expect(one.status === 'rejected' && one.reason instanceof ThreadLost).toBe(true)
    expect(lost).toHaveLength(1)
    expect(await thread.ask('add', 2, 2)).toBe(4)
    expect(starts()).toBe(2)
  })

  it('can be stopped in the middle of anything, which is not called a loss', async () => {
    const { thread, lost } = start()
    const asked = thread.ask('never')
    await Promise.all([thread.stop(), expect(asked).rejects.toBeInstanceOf(ThreadLost)])
    expect(lost).toEqual([])
    expect(await thread.ask('add', 1, 1)).toBe(2)
  })
})

describe('the answering side', () => {
  async function say(question: unknown): Promise<unknown> {
    const { port1, port2 } = new MessageChannel()
    const methods = {
      double: (value: number) => Promise.resolve(value * 2),
      throwing: () => Promise.reject(new TypeError('no')),
    }
    answerQuestions(port1, methods)
    const answer = new Promise((resolve) => port2.once('message', resolve))
    port2.postMessage(question)
    const word = await answer
    port1.close()
    return word
  }

  it('answers under the question’s own number', async () => {
    expect(await say({ id: 7, name: 'double', args: [21] })).toEqual({ kind: 'answer', id: 7, value: 42 })
  })

  it('sends back what was thrown', async () => {
    expect(await say({ id: 8, name: 'throwing', args: [] })).toMatchObject({ kind: 'thrown', id: 8, name: 'TypeError', message: 'no' })
  })

  it('runs own methods only', async () => {
    for (const name of ['toString', 'constructor', '__proto__', 'triple']) {
      expect(await say({ id: 9, name, args: [] })).toMatchObject({ kind: 'thrown', id: 9 })
    }
  })

  it('tells news by name', async () => {
    const { port1, port2 } = new MessageChannel()
    const word = new Promise((resolve) => port2.once('message', resolve))
    teller<{ progress: number }>(port1)('progress', 5)
    expect(await word).toEqual({ kind: 'news', name: 'progress', news: 5 })
    port1.close()
  })
})
