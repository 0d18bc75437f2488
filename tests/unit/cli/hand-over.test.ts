import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDoor, type Door } from '../../../store/door'
import { answersAtDoor } from '../../../store/door-calls'
import { hearLines, sayLine } from '../../../store/door-line'
import { knock } from '../../../store/knock'
import { storyId, type Reply } from '../../../store/model'
import { openDesk, type OpenedDesk } from '../../../store/open-desk'
import { createUpkeep } from '../../../store/upkeep'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { copydesk } from '../../helpers/command-line'

const ferry = 'Ferry Runs Aground off Port Hadrin'
const openElsewhere = 'The library is open in another Copydesk, so it is open for reading only here.\n'
const handedOver = 'The library is open in another Copydesk, which does this.\n'

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.message)
  return reply.value
}

interface Owned {
  readonly folder: string
  readonly library: string
  readonly opened: OpenedDesk
  readonly door: Door | null
  readonly cancelled: string[]
}

/** A library that somebody has open, with a door as the window has one. */
async function owned(withDoor = true): Promise<Owned> {
  const folder = temporaryFolder()
  const library = join(folder, 'library')
  const cancelled: string[] = []
  const doors: Door[] = []
  const opened = valueOf(await openDesk(library, false, (step) => doors[0]?.progress(step)))
  const upkeep = createUpkeep({ library: opened.library, queue: opened.queue, progress: () => undefined })
  const calls = answersAtDoor(opened.desk, upkeep)
  const door = withDoor ? await openDoor({ folder: library, calls, cancel: (job) => void cancelled.push(job) }) : null
  if (door !== null) doors.push(door)
  onTestFinished(async () => {
    await door?.close()
    await opened.close()
  })
  return { folder, library, opened, door, cancelled }
}

describe('the command line on a library that is open elsewhere', () => {
  it('has the owner import, by paths as they were given, and tells what came', async () => {
    const { folder, library, opened } = await owned()
    const page = join(folder, 'ferry.txt')
    writeFileSync(page, harbourPage)
    expect(await copydesk('import', relative(process.cwd(), page), '--library', library)).toEqual({ status: 0, out: '', said: `${handedOver}1 story imported.\n` })
    expect(await copydesk('import', page, '--library', library)).toMatchObject({ status: 0, said: `${handedOver}0 stories imported, 1 already there.\n` })
    expect(valueOf(await opened.desk.list()).map(({ headline }) => headline)).toEqual([ferry])
  })

  it('has the owner export and remember what went out', async () => {
    const { folder, library, opened } = await owned()
    valueOf(await opened.desk.importPaste('in', { text: harbourPage }))
    const out = join(folder, 'out')
    expect((await copydesk('export', '--library', library, '--to', 'txt', '--out', out)).status).toBe(0)
    const [name = ''] = readdirSync(out)
    expect(readFileSync(join(out, name), 'utf8')).toContain(ferry)
    expect(valueOf(await opened.desk.list())).toMatchObject([{ exported: 1 }])
  })

  it('has the owner throw away, take back and empty the bin', async () => {
    const { library, opened } = await owned()
    valueOf(await opened.desk.importPaste('in', { text: harbourPage }))
    expect((await copydesk('prune', '--older-than', '0', '--library', library, '--do')).said).toBe(
      `${handedOver}1 story moved to the bin; copydesk bin restore brings them back.\n`,
    )
    expect(valueOf(await opened.desk.list())).toEqual([])
    expect((await copydesk('bin', 'restore', '--library', library)).said).toBe(`${handedOver}1 story taken out of the bin.\n`)
    expect(valueOf(await opened.desk.list())).toHaveLength(1)
    await copydesk('prune', '--older-than', '0', '--library', library, '--do')
    expect((await copydesk('bin', 'empty', '--library', library)).said).toMatch(/^The library is open in another Copydesk, which does this\.\n1 story deleted for good/)
  })

  it('has the owner bring in the stories of a backup', async () => {
    const other = await owned()
    valueOf(await other.opened.desk.importPaste('in', { text: marketPage }))
    const backup = join(other.folder, 'desk.zip')
    await copydesk('backup', backup, '--library', other.library)
    const { library, opened } = await owned()
    expect((await copydesk('restore', backup, '--library', library)).said).toBe('1 story imported.\n')
    expect(valueOf(await opened.desk.list()).map(({ headline }) => headline)).toEqual(['Market Hall Reopens After Two Years'])
  })

  it('writes nothing where the owner has no door, and says what to do', async () => {
    const { folder, library } = await owned(false)
    writeFileSync(join(folder, 'ferry.txt'), harbourPage)
    expect(await copydesk('import', join(folder, 'ferry.txt'), '--library', library)).toEqual({ status: 1, out: '', said: openElsewhere })
    expect(await copydesk('watch', folder, '--once', '--library', library)).toMatchObject({
      status: 1,
      said: `Watching ${folder}.\n${openElsewhere}Watch the folder there: Settings, Library.\n`,
    })
  })
})

