/** Faults with real parts: a disk that is really full, files that may grow no further, folders that vanish, very long names. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary } from '../../store/library'
import { importedFolder, storyId } from '../../store/model'
import { openDesk, type OpenedDesk } from '../../store/open-desk'
import { backUpTo, restoreInto } from '../../store/backups'
import { FolderWatch } from '../../store/watch'
import { lookInto, valueOf, Workshop } from './bench-of-faults'
import { leadOf, oldLead, paperStory, withLead } from './paper'

const one = storyId('paper-1')
const row = paperStory('paper-1').row

/** In milliseconds; for a machine that is busy with other things. */
const slow = 120_000

const isRoot = process.getuid?.() === 0

/** A program that may mount disks of its own, which are gone when it ends: root may, and mostly everybody in a space of their own. */
const mounting = [['unshare', '-m'], ['unshare', '-Urm']].find(
  ([command = '', ...args]) => spawnSync(command, [...args, 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' }).status === 0,
)
const withoutMounting = mounting === undefined ? ' (SKIPPED: nobody may mount a disk here)' : ''
const unlimited = process.platform === 'win32'

/** What a desk process told, run by a line of shell with the script, the library and the task as `$1`, `$2`, `$3`. */
function told(how: readonly string[], line: string, ...values: readonly string[]): readonly string[] {
  const [command = 'sh', ...args] = [...how, 'sh', '-c', line, 'sh', ...values]
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: slow })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((text) => text !== '')
}

