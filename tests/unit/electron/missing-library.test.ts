import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { placeOfLibrary, type LibraryPlace } from '../../../electron/library-place'
import { askForLibrary } from '../../../electron/missing-library'

interface Missing {
  readonly place: LibraryPlace
  readonly kept: string
  readonly usual: string
  readonly away: string
}

/** A library that was moved to a disk which is not there any more. */
function missing(): Missing {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-missing-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [kept, usual, away] = [join(folder, 'library-place.json'), join(folder, 'library'), join(folder, 'disk', 'library')]
  writeFileSync(kept, JSON.stringify({ last: away, moved: {} }))
  return { place: placeOfLibrary(kept, undefined, usual), kept, usual, away }
}

async function answer(button: number): Promise<Missing & { readonly done: readonly string[] }> {
  const found = missing()
  const done: string[] = []
  await askForLibrary(found.place, {
    ask: (folder) => {
      done.push(`asked for ${folder === found.away ? 'the one away' : folder}`)
      return Promise.resolve(button)
    },
    usual: found.usual,
    relaunch: (more = []) => done.push(['relaunch', ...more.map((one) => (one === found.usual ? 'usual' : one))].join(' ')),
    exit: () => done.push('exit'),
  })
  expect([existsSync(found.away), existsSync(found.usual)]).toEqual([false, false])
  return { ...found, done }
}

describe('a library that is not there', () => {
  it('is known to have been there, so that none is made in its place', () => {
    const { place, away } = missing()
    expect([place.folder, place.wasThere]).toEqual([away, true])
  })

  it('is looked for again when the disk is connected', async () => {
    const { done, kept, away } = await answer(0)
    expect(done).toEqual(['asked for the one away', 'relaunch', 'exit'])
    mkdirSync(away, { recursive: true })
    expect(placeOfLibrary(kept, undefined, 'usual').folder).toBe(away)
  })

  it('gives way to the library of this computer where the editor says so, also at the next start', async () => {
    const { done, kept, usual } = await answer(1)
    expect(done).toEqual(['asked for the one away', 'relaunch --library usual', 'exit'])
    const next = placeOfLibrary(kept, undefined, usual)
    expect([next.folder, next.wasThere]).toEqual([usual, false])
  })

  it('stays the one that opens when Copydesk is ended, or the question is waved away', async () => {
    const { done, kept, away } = await answer(2)
    expect(done).toEqual(['asked for the one away', 'exit'])
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({ last: away, moved: {} })
  })
})
