/**
 * A disk that fails on purpose: counts the library's file system calls and lets a fault hit the k-th of them, as SQLite's
 * anomaly tests do. It replaces functions of Node's own fs module, so that the library runs as it is.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** What happens at one call: nothing, an error, half a write, or half a write that claims to be whole. */
export type Outcome = 'well' | 'short' | 'torn' | Error

/** Decides on the `count`-th call, 1-based; `values` are what was passed. */
export type Plan = (call: string, count: number, values: readonly unknown[]) => Outcome
type Next = (call: string, values: readonly unknown[]) => Outcome

export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: on purpose`), { code })
}

const plain = [
  'openSync',
  'fsyncSync',
  'fstatSync',
  'lstatSync',
  'statSync',
  'closeSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
  'linkSync',
  'readdirSync',
] as const
const ofHandles = ['sync', 'stat', 'close'] as const

type Call = (this: unknown, ...values: unknown[]) => unknown
type Calls = Record<string, Call>

/** Puts the faults in place; the answer takes them away again. */
export function makeFaulty(plan: Plan): () => void {
  const undo: (() => void)[] = []
  let count = 0
  const next: Next = (call, values) => plan(call, (count += 1), values)
  const replace = (holder: Calls, name: string, by: (original: Call) => Call): void => {
    const original = holder[name]
    if (original === undefined) throw new Error(`No ${name}`)
    holder[name] = by(original)
    undo.push(() => (holder[name] = original))
  }
  const calls = fs as unknown as Calls
  for (const name of plain) replace(calls, name, (original) => failing(original, name, next))
  replace(calls, 'writeSync', (original) => writing(original, 'writeSync', next, (written) => written))
  replace(calls, 'fsync', (original) => failingToCallBack(original, 'fsync', next))
  replace(fs.promises as unknown as Calls, 'open', (original) => opening(failingLater(original, 'open', next), next))
  syncBuiltinESMExports()
  return () => {
    for (const back of undo.reverse()) back()
    syncBuiltinESMExports()
  }
}

/** Gives out handles that fail, too. */
function opening(open: Call, next: Next): Call {
  return async function (...values) {
    const handle = (await open.apply(this, values)) as Calls
    for (const name of ofHandles) handle[name] = failingLater(bound(handle, name), `handle.${name}`, next)
    handle['write'] = writing(bound(handle, 'write'), 'handle.write', next, (bytesWritten) => Promise.resolve({ bytesWritten }))
    return handle
  }
}

function bound(handle: Calls, name: string): Call {
  const original = handle[name]
  if (original === undefined) throw new Error(`No ${name}`)
  return original.bind(handle)
}

/** A close that fails has closed all the same (close(2)). */
function closes(name: string): boolean {
  return name.includes('close')
}

function failing(original: Call, name: string, next: Next): Call {
  return function (...values) {
    const outcome = next(name, values)
    if (!(outcome instanceof Error)) return original.apply(this, values)
    if (closes(name)) original.apply(this, values)
    throw outcome
  }
}

function failingLater(original: Call, name: string, next: Next): Call {
  return async function (...values) {
    const outcome = next(name, values)
    if (!(outcome instanceof Error)) return original.apply(this, values)
    if (closes(name)) await original.apply(this, values)
    throw outcome
  }
}

function failingToCallBack(original: Call, name: string, next: Next): Call {
  return function (...values) {
    const [outcome, back] = [next(name, values), values[values.length - 1]]
    if (!(outcome instanceof Error) || typeof back !== 'function') return original.apply(this, values)
    setImmediate(back as Call, outcome)
  }
}

/** `write(file, bytes, at, length)` or `handle.write(bytes, at, length)`: the length comes last. */
function writing(original: Call, name: string, next: Next, claim: (written: number) => unknown): Call {
  return function (...values) {
    const outcome = next(name, values)
    if (outcome instanceof Error) throw outcome
    if (outcome === 'well') return original.apply(this, values)
    const length = Number(values[values.length - 1])
    const written = original.apply(this, [...values.slice(0, -1), Math.floor(length / 2)])
    return outcome === 'short' ? written : claim(length)
  }
}
