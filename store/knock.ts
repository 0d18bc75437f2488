/** Asks the Copydesk that has a library open to do what only its owner may. */
import { readFileSync } from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { doorFile, doorShape, type DoorCalls, type DoorSign } from './door-calls'
import { hearLines, sayLine } from './door-line'
import { failed, type Progress } from './model'

export interface Owner {
  /** The owner's own answer; `read-only` when it has gone meanwhile. */
  ask<Name extends keyof DoorCalls>(name: Name, ...args: Parameters<DoorCalls[Name]>): ReturnType<DoorCalls[Name]>
}

/** `null` where nobody opens: no Copydesk has the library, or one that has no door. */
export async function knock(folder: string, progress: (step: Progress) => void): Promise<Owner | null> {
  const sign = readSign(folder)
  const socket = sign === null ? null : await connect(sign)
  if (sign === null || socket === null) return null
  socket.destroy()
  return {
    // Both ends are compiled against the same `DoorCalls`, so what comes back has the type of its answer.
    ask: (name, ...args) => ask(sign, { name, args }, progress) as ReturnType<DoorCalls[typeof name]>,
  }
}

function readSign(folder: string): DoorSign | null {
  try {
    const read = doorShape.safeParse(JSON.parse(readFileSync(join(folder, doorFile), 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

function connect({ address }: DoorSign): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection(address)
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })
}

const word = z.union([
  z.object({ progress: z.object({ job: z.string(), done: z.number(), total: z.number(), what: z.string() }) }),
  z.object({ reply: z.looseObject({ ok: z.boolean() }) }),
])

const gone = failed('read-only', 'The Copydesk that has the library open has ended over this. What it had done by then is there.')

interface Question {
  readonly name: string
  readonly args: readonly unknown[]
}

async function ask(sign: DoorSign, { name, args }: Question, progress: (step: Progress) => void): Promise<unknown> {
  const socket = await connect(sign)
  if (socket === null) return gone
  socket.on('error', () => undefined)
  sayLine(socket, { token: sign.token, name, args })
  return new Promise((resolve) => {
    socket.on('close', () => resolve(gone))
    hearLines(socket, (said) => {
      const read = word.safeParse(said)
      if (!read.success) socket.destroy()
      else if ('progress' in read.data) progress(read.data.progress)
      else resolve(read.data.reply)
    })
  })
}
