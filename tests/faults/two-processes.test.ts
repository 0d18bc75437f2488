import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, lookInto, start, valueOf, Workshop } from './bench-of-faults'

/** In milliseconds; for a machine that is busy with other things. */
const slow = 120_000

describe('two processes on one library', { timeout: slow }, () => {
  const workshop = new Workshop()
  let script = ''
  let library = ''

  beforeAll(async () => {
    script = await workshop.deskProcess()
    library = await workshop.oneStory()
  }, slow)
  afterAll(() => workshop.tearDown(), slow)

  it('lets the second one read, and write after the first was killed', async () => {
    const folder = workshop.copyOf(library)
    const owner = start(script, folder, 'hold')
    const end = ended(owner)
    await once(owner.stdout, 'data')
    await lookInto(folder, async (reader) => {
      expect(reader.readOnly).toBe('The library is open in another Copydesk, so it is open for reading only here.')
      expect(valueOf(await reader.rows())).toHaveLength(1)
    })
    owner.kill('SIGKILL')
    expect((await end).told).toEqual(['owner'])
    expect(existsSync(join(folder, '.lock'))).toBe(true)
    expect(await lookInto(folder, (next) => Promise.resolve(next.readOnly))).toBeNull()
  })

  it('has one owner when several start at once over a lock that was left behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      const folder = workshop.copyOf(library)
      const dead = start(script, folder, 'hold')
      const died = ended(dead)
      await once(dead.stdout, 'data')
      dead.kill('SIGKILL')
      await died
      const racers = [1, 2, 3].map(() => start(script, folder, 'race'))
      const ends = racers.map(ended)
      await Promise.all(racers.map((racer) => once(racer.stdout, 'data')))
      for (const racer of racers) {
        // One that was refused may have gone already; what it told is all that counts.
        racer.stdin.on('error', () => undefined)
        racer.stdin.end('\n')
      }
      const told = (await Promise.all(ends)).flatMap((end) => end.told)
      const added = told.filter((line) => line.startsWith('added ')).map((line) => line.slice('added '.length))
      expect(added).toHaveLength(1)
      const ids = await lookInto(folder, async (opened) => valueOf(await opened.rows()).map((row) => row.id))
      expect(ids).toEqual([...added, 'paper-1'])
    }
  })
})