describe('the door of an open library', () => {
  const sign = (library: string) => JSON.parse(readFileSync(join(library, '.door'), 'utf8')) as { readonly address: string; readonly token: string }

  function told(address: string, word: object): Promise<unknown> {
    return new Promise((resolve) => {
      const socket = createConnection(address, () => sayLine(socket, word))
      hearLines(socket, resolve)
    })
  }

  it('is answered only to who knows its word, and only what stands in its list', async () => {
    const { library } = await owned()
    const { address, token } = sign(library)
    const refused = { reply: { ok: false, failure: { code: 'refused', message: 'Nobody may ask here without the word of the library.' } } }
    expect(await told(address, { token: token.replace(/^./, 'x'), name: 'emptyBin', args: [] })).toEqual(refused)
    expect(await told(address, { name: 'emptyBin', args: [] })).toEqual(refused)
    for (const [name, args] of [['close', []], ['constructor', []], ['importPaths', ['job', '/etc']], ['takeBack', [['../x']]]] as const) {
      expect(await told(address, { token, name, args })).toMatchObject({ reply: { failure: { code: 'unsupported' } } })
    }
  })

  it('tells how far the work is, and ends the work when who asked has gone', async () => {
    const { folder, library, cancelled } = await owned()
    const paths = [harbourPage, marketPage].map((page, at) => {
      writeFileSync(join(folder, `${at}.txt`), page)
      return join(folder, `${at}.txt`)
    })
    const steps: number[] = []
    const owner = await knock(library, ({ done }) => void steps.push(done))
    expect(valueOf((await owner?.ask('importPaths', 'in', paths)) ?? { ok: false, failure: { code: 'internal', message: 'nobody' } }).stories).toHaveLength(2)
    expect(steps).toEqual([0, 1, 2])
    expect(cancelled).toEqual([])
    const { address, token } = sign(library)
    const socket = createConnection(address, () => sayLine(socket, { token, name: 'importPaths', args: ['left', paths] }))
    await new Promise((resolve) => socket.once('data', resolve))
    socket.destroy()
    await expect.poll(() => cancelled).toEqual(['left'])
  })

  it('is gone with its owner: what was asked fails in plain words, and nobody opens any more', async () => {
    const { library, door } = await owned()
    const owner = await knock(library, () => undefined)
    await door?.close()
    expect(await owner?.ask('takeBack', [storyId('a')])).toMatchObject({ ok: false, failure: { code: 'read-only' } })
    expect([existsSync(join(library, '.door')), await knock(library, () => undefined)]).toEqual([false, null])
    writeFileSync(join(library, '.door'), JSON.stringify({ address: join(library, 'nobody'), token: 'x' }))
    expect(await knock(library, () => undefined)).toBeNull()
  })
})
