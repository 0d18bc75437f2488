/**
 * The door of an open library: the command line asks here for what it may not write itself. A socket in a folder of our own (a named pipe
 * on Windows), with a word that stands in the library's folder, which is for its owner alone. One question a connection.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { doorFile, doorGuards, type DoorCalls, type DoorSign } from './door-calls'
import { hearLines, sayLine } from './door-line'
import { failed, type Progress, type Reply } from './model'

export interface Door {
  /** Passes on how far a job is, to whoever has asked for it. */
  progress(step: Progress): void
  close(): Promise<void>
}

export interface DoorParts {
  /** Folder of the library. */
  readonly folder: string
  /** What is answered here; everything else is refused in plain words. */
  readonly calls: Partial<DoorCalls>
  /** Whoever asked for the job has gone. */
  readonly cancel: (job: string) => void
}

/** `null` where no door can be made: the command line then says that it has to wait. */
export async function openDoor(parts: DoorParts): Promise<Door | null> {
  try {
    const door = new OpenDoor(parts)
    await door.open()
    return door
  } catch {
    return null
  }
}

const question = z.object({ token: z.string(), name: z.string(), args: z.array(z.unknown()) })
const isCall = (name: string): name is keyof DoorCalls => Object.prototype.hasOwnProperty.call(doorGuards, name)

class OpenDoor implements Door {
  readonly #parts: DoorParts
  readonly #sign: DoorSign
  readonly #server: Server
  readonly #asking = new Map<string, Socket>()
  readonly #sockets = new Set<Socket>()

  constructor(parts: DoorParts) {
    this.#parts = parts
    this.#sign = { address: newAddress(), token: randomBytes(24).toString('hex') }
    this.#server = createServer((socket) => this.#meet(socket))
    this.#server.unref()
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#sign.address, resolve)
    })
    const path = join(this.#parts.folder, doorFile)
    writeFileSync(`${path}.tmp`, JSON.stringify(this.#sign), { mode: 0o600 })
    renameSync(`${path}.tmp`, path)
  }

  progress(step: Progress): void {
    const socket = this.#asking.get(step.job)
    if (socket !== undefined) sayLine(socket, { progress: step })
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
    rmSync(join(this.#parts.folder, doorFile), { force: true })
    if (process.platform !== 'win32') rmSync(dirname(this.#sign.address), { recursive: true, force: true })
  }

  #meet(socket: Socket): void {
    this.#sockets.add(socket)
    socket.unref()
    socket.on('error', () => undefined)
    socket.on('close', () => this.#sockets.delete(socket))
    hearLines(socket, (asked) => {
      void this.#answer(asked, socket).then((reply) => {
        sayLine(socket, { reply })
        socket.end()
      })
    })
  }

  async #answer(word: unknown, socket: Socket): Promise<Reply<unknown>> {
    const asked = question.safeParse(word)
    if (!asked.success || !isSame(asked.data.token, this.#sign.token)) return failed('refused', 'Nobody may ask here without the word of the library.')
    const { name, args } = asked.data
    const call = isCall(name) ? this.#callOf(name, args) : null
    if (call === null) return failed('unsupported', 'The Copydesk that has the library open cannot do this. Close it first.')
    const job = String(args[0])
    const gone = (): void => this.#parts.cancel(job)
    this.#asking.set(job, socket)
    socket.once('close', gone)
    try {
      return await call()
    } finally {
      socket.off('close', gone)
      this.#asking.delete(job)
    }
  }

  /** `null` for what is not answered here, or not asked in order. */
  #callOf(name: keyof DoorCalls, args: readonly unknown[]): (() => Promise<Reply<unknown>>) | null {
    const call: unknown = this.#parts.calls[name]
    const read = doorGuards[name].safeParse(args)
    return isCallable(call) && read.success ? () => call(...read.data) : null
  }
}

function isCallable(value: unknown): value is (...args: readonly unknown[]) => Promise<Reply<unknown>> {
  return typeof value === 'function'
}

/** Short: a socket's name may have some 100 bytes. */
function newAddress(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\copydesk-${randomBytes(12).toString('hex')}`
  return join(mkdtempSync(join(tmpdir(), 'copydesk-')), 'door')
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
