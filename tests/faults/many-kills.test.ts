/** One library, worked on without an end by a process that is killed at any moment, again and again. COPYDESK_KILLS sets how often. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storyId, type StoryId } from '../../store/model'
import { ended, leftOvers, lookInto, start, valueOf, Workshop } from './bench-of-faults'
import { leadOf, oldLead } from './paper'

const kills = Number(process.env['COPYDESK_KILLS'] ?? 8)
const slow = 120_000 + kills * 3_000

const one = storyId('paper-1')

/** What was promised so far, over all processes that have died. */
interface Promised {
  revision: number
  readonly leads: Map<number, string>
  readonly here: Set<StoryId>
  readonly binned: Set<StoryId>
}

/** Delays from 0 to 120 ms, the same each time. */
const delay = (kill: number): number => (kill * 37) % 121

describe('a library whose desk is killed at any moment', { timeout: slow }, () => {
  const workshop = new Workshop()
  let script = ''
  let library = ''

  beforeAll(async () => {
    script = await workshop.deskProcess()
    library = await workshop.oneStory()
  }, slow)
  afterAll(() => workshop.tearDown(), slow)

  it(`keeps every promise through ${kills} kills`, async () => {
    const promised: Promised = { revision: 1, leads: new Map([[1, oldLead]]), here: new Set(), binned: new Set() }
    for (let kill = 1; kill <= kills; kill += 1) {
      const child = start(script, library, 'work', String(kill))
      const end = ended(child)
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay(kill)))
      const { told, errors } = await end
      expect(errors).toBe('')
      for (const line of told) note(promised, line)
      await look(promised)
      expect(leftOvers(library)).toEqual([])
    }
    expect(promised.revision).toBeGreaterThan(kills / 4)
  })

  function note(promised: Promised, line: string): void {
    const [act = '', what = '', ...rest] = line.split(' ')
    if (act === 'saved') {
      promised.revision = Number(what)
      promised.leads.set(Number(what), rest.join(' '))
    } else if (act === 'added' || act === 'back') {
      promised.here.add(storyId(what))
      promised.binned.delete(storyId(what))
    } else if (act === 'discarded') {
      promised.binned.add(storyId(what))
      promised.here.delete(storyId(what))
    }
  }

  async function look(promised: Promised): Promise<void> {
    await lookInto(library, async (opened) => {
      expect(opened.readOnly).toBeNull()
      const rows = new Set(valueOf(await opened.rows()).map(({ id }) => id))
      const binned = new Set(valueOf(await opened.binned()).map(({ id }) => id))
      // What was under way may have been done: a story may be a step further than was said.
      for (const id of promised.here) expect([rows.has(id), binned.has(id)]).toContain(true)
      for (const id of promised.binned) expect([rows.has(id), binned.has(id)]).toContain(true)
      for (const id of rows) if (!promised.here.has(id)) promised.here.add(id)
      const paper = valueOf(await opened.read(one))
      expect(paper.revision).toBeGreaterThanOrEqual(promised.revision)
      expect(paper.revision).toBeLessThanOrEqual(promised.revision + 1)
      if (paper.revision === promised.revision) expect(leadOf(paper)).toBe(promised.leads.get(paper.revision))
      promised.revision = paper.revision
      promised.leads.set(paper.revision, leadOf(paper))
    })
  }
})
