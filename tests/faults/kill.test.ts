import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreLibrary } from '../../store/library'
import { storyId } from '../../store/model'
import { ended, killAtEveryStep, leftOvers, lookInto, start, valueOf, Workshop } from './bench-of-faults'
import type { Ended } from './bench-of-faults'
import { leadOf, oldLead, paperStory } from './paper'

const one = storyId('paper-1')

/** In milliseconds; for a machine that is busy with other things. */
const slow = 120_000

describe('kill -9 before every change of the disk', { timeout: slow }, () => {
  const workshop = new Workshop()
  let script = ''
  let library = ''

  beforeAll(async () => {
    script = await workshop.deskProcess()
    library = await workshop.oneStory()
  }, slow)
  afterAll(() => workshop.tearDown(), slow)

  /** Kills a task at every step, and looks into what each kill left. */
  function everyKill(task: string, folder: () => string, look: (folder: string, end: Ended) => Promise<void>): Promise<number> {
    return killAtEveryStep(async (step) => {
      const copy = folder()
      const end = await ended(start(script, copy, task, String(step)))
      expect(end.errors).toBe('')
      expect(end.killed || end.told.includes('done')).toBe(true)
      await look(copy, end)
      expect(leftOvers(copy)).toEqual([])
      workshop.remove(copy)
      return end
    })
  }

  async function expectOldOrNew(folder: string, end: Ended): Promise<void> {
    const dossier = await lookInto(folder, async (opened) => {
      expect([opened.readOnly, opened.notices()]).toEqual([null, []])
      const read = valueOf(await opened.read(one))
      expect(valueOf(await opened.rows()).map((row) => [row.id, row.revision])).toEqual([[one, read.revision]])
      return read
    })
    const wasSaved = end.told.includes('saved 2')
    expect([[1, oldLead], [2, 'New.']].slice(wasSaved ? 1 : 0)).toContainEqual([dossier.revision, leadOf(dossier)])
  }

  it('of a save leaves the old story or the new one', async () => {
    expect(await everyKill('save', () => workshop.copyOf(library), expectOldOrNew)).toBeGreaterThan(5)
  })

  it('of saves of a very long story, and of their folding in, leaves what was saved', async () => {
    const long = await workshop.oneLongStory()
    const kills = await everyKill('long', () => workshop.copyOf(long), async (folder, end) => {
      const dossier = await lookInto(folder, async (opened) => {
        expect([opened.readOnly, opened.notices()]).toEqual([null, []])
        return valueOf(await opened.read(one))
      })
      const states = [[1, oldLead], [2, 'Second.'], [3, 'Third.']]
      const promised = end.told.filter((line) => line.startsWith('saved')).length
      expect(states.slice(promised)).toContainEqual([dossier.revision, leadOf(dossier)])
    })
    expect(kills).toBeGreaterThan(12)
  })

  it('of the closing leaves the saved story, and a catalogue that shows it', async () => {
    expect(await everyKill('close', () => workshop.copyOf(library), expectOldOrNew)).toBeGreaterThan(8)
  })

  it('of an import leaves each story whole or absent, and it can be done again', async () => {
    const kills = await everyKill('add', () => workshop.copyOf(library), async (folder, end) => {
      await lookInto(folder, async (opened) => {
        expect(opened.notices()).toEqual([])
        const ids = valueOf(await opened.rows()).map((row) => row.id)
        expect(ids).toContain(one)
        if (end.told.includes('added')) expect(ids).toEqual(['paper-3', 'paper-2', 'paper-1'])
        for (const id of ids) {
          const dossier = valueOf(await opened.read(id))
          expect(leadOf(dossier)).toBe(oldLead)
          expect(valueOf(await opened.wireText(dossier.story.source.sha256))).toBe(paperStory('paper-1').wire.text)
        }
        valueOf(await opened.add([paperStory('paper-2'), paperStory('paper-3')]))
        expect(valueOf(await opened.rows())).toHaveLength(3)
      })
    })
    expect(kills).toBeGreaterThan(20)
  })

  it('of an export leaves the story as it was, with or without the file remembered', async () => {
    await everyKill('export', () => workshop.copyOf(library), async (folder, end) => {
      await lookInto(folder, async (opened) => {
        expect(leadOf(valueOf(await opened.read(one)))).toBe(oldLead)
        const files = valueOf(await opened.exports(one)).length
        expect(end.told.includes('exported') ? [1] : [0, 1]).toContain(files)
      })
    })
  })

  it('of a throwing away leaves the story in the library or in the bin', async () => {
    await everyKill('discard', () => workshop.copyOf(library), async (folder, end) => {
      await lookInto(folder, async (opened) => {
        const ids = valueOf(await opened.rows()).map((row) => row.id)
        const binned = valueOf(await opened.binned()).map((row) => row.id)
        expect(end.told.includes('discarded') ? [[[], [one]]] : [[[], [one]], [[one], []]]).toContainEqual([ids, binned])
        expect(opened.notices()).toEqual([])
      })
    })
  })

  it('of a taking back leaves the story in the bin or in the library, as it was', async () => {
    const thrown = workshop.copyOf(library)
    await lookInto(thrown, (opened) => opened.discard([one]))
    await everyKill('takeBack', () => workshop.copyOf(thrown), async (folder, end) => {
      await lookInto(folder, async (opened) => {
        if (end.told.includes('taken back')) expect(valueOf(await opened.rows())).toHaveLength(1)
        valueOf(await opened.takeBack([one]))
        expect(leadOf(valueOf(await opened.read(one)))).toBe(oldLead)
      })
    })
  })

  it('of an emptying of the bin takes nothing but what was in it', async () => {
    const thrown = workshop.copyOf(library)
    await lookInto(thrown, async (opened) => {
      valueOf(await opened.add([paperStory('paper-2')]))
      valueOf(await opened.discard([storyId('paper-2')]))
    })
    await everyKill('emptyBin', () => workshop.copyOf(thrown), async (folder) => {
      await lookInto(folder, async (opened) => {
        expect(leadOf(valueOf(await opened.read(one)))).toBe(oldLead)
        expect(valueOf(await opened.wireText(paperStory('paper-1').wire.sha256))).toBe(paperStory('paper-1').wire.text)
      })
    })
  })

  it('of a change of the settings leaves the old ones or the new', async () => {
    await everyKill('settings', () => workshop.copyOf(library), async (folder, end) => {
      const settings = await lookInto(folder, async (opened) => valueOf(await opened.settings()))
      expect(end.told.includes('set') ? [{ desk: 'new' }] : [{}, { desk: 'new' }]).toContainEqual(settings)
    })
  })

  it('of the making of a library leaves a folder that opens as one', async () => {
    const kills = await everyKill('open', () => workshop.fresh(), async (folder) => {
      expect(await lookInto(folder, (opened) => Promise.resolve(opened.readOnly))).toBeNull()
    })
    expect(kills).toBeGreaterThan(10)
  })

  it('of bringing an older library up to date leaves it whole, and what it was before is kept whole, too', async () => {
    const older = new URL('../fixtures/libraries/format-1', import.meta.url).pathname
    const kills = await everyKill('open', () => workshop.copyOf(older), async (folder) => {
      await lookInto(folder, async (opened) => {
        expect(opened.readOnly).toBeNull()
        const weir = valueOf(await opened.read(storyId('weir-1')))
        expect([weir.revision, weir.state]).toEqual([2, 'ready'])
        expect(valueOf(await opened.wireText(weir.story.source.sha256, 'text-1'))).toMatch(/^The weir at Tolven|^Weir at Tolven Is Mended/)
      })
      const again = workshop.fresh()
      valueOf(await restoreLibrary(join(folder, 'before-format-2.zip'), again, { progress: () => undefined, cancelled: () => false }))
      expect(readFileSync(join(again, 'library.json'), 'utf8')).toContain('"format": 1')
      workshop.remove(again)
    })
    expect(kills).toBeGreaterThan(15)
  })

  it('of an opening after a kill in the middle of an import recovers all the same', async () => {
    const interrupted = workshop.copyOf(library)
    const { killed, told } = await ended(start(script, interrupted, 'add', '18'))
    expect([killed, told]).toEqual([true, []])
    await everyKill('open', () => workshop.copyOf(interrupted), async (folder) => {
      await lookInto(folder, async (opened) => {
        expect(opened.notices()).toEqual([])
        expect(leadOf(valueOf(await opened.read(one)))).toBe(oldLead)
      })
    })
  })
})
