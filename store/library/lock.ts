/**
 * One process owns a library. The lock says which: its id and the moment it started, because ids are used again, and a lock
 * that kill -9 left behind must not keep the desk closed (an app that trusted the bare id never started again).
 */
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { hostname, uptime } from 'node:os'
import { dirname, basename, join } from 'node:path'
import { z } from 'zod'
import { diskCode, diskSentence } from './disk-error'
import { hasNoLinks, readIfThere, removeQuietly } from './durable-file'
import { fileMode } from './layout'

const ownerShape = z.object({
  pid: z.number().int().positive(),
  /** Linux: clock ticks since boot, from /proc. Elsewhere empty. */
  started: z.string(),
  /** Linux: the id of this boot. Elsewhere empty. */
  boot: z.string(),
  host: z.string(),
  since: z.string(),
})
type Owner = z.infer<typeof ownerShape>

export interface Lock {
  /** A few microseconds. `away`: the whole folder is gone, and may come back; `taken`: the lock was taken away or the folder replaced. */
  state(): 'mine' | 'away' | 'taken'
  release(): void
}

export type Claim = { readonly kind: 'mine'; readonly lock: Lock } | { readonly kind: 'refused'; readonly why: string }

/** How far, in milliseconds, the clock's idea of the last boot may wander. */
const bootTolerance = 60_000

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const bootId = (): string => readText('/proc/sys/kernel/random/boot_id').trim()

/** Field 22 of /proc/PID/stat (proc(5)); the name before it may hold blanks and brackets. Empty for no process, or a zombie. */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`)
  const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return values[0] === 'Z' || values[0] === 'X' ? '' : (values[19] ?? '')
}

function me(): Owner {
  return { pid: process.pid, started: startOf(process.pid), boot: bootId(), host: hostname(), since: new Date().toISOString() }
}

function isMe(owner: Owner): boolean {
  const own = me()
  return owner.pid === own.pid && owner.started === own.started && owner.boot === own.boot && owner.host === own.host
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return diskCode(error) === 'EPERM'
  }
}

type Life = 'alive' | 'gone' | 'elsewhere'

function lifeOf(owner: Owner): Life {
  const boot = bootId()
  if (owner.boot !== boot || owner.boot === '') return lifeAcrossBoots(owner)
  return startOf(owner.pid) === owner.started && owner.started !== '' ? 'alive' : 'gone'
}

/** Another boot of this machine, another machine on a shared disk, or a system without /proc. */
function lifeAcrossBoots(owner: Owner): Life {
  if (owner.host !== hostname()) return 'elsewhere'
  if (owner.boot !== '') return 'gone'
  const booted = Date.now() - uptime() * 1000
  return Date.parse(owner.since) < booted - bootTolerance || !isRunning(owner.pid) ? 'gone' : 'alive'
}

function parseOwner(text: string): Owner | null {
  try {
    const parsed = ownerShape.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function sentenceFor(owner: Owner, life: Life, path: string): string {
  if (life === 'elsewhere') {
    return `The library is in use on the computer ${owner.host}, so it is open for reading only. If it is not, delete the file ${path}.`
  }
  return 'The library is open in another Copydesk, so it is open for reading only here.'
}

/**
 * Claims the library of a folder. Whatever the disk answers, reading stays possible: a refusal carries the sentence why. With `afterDeath`
 * a lock of this very process stands for nobody: the thread that held it has died, and could not take it away.
 */
export function claim(path: string, afterDeath = false): Claim {
  try {
    const claimed = take(path, afterDeath) ?? take(path, afterDeath)
    if (claimed !== null) return claimed
    return { kind: 'refused', why: 'Another Copydesk was opening the library at the same moment, so it is open for reading only here.' }
  } catch (error) {
    if (diskCode(error) === null) throw error
    return { kind: 'refused', why: `The library is open for reading only. ${diskSentence(error)}` }
  }
}

/** True while a Copydesk has the library open, this one included. Nothing is written. */
export function isHeld(path: string): boolean {
  const owner = parseOwner(readText(path))
  return owner !== null && lifeOf(owner) !== 'gone'
}

/** `null`: someone else was quicker. */
function take(path: string, afterDeath: boolean): Claim | null {
  const bytes = readIfThere(path)
  if (bytes !== null) {
    const text = bytes.toString('utf8')
    const owner = parseOwner(text)
    const life = owner === null || (afterDeath && isMe(owner)) ? 'gone' : lifeOf(owner)
    if (owner !== null && life !== 'gone') return { kind: 'refused', why: sentenceFor(owner, life, path) }
    if (!moveStaleAway(path, text)) return null
  }
  return create(path)
}

function beside(path: string): string {
  return join(dirname(path), `${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}

/** Two processes may find the same stale lock; the one that moves a lock it has not read gives it back. */
function moveStaleAway(path: string, text: string): boolean {
  const aside = beside(path)
  try {
    renameSync(path, aside)
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return false
    throw error
  }
  const isStale = readText(aside) === text
  if (!isStale) linkQuietly(aside, path)
  removeQuietly(aside)
  return isStale
}

function linkQuietly(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Its owner sees that the lock is no longer its own and stops writing.
  }
}

/** The lock appears with its content, or not at all: nobody ever reads a half-written one. */
function create(path: string): Claim | null {
  const temporary = beside(path)
  const text = `${JSON.stringify(me())}\n`
  writeFileSync(temporary, text, { flag: 'wx', mode: fileMode })
  try {
    if (!appear(temporary, path, text)) return null
  } finally {
    removeQuietly(temporary)
  }
  sweep(path)
  return { kind: 'mine', lock: held(path) }
}

function appear(temporary: string, path: string, text: string): boolean {
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(diskCode(error) ?? '')) return false
    if (!hasNoLinks(error)) throw error
    return appearWithoutLinks(path, text)
  }
}

/** exFAT and some network disks have no hard links. */
function appearWithoutLinks(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: fileMode })
    return true
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * The number of a deleted file is given to the next one at once (seen on ext4), so the time of writing must be the same too. The disk
 * itself has another number when it was unplugged and comes back.
 */
function held(path: string): Lock {
  const mine = statSync(path, { bigint: true })
  const state: Lock['state'] = () => {
    const now = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (now === undefined) return isAway(dirname(path)) ? 'away' : 'taken'
    return now.ino === mine.ino && now.mtimeNs === mine.mtimeNs ? 'mine' : 'taken'
  }
  return {
    state,
    release: () => {
      if (state() === 'mine') removeQuietly(path)
    },
  }
}

/** True where the folder of a library is not there, or, like the place of a disk that is not mounted, holds nothing of one. */
export function isAway(folder: string): boolean {
  return !existsSync(join(folder, 'library.json')) && !existsSync(join(folder, 'stories'))
}

/** What a kill in the middle of a claim left. Who is claiming right now finds its file gone, looks again and sees our lock. */
function sweep(path: string): void {
  const folder = dirname(path)
  for (const name of readdirSync(folder)) if (name.startsWith(`${basename(path)}.`)) removeQuietly(join(folder, name))
}
