import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storyId } from '../../store/model'
import type { Dossier, Reply } from '../../store/model'
import { backUp, openLibrary, restoreLibrary } from '../../store/library'
import type { Library } from '../../store/library'
import { removalsOver } from '../../store/library/durable-file'
import { leftOvers, lookInto, valueOf, Workshop } from './bench-of-faults'
import { diskError, makeFaulty } from './faulty-disk'
import type { Outcome } from './faulty-disk'
import { leadOf, oldLead, paperStory, withLead } from './paper'

const one = storyId('paper-1')

/** In milliseconds; for a machine that is busy with other things. */
const slow = 120_000

describe('a disk that refuses', { timeout: slow }, () => {
  const workshop = new Workshop()
  let template = ''
  let long = ''

  beforeAll(async () => {
    template = await workshop.oneStory()
    long = await workshop.oneLongStory()
  }, slow)
  afterAll(() => workshop.tearDown(), slow)

  type Work = (library: Library, dossier: Dossier) => Promise<Reply<unknown>>

  interface Attempt {
    readonly folder: string
    readonly library: Library
    readonly reply: Reply<unknown>
    /** The call that was hit; `null` when the work was over before. */
    readonly hit: string | null
  }

  type Look = (attempt: Attempt) => Promise<void>

  /** Does `work` on a fresh library again and again, the fault hitting one call later each time, until it hits none. */
  async function atEveryCall(fault: Outcome, lasting: boolean, work: Work, look: Look, of = template): Promise<number> {
    for (let step = 1; ; step += 1) {
      const folder = workshop.copyOf(of)
      const library = valueOf(await openLibrary(folder))
      const dossier = valueOf(await library.read(one))
      const calls: string[] = []
      const mend = makeFaulty((call, count, values) => {
        if (count !== step && !(lasting && calls.length > 0)) return 'well'
        calls.push(call)
        return isFullDisk(fault) && !needsRoom(call, values) ? 'well' : fault
      })
      const reply = await work(library, dossier).finally(mend)
      const hit = calls[0] ?? null
      await look({ folder, library, reply, hit })
      await library.close()
      workshop.remove(folder)
      if (hit === null) return step - 1
    }
  }

  function isFullDisk(fault: Outcome): boolean {
    return fault instanceof Error && fault.message.startsWith('ENOSPC')
  }

  /** A full disk takes no new bytes and no new names, but reads, renames and lets go of old ones. */
  function needsRoom(call: string, values: readonly unknown[]): boolean {
    return /^open/.test(call) ? values[1] === 'wx' : /write|mkdir|link|fsync|handle.sync/.test(call) && call !== 'unlinkSync'
  }

  const save: Work = (library, dossier) => library.save(withLead(dossier, 'New.'), paperStory('paper-1').row)

  function bytesOf(folder: string): string {
    const stories = join(folder, 'stories')
    return readFileSync(join(stories, readdirSync(stories)[0] ?? '', 'paper-1.json'), 'utf8')
  }

  const faults: readonly (readonly [string, Outcome, boolean])[] = [
    ['an error (EIO) once', diskError('EIO'), false],
    ['no permission (EACCES) once', diskError('EACCES'), false],
    ['too many open files (EMFILE) once', diskError('EMFILE'), false],
    ['a full disk (ENOSPC) from then on', diskError('ENOSPC'), true],
    ['half a write that claims to be whole', 'torn', false],
    ['half a write', 'short', false],
  ]

  it.each(faults)('with %s at every call of a save: not saved and the old story intact, or saved', async (_name, fault, lasting) => {
    const calls = await atEveryCall(fault, lasting, save, async ({ folder, library, reply, hit }) => {
      const before = bytesOf(template)
      if (!reply.ok) {
        expect([hit, reply.failure.code]).toEqual([hit, 'not-saved'])
        expect(bytesOf(folder) === before, String(hit)).toBe(true)
      }
      const after = valueOf(await library.read(one))
      expect([after.revision, leadOf(after)]).toEqual(reply.ok ? [2, 'New.'] : [1, oldLead])
      const next = valueOf(await library.save(withLead(after, 'Next.'), paperStory('paper-1').row))
      expect(next.revision).toBe(after.revision + 1)
      await library.close()
      // A name that the disk would not let go of is all that may stay, until the day's folder is looked through again.
      if (hit !== 'unlinkSync') expect(leftOvers(folder)).toEqual([])
    })
    expect(calls).toBeGreaterThan(10)
  })

  it.each(faults)('with %s at every call of two saves of a very long story: what was saved is there after a crash', async (_name, fault, lasting) => {
    const two: Work = async (library, dossier) => {
      const first = await library.save(withLead(dossier, 'New.'), paperStory('paper-1').row)
      return first.ok ? library.save(withLead(first.value, 'Newer.'), paperStory('paper-1').row) : first
    }
    await atEveryCall(fault, lasting, two, async ({ folder, library, reply, hit }) => {
      if (!reply.ok) expect([hit, reply.failure.code]).toEqual([hit, 'not-saved'])
      const before = valueOf(await library.read(one))
      if (reply.ok) expect([before.revision, leadOf(before)]).toEqual([3, 'Newer.'])
      const next = valueOf(await library.save(withLead(before, 'Next.'), paperStory('paper-1').row))
      await removalsOver()
      const crashed = workshop.copyOf(folder)
      rmSync(join(crashed, '.lock'))
      await lookInto(crashed, async (again) => {
        const after = valueOf(await again.read(one))
        expect([hit, after.revision, leadOf(after), again.notices()]).toEqual([hit, next.revision, 'Next.', []])
      })
      workshop.remove(crashed)
    }, long)
  })

  it.each(faults)('with %s at every call of an import: all of it or nothing, and it can be done again', async (_name, fault, lasting) => {
    const batch = [paperStory('paper-2'), paperStory('paper-3')]
    await atEveryCall(fault, lasting, (library) => library.add(batch), async ({ folder, library, reply, hit }) => {
      if (!reply.ok) expect([hit, reply.failure.code]).toEqual([hit, 'not-saved'])
      const ids = valueOf(await library.rows()).map((row) => row.id)
      expect(ids).toEqual(reply.ok ? ['paper-3', 'paper-2', 'paper-1'] : ['paper-1'])
      await library.close()
      await lookInto(folder, async (again) => {
        expect([hit, valueOf(await again.rows()).map((row) => row.id)]).toEqual([hit, ids])
        expect(valueOf(await again.read(one)).revision).toBe(1)
        expect(valueOf(await again.wireText(batch[0]?.wire.sha256 ?? ''))).toBe(batch[0]?.wire.text)
        valueOf(await again.add(batch))
        expect(leftOvers(folder)).toEqual([])
      })
    })
  })

  it.each(faults)('with %s at every call of a backup: there is a whole one, or none and a sentence', async (_name, fault, lasting) => {
    const work = { progress: () => undefined, cancelled: () => false }
    const backup = join(workshop.fresh(), 'desk.zip')
    mkdirSync(dirname(backup))
    await atEveryCall(fault, lasting, (library) => backUp(library.folder, backup, work), async ({ folder, reply, hit }) => {
      expect([hit, readdirSync(dirname(backup))]).toEqual([hit, reply.ok ? ['desk.zip'] : []])
      expect(reply.ok || /^The (backup|library)/.test(reply.failure.message)).toBe(true)
      expect(leftOvers(folder)).toEqual([])
      if (!reply.ok) return
      const again = join(workshop.fresh(), 'again')
      valueOf(await restoreLibrary(backup, again, work))
      rmSync(backup)
      workshop.remove(dirname(again))
    })
  })

  it('saves short writes in the end, whole', async () => {
    await atEveryCall('short', false, save, async ({ library, reply }) => {
      expect(reply.ok).toBe(true)
      expect(leadOf(valueOf(await library.read(one)))).toBe('New.')
    })
  })

  it('never fsyncs a descriptor again whose fsync failed', async () => {
    const library = valueOf(await openLibrary(workshop.copyOf(template)))
    const dossier = valueOf(await library.read(one))
    const calls: string[] = []
    const mend = makeFaulty((call) => {
      calls.push(call)
      return call === 'fsyncSync' ? diskError('EIO') : 'well'
    })
    const reply = await save(library, dossier).finally(mend)
    expect(reply.ok).toBe(false)
    expect(calls.slice(calls.indexOf('fsyncSync'))).toEqual(['fsyncSync', 'closeSync', 'unlinkSync'])
    expect((await save(library, dossier)).ok).toBe(true)
    await library.close()
  })

  it.each(['EROFS', 'EACCES', 'ENOSPC'])('opens for reading only when no lock can be written (%s), and says so', async (code) => {
    const folder = workshop.copyOf(template)
    const mend = makeFaulty((call, _count, values) => (needsRoom(call, values) ? diskError(code) : 'well'))
    const library = valueOf(await openLibrary(folder).finally(mend))
    expect(library.readOnly).toMatch(/^The library is open for reading only\. /)
    expect(valueOf(await library.rows())).toHaveLength(1)
    const dossier = valueOf(await library.read(one))
    expect(dossier.revision).toBe(1)
    expect(await save(library, dossier)).toMatchObject({ ok: false, failure: { code: 'read-only' } })
    expect(leftOvers(folder)).toEqual([])
  })
})