describe('faults with real parts', { timeout: slow }, () => {
  const workshop = new Workshop()
  let script = ''
  let library = ''
  let long = ''

  beforeAll(async () => {
    script = await workshop.deskProcess()
    library = await workshop.oneStory()
    long = await workshop.oneLongStory()
  }, slow)
  afterAll(() => workshop.tearDown(), slow)

  const node = JSON.stringify(process.execPath)

  it.skipIf(mounting === undefined)(`a full disk: nothing is said to be saved that is not, and work goes on when there is room${withoutMounting}`, () => {
    const place = workshop.fresh()
    mkdirSync(place)
    const line = [
      'mount -t tmpfs -o size=3m none "$4"',
      'cp -a "$2" "$4/library"',
      'head -c 400000 /dev/zero > "$4/ballast"',
      `exec ${node} "$1" "$4/library" "$3"`,
    ].join(' && ')
    const lines = told(mounting ?? [], line, script, long, 'fill', place)
    const added = lines.filter((text) => text.startsWith('added ')).map((text) => text.slice('added '.length))
    const refused = lines.filter((text) => text.startsWith('not-saved'))
    const saved = lines.filter((text) => text.startsWith('saved')).at(-1)?.split(' ')[1]
    expect(added.length).toBeGreaterThan(2)
    expect(refused).toEqual(['not-saved The import was not saved. The disk is full.', 'not-saved “Paper mill opens” was not saved. The disk is full.'])
    const there = lines.filter((text) => text.startsWith('there'))
    expect(there).toEqual([...added.map((id) => `there ${id} 1 The paper mi`).reverse(), `there paper-1 ${saved} Room again.`])
    expect(lines.slice(-2)).toEqual(['notices 0', 'done'])
  })

  it.skipIf(unlimited)('a limit on the size of files: what fits is saved, what does not is refused in plain words', async () => {
    const folder = workshop.copyOf(long)
    expect(told([], `ulimit -f 100; exec ${node} "$1" "$2" "$3"`, script, folder, 'look')).toEqual([
      'why ',
      `read 1 ${oldLead}`,
      'saved 2',
      'not-saved The import was not saved. The file is larger than this disk allows.',
      'done',
    ])
    await lookInto(folder, async (opened) => {
      expect(opened.notices()).toEqual([])
      expect(valueOf(await opened.rows()).map(({ id, revision }) => [id, revision])).toEqual([['paper-1', 2]])
      expect(leadOf(valueOf(await opened.read(one)))).toBe('Second.')
    })
  })

  it.skipIf(isRoot && mounting === undefined)(`a folder that may only be read: it is read, and why nothing is saved is said${isRoot ? withoutMounting : ''}`, () => {
    const folder = workshop.copyOf(library)
    const lines = isRoot ? told(mounting ?? [], `mount --bind "$2" "$2" && mount -o remount,bind,ro "$2" && exec ${node} "$1" "$2" "$3"`, script, folder, 'look') : readByAll(folder)
    const why = `The library is open for reading only. ${isRoot ? 'The disk is read-only.' : 'Copydesk may not write there.'}`
    expect(lines).toEqual([`why ${why}`, `read 1 ${oldLead}`, `read-only ${why}`, `read-only ${why}`, 'done'])
  })

  function readByAll(folder: string): readonly string[] {
    const all = ['', ...readdirSync(folder, { recursive: true }).map(String)].map((name) => join(folder, name))
    for (const path of all) chmodSync(path, 0o555)
    try {
      return told([], `exec ${node} "$1" "$2" "$3"`, script, folder, 'look')
    } finally {
      for (const path of all) chmodSync(path, 0o755)
    }
  }

  it('a folder that vanishes while it is open, and comes back: nothing is put in its place, nothing is lost', async () => {
    const folder = workshop.copyOf(library)
    const opened = valueOf(await openLibrary(folder))
    const dossier = valueOf(await opened.save(withLead(valueOf(await opened.read(one)), 'Before.'), row))
    renameSync(folder, `${folder}.unplugged`)
    const away = 'The folder of the library cannot be reached. When it is back, work goes on.'
    expect(await opened.save(withLead(dossier, 'Meanwhile.'), row)).toMatchObject({
      ok: false,
      failure: { code: 'not-saved', message: `“Paper mill opens” was not saved. ${away}` },
    })
    expect(await opened.add([paperStory('paper-2')])).toMatchObject({ ok: false, failure: { message: `The import was not saved. ${away}` } })
    expect(await opened.read(one)).toMatchObject({ ok: false, failure: { code: 'bad-input', message: away } })
    opened.ledger('w1').set('/in/a.txt', { size: 1, changed: 1, sha256: '', at: '' })
    await opened.settle()
    expect(valueOf(await opened.rows())).toHaveLength(1)
    expect([existsSync(folder), opened.readOnly, opened.notices()]).toEqual([false, null, []])
    renameSync(`${folder}.unplugged`, folder)
    expect(valueOf(await opened.save(withLead(dossier, 'Afterwards.'), row)).revision).toBe(3)
    await opened.close()
    expect(await lookInto(folder, async (again) => leadOf(valueOf(await again.read(one))))).toBe('Afterwards.')
  })

  it('a very long story whose disk vanishes: what was saved of it is there when it is back', async () => {
    const folder = workshop.copyOf(long)
    const opened = valueOf(await openLibrary(folder))
    const saved = valueOf(await opened.save(withLead(valueOf(await opened.read(one)), 'Before.'), row))
    renameSync(folder, `${folder}.unplugged`)
    expect((await opened.save(withLead(saved, 'Meanwhile.'), row)).ok).toBe(false)
    await opened.close()
    expect(existsSync(folder)).toBe(false)
    rmSync(join(`${folder}.unplugged`, '.lock'))
    renameSync(`${folder}.unplugged`, folder)
    expect(await lookInto(folder, async (again) => leadOf(valueOf(await again.read(one))))).toBe('Before.')
  })

  it('another folder in its place is never written to', async () => {
    const folder = workshop.copyOf(library)
    const opened = valueOf(await openLibrary(folder))
    const dossier = valueOf(await opened.read(one))
    renameSync(folder, `${folder}.old`)
    cpSync(library, folder, { recursive: true })
    expect(await opened.save(withLead(dossier, 'New.'), row)).toMatchObject({ ok: false, failure: { code: 'read-only' } })
    expect(opened.readOnly).toBe('The library was taken over or replaced, so nothing more is written to it. Open it again.')
    await opened.close()
  })

  it('a guest whose folder vanishes keeps nothing empty for the truth', async () => {
    const folder = workshop.copyOf(library)
    const guest = valueOf(await openLibrary(folder, { readOnly: true }))
    renameSync(folder, `${folder}.unplugged`)
    expect(await guest.rows()).toMatchObject({ ok: false, failure: { code: 'bad-input' } })
    renameSync(`${folder}.unplugged`, folder)
    expect(valueOf(await guest.rows())).toHaveLength(1)
    await guest.close()
  })

  /** 255 bytes, half of them in letters of two. */
  const longName = (ending: string): string => `${'é'.repeat(60)}${'n'.repeat(135 - Buffer.byteLength(ending))}${ending}`

  it('names of 255 bytes, for libraries, files, watched folders and backups', async () => {
    const place = workshop.fresh()
    const [folder, incoming, file] = [join(place, longName('')), join(place, longName('in')), longName('.txt')]
    mkdirSync(incoming, { recursive: true })
    const page = (word: string): string => `${word} Mill Opens\n\nThe paper mill in Tolven opened its gates on Monday, the council said.\n`
    const desk = valueOf(await openDesk(folder, false, () => undefined))
    const watch = watching(desk, incoming)
    for (const word of ['First', 'Second']) {
      writeFileSync(join(incoming, file), page(word))
      await watch.look()
      await watch.look()
      expect(watch.status().failures).toEqual([])
    }
    await watch.stop()
    const kept = readdirSync(join(incoming, importedFolder))
    expect(kept.map((name) => Buffer.byteLength(name)).sort()).toEqual([255, 255])
    await desk.close()
    const backup = join(place, longName('.zip'))
    const work = { progress: () => undefined, cancelled: () => false }
    expect(valueOf(await backUpTo(folder, backup, work)).stories).toBe(2)
    const again = join(place, longName('again'))
    valueOf(await restoreInto(backup, again, work))
    expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(await lookInto(again, async (opened) => valueOf(await opened.rows()).map(({ headline }) => headline))).toEqual(['Second Mill Opens', 'First Mill Opens'])
  })

  function watching({ library: opened, take }: OpenedDesk, folder: string): FolderWatch {
    const watched = { id: 'w1', folder, after: 'move', alarm: false } as const
    return new FolderWatch({ watched, ledger: opened.ledger('w1'), take: (inputs) => take('watch', inputs), changed: () => undefined, rest: 0 })
  }

  it('a story of 5 MB comes in, is edited, and is there after the next opening', async () => {
    const folder = workshop.fresh()
    const wire = join(folder, '..', 'long.txt')
    const paragraph = (at: number): string => `Gate ${at} of the mill was opened by the council on Monday, and ${'the river ran on below it, '.repeat(60)}they said.`
    writeFileSync(wire, `Mill of Many Gates\n\n${Array.from({ length: 3_100 }, (_, at) => paragraph(at)).join('\n\n')}\n`)
    const desk = valueOf(await openDesk(folder, false, () => undefined))
    const report = valueOf(await desk.desk.importPaths('in', [wire]))
    const [story] = report.stories
    expect([report.problems, report.stories.length, story?.headline]).toEqual([[], 1, 'Mill of Many Gates'])
    const id = story?.id ?? one
    const open = valueOf(await desk.desk.open(id))
    expect(Buffer.byteLength(readFileSync(wire))).toBeGreaterThan(5_000_000)
    const ready = valueOf(await desk.desk.setState([id], 'ready'))
    expect(ready).toMatchObject([{ state: 'ready', revision: open.dossier.revision + 1 }])
    await desk.close()
    await lookInto(folder, async (again) => {
      const dossier = valueOf(await again.read(id))
      expect([dossier.state, dossier.story.blocks.length]).toEqual(['ready', open.dossier.story.blocks.length])
    })
  })

  it('a clock that goes backwards: order and revisions go on', async () => {
    const folder = workshop.fresh()
    const times = ['2026-11-22T23:59:00Z', '2026-11-21T08:00:00Z', '1970-01-02T00:00:00Z', '2026-11-22T23:59:30Z']
    for (const [at, time] of times.entries()) {
      const opened = valueOf(await openLibrary(folder, { clock: () => new Date(time) }))
      valueOf(await opened.add([paperStory(`paper-${at + 1}`)]))
      const paper = valueOf(await opened.read(one))
      expect(valueOf(await opened.save(withLead(paper, `Lead ${at}.`), row)).revision).toBe(at + 2)
      await opened.close()
    }
    await lookInto(folder, async (opened) => {
      expect(opened.notices()).toEqual([])
      expect(valueOf(await opened.rows()).map(({ id, arrival }) => [id, arrival])).toEqual([['paper-4', 4], ['paper-3', 3], ['paper-2', 2], ['paper-1', 1]])
      expect(leadOf(valueOf(await opened.read(one)))).toBe('Lead 3.')
    })
  })
})
