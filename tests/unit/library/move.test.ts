import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary, verifyLibrary } from '../../../store/library'
import { storyId } from '../../../store/model'
import { codeOf, filesUnder, freshFolder, harbourStory, leadOf, open, valueOf, withLead } from './support'

const one = storyId('harbour-1')
const row = harbourStory().row
const atRest = { progress: () => undefined, cancelled: () => false }

/** A folder on another disk, where the system has one. */
const otherDisk = existsSync('/dev/shm') ? '/dev/shm' : null

function elsewhere(): string {
  const folder = mkdtempSync(join(otherDisk ?? '', 'copydesk-move-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('moving a library', () => {
  it('on the same disk is a rename: nothing is left, and it opens from there as it was', async () => {
    const [from, to] = [join(freshFolder(), 'library'), join(freshFolder(), 'desk', 'library')]
    const library = await open(from)
    valueOf(await library.add([harbourStory()]))
    expect(valueOf(await library.moveTo(to, atRest))).toEqual({ folder: to, old: null })
    expect(existsSync(from)).toBe(false)
    expect(library.readOnly).toBe(`The library has moved to ${to}.`)
    expect(codeOf(await library.add([harbourStory('harbour-2')]))).toBe('read-only')
    await library.close()
    const again = valueOf(await openLibrary(to, { afterDeath: true }))
    expect([again.readOnly, valueOf(await again.rows()).length]).toEqual([null, 1])
    await again.close()
  })

  it.skipIf(otherDisk === null)('to another disk copies it while work goes on, and keeps the old folder', async () => {
    const [from, to] = [join(freshFolder(), 'library'), join(elsewhere(), 'library')]
    const library = await open(from)
    valueOf(await library.add([harbourStory(), harbourStory('harbour-2')]))
    const dossier = valueOf(await library.read(one))
    const steps: string[] = []
    const saving: Promise<unknown>[] = []
    const moved = valueOf(
      await library.moveTo(to, {
        progress: (done, total) => {
          steps.push(`${done}/${total}`)
          if (saving.length === 0) saving.push(library.save(withLead(dossier, 'Typed meanwhile.'), row), library.discard([storyId('harbour-2')]))
        },
        cancelled: () => false,
      }),
    )
    await Promise.all(saving)
    expect(moved).toEqual({ folder: to, old: `${from}.moved` })
    expect(steps.length).toBeGreaterThan(1)
    await library.close()
    expect([existsSync(from), existsSync(join(from, '.moved', '.lock'))]).toEqual([false, false])
    const again = await open(to)
    expect(leadOf(valueOf(await again.read(one)))).toBe('Typed meanwhile.')
    expect(valueOf(await again.rows()).map(({ id }) => id)).toEqual([one])
    expect(valueOf(await again.binned()).map(({ id }) => id)).toEqual(['harbour-2'])
    expect(filesUnder(to).filter((path) => path.startsWith('wire')).map((path) => statSync(join(to, path)).nlink)).toEqual([2, 2, 2, 2])
    await again.close()
    // The lead was put there without a change in the history.
    expect(valueOf(await verifyLibrary(to, atRest)).faults.map(({ kind }) => kind)).toEqual(['history'])
    expect(filesUnder(to).filter((path) => path.endsWith('.tmp'))).toEqual([])
  })

  it.skipIf(otherDisk === null)('cancelled leaves it where it was, and nothing there', async () => {
    const [from, place] = [join(freshFolder(), 'library'), elsewhere()]
    const library = await open(from)
    valueOf(await library.add([harbourStory()]))
    expect(codeOf(await library.moveTo(join(place, 'library'), { ...atRest, cancelled: () => true }))).toBe('cancelled')
    expect(readdirSync(place)).toEqual([])
    expect(valueOf(await library.save(valueOf(await library.read(one)), row)).revision).toBe(2)
  })

  it('is refused into itself, into a folder that holds something, and by a name that is no full path', async () => {
    const from = join(freshFolder(), 'library')
    const library = await open(from)
    const full = freshFolder()
    writeFileSync(join(full, 'notes.txt'), 'mine')
    mkdirSync(join(from, 'sub'))
    for (const to of [from, join(from, 'sub'), full, 'library']) expect([to, codeOf(await library.moveTo(to, atRest))]).toEqual([to, 'refused'])
    expect([library.readOnly, existsSync(from)]).toEqual([null, true])
  })
})
