import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { adoptBackup, backUp, openLibrary, verifyLibrary } from '../../store/library'
import { storyId } from '../../store/model'
import { leftOvers, lookInto, valueOf, Workshop } from './bench-of-faults'
import { makeOther, type Kind } from './other-disk'
import { leadOf, paperStory, withLead } from './paper'

const one = storyId('paper-1')
const row = paperStory('paper-1').row
const work = { progress: () => undefined, cancelled: () => false }

/** In milliseconds; for a machine that is busy with other things. */
const slow = 120_000

describe('disks of other kinds', { timeout: slow }, () => {
  const workshop = new Workshop()
  afterAll(() => workshop.tearDown(), slow)

  /** An empty place for a library on such a disk. */
  function on(kind: Kind): string {
    const folder = workshop.fresh()
    onTestFinished(makeOther(folder, kind))
    return folder
  }

  it('where case makes no difference: a library is one, however its folder is written', async () => {
    const folder = on({ foldsCase: true })
    const otherwise = join(dirname(folder), folder.slice(dirname(folder).length + 1).toUpperCase())
    const library = valueOf(await openLibrary(folder))
    valueOf(await library.add([paperStory('paper-1'), paperStory('paper-2')]))
    valueOf(await library.save(withLead(valueOf(await library.read(one)), 'Typed.'), row))
    const guest = valueOf(await openLibrary(otherwise))
    expect(guest.readOnly).toBe('The library is open in another Copydesk, so it is open for reading only here.')
    expect(leadOf(valueOf(await guest.read(one)))).toBe('Typed.')
    await guest.close()
    await library.close()
    await lookInto(otherwise, async (again) => {
      expect([again.readOnly, again.notices()]).toEqual([null, []])
      valueOf(await again.save(withLead(valueOf(await again.read(one)), 'Typed again.'), row))
      valueOf(await again.add([paperStory('paper-3')]))
    })
    expect(valueOf(await verifyLibrary(folder, work)).faults.filter(({ kind }) => kind !== 'history')).toEqual([])
    expect(readdirSync(folder).filter((name) => name !== name.toLowerCase())).toEqual([])
    expect([existsSync(join(folder, 'STORIES')), leftOvers(folder)]).toEqual([true, []])
  })

  it('where case makes no difference: a story of a backup never lies over one whose id differs in case alone', async () => {
    const [folder, backup] = [on({ foldsCase: true }), join(workshop.fresh(), 'desk.zip')]
    const other = workshop.fresh()
    mkdirSync(dirname(backup))
    await lookInto(other, async (library) => void valueOf(await library.add([paperStory('Paper-1')])))
    valueOf(await backUp(other, backup, work))
    await lookInto(folder, async (library) => {
      valueOf(await library.add([paperStory('paper-1')]))
      const adopted = valueOf(await adoptBackup(library, backup, work))
      expect([adopted.came, adopted.problems.map(({ message }) => message)]).toEqual([[], ['The story is damaged: its id has capitals.']])
    })
    await lookInto(folder, async (again) => {
      expect(valueOf(await again.read(one)).story.id).toBe('paper-1')
      expect(again.notices()).toEqual([])
    })
  })

  it('where every call takes five milliseconds: all is there, in order, and no save is answered before it is', async () => {
    const folder = on({ delay: 5 })
    const library = valueOf(await openLibrary(folder))
    const adding = library.add(Array.from({ length: 5 }, (_, at) => paperStory(`paper-${at + 1}`)))
    const first = adding.then(async () => library.save(withLead(valueOf(await library.read(one)), 'First.'), row))
    expect([valueOf(await adding).length, valueOf(await first).revision]).toEqual([5, 2])
    await library.close()
    await lookInto(folder, async (again) => {
      expect(valueOf(await again.rows()).map(({ id }) => id)).toEqual(['paper-5', 'paper-4', 'paper-3', 'paper-2', 'paper-1'])
      expect([leadOf(valueOf(await again.read(one))), again.notices()]).toEqual(['First.', []])
    })
  })
})
