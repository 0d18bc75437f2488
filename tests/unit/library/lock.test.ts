import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, filesUnder, freshFolder, harbourStory, open, valueOf } from './support'

const inUse = 'The library is open in another Copydesk, so it is open for reading only here.'

interface Owner {
  readonly pid: number
  readonly started: string
  readonly boot: string
  readonly host: string
  readonly since: string
}

/** What the lock of this very process says. */
async function ownLock(): Promise<Owner> {
  const folder = freshFolder()
  const library = await open(folder)
  const owner = JSON.parse(readFileSync(join(folder, '.lock'), 'utf8')) as Owner
  await library.close()
  return owner
}

async function openWithLock(lock: string): Promise<string | null> {
  const folder = freshFolder()
  await (await open(folder)).close()
  writeFileSync(join(folder, '.lock'), lock)
  return (await open(folder)).readOnly
}

function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('the lock of a library', () => {
  it('lets a second opener read and not write', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    valueOf(await first.add([harbourStory()]))
    const second = await open(folder)
    expect([first.readOnly, second.readOnly]).toEqual([null, inUse])
    expect(valueOf(await second.rows())).toHaveLength(1)
    expect(codeOf(await second.add([harbourStory('harbour-2')]))).toBe('read-only')
    expect(second.notices()).toEqual([{ kind: 'read-only', message: inUse, file: 'library.json' }])
  })

  it('is gone after closing', async () => {
    const folder = freshFolder()
    await (await open(folder)).close()
    expect(existsSync(join(folder, '.lock'))).toBe(false)
    expect((await open(folder)).readOnly).toBeNull()
  })

  it('is not taken by a reader', async () => {
    const folder = freshFolder()
    await (await open(folder)).close()
    const before = filesUnder(folder)
    const reader = await open(folder, { readOnly: true })
    expect(filesUnder(folder)).toEqual(before)
    await reader.close()
  })

  it('is taken over from a process that has ended', async () => {
    const lock = { ...(await ownLock()), pid: endedProcess() }
    expect(await openWithLock(JSON.stringify(lock))).toBeNull()
  })

  it.runIf(process.platform === 'linux')('is taken over when its process id is used by another program now', async () => {
    const lock = { ...(await ownLock()), pid: process.ppid, started: '1' }
    expect(await openWithLock(JSON.stringify(lock))).toBeNull()
  })

  it.runIf(process.platform === 'linux')('is taken over after a restart of the machine', async () => {
    const lock = { ...(await ownLock()), boot: 'another-boot' }
    expect(await openWithLock(JSON.stringify(lock))).toBeNull()
  })

  it('is respected when another computer holds it', async () => {
    const lock = { ...(await ownLock()), boot: 'another-boot', host: `not-${hostname()}` }
    expect(await openWithLock(JSON.stringify(lock))).toMatch(/^The library is in use on the computer not-.*, so it is open for reading only\. If it is not, delete the file .*\.lock\.$/)
  })

  it.each(['', 'null', '\0\0\0', '{"pid":"x"}'])('is taken over when it holds %j', async (content) => {
    expect(await openWithLock(content)).toBeNull()
  })

  it('that was taken away stops the writing, before another owner is harmed', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    writeFileSync(join(folder, '.lock'), 'null')
    const second = await open(folder)
    expect(second.readOnly).toBeNull()
    expect(codeOf(await first.add([harbourStory()]))).toBe('read-only')
    valueOf(await second.add([harbourStory()]))
    await first.close()
    expect(existsSync(join(folder, '.lock'))).toBe(true)
  })

  it('is taken over from a thread of this process that has died, when its starter says so', async () => {
    const folder = freshFolder()
    await open(folder)
    expect((await open(folder)).readOnly).toBe('The library is open in another Copydesk, so it is open for reading only here.')
    expect((await open(folder, { afterDeath: true })).readOnly).toBeNull()
  })
})
