/**
 * A disk of another kind under one folder: its names are the same whatever their case, as on Windows and macOS, and each call takes its
 * time, as over a network. It replaces functions of Node's own fs module, so that the library runs as it is.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'

export interface Kind {
  readonly foldsCase?: true
  /** Milliseconds that each call takes. */
  readonly delay?: number
}

type Call = (this: unknown, ...values: unknown[]) => unknown

const ofOne = [
  'openSync', 'statSync', 'lstatSync', 'existsSync', 'readFileSync', 'readdirSync', 'realpathSync', 'mkdirSync', 'unlinkSync', 'rmdirSync',
  'truncateSync', 'writeFileSync',
] as const
const ofTwo = ['renameSync', 'linkSync'] as const
const ofNone = ['writeSync', 'fsyncSync', 'closeSync'] as const

/** Puts the disk in place under `root`; the answer takes it away again. */
export function makeOther(root: string, { foldsCase, delay = 0 }: Kind): () => void {
  const { readdirSync } = fs
  const named = (folder: string, name: string): string => {
    try {
      const names = readdirSync(folder)
      return names.includes(name) ? name : (names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name)
    } catch {
      return name
    }
  }
  const onDisk = (path: unknown): unknown => {
    if (foldsCase === undefined || typeof path !== 'string') return path
    const inside = relative(dirname(root), path)
    if (inside.startsWith('..')) return path
    return inside.split(sep).reduce((folder, name) => join(folder, named(folder, name)), dirname(root))
  }
  const undo: (() => void)[] = []
  const replace = (name: string, paths: number, holder: object = fs): void => {
    const calls = holder as Record<string, Call>
    const original = calls[name]
    if (original === undefined) throw new Error(`No ${name}`)
    calls[name] = function (...values) {
      if (delay > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delay)
      return original.apply(this, values.map((value, at) => (at < paths ? onDisk(value) : value)))
    }
    undo.push(() => (calls[name] = original))
  }
  for (const name of ofOne) replace(name, 1)
  for (const name of ofTwo) replace(name, 2)
  for (const name of ofNone) replace(name, 0)
  replace('unlink', 1, fs.promises)
  syncBuiltinESMExports()
  return () => {
    for (const back of undo) back()
    syncBuiltinESMExports()
  }
}
