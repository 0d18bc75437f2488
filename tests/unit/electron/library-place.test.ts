import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { placeOfLibrary } from '../../../electron/library-place'

function places() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-place-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'library-place.json')
  const at = (name: string): string => join(folder, name)
  const make = (name: string): void => {
    mkdirSync(at(name))
    writeFileSync(join(at(name), 'library.json'), '{}')
  }
  const start = (asked?: string) => placeOfLibrary(file, asked === undefined ? undefined : at(asked), at('usual'))
  return { file, at, make, start }
}

describe('the place of the library', () => {
  it('is the usual one, or the one that was asked for, and may be made there', () => {
    const { at, start } = places()
    expect([start().folder, start().wasThere]).toEqual([at('usual'), false])
    expect([start('asked').folder, start('asked').wasThere]).toEqual([at('asked'), false])
  })

  it('is the one that was opened last, and is not made anew where it is gone', async () => {
    const { at, start } = places()
    await start().open(at('other'))
    expect([start().folder, start().wasThere]).toEqual([at('other'), true])
    expect(start('asked').folder).toBe(at('asked'))
    await start().open(at('usual'))
    expect([start().folder, start().wasThere]).toEqual([at('usual'), false])
  })

  it('is where a library has moved to, however often, also for who asks for the old place', async () => {
    const { at, start } = places()
    await start('asked').moved(at('second'))
    await start('asked').moved(at('third'))
    expect([start('asked').folder, start('asked').wasThere, start().folder]).toEqual([at('third'), true, at('third')])
  })

  it('is the old place again where a library was made there anew', async () => {
    const { at, make, start } = places()
    await start('asked').moved(at('second'))
    make('asked')
    expect(start('asked').folder).toBe(at('asked'))
  })

  it('is found where two libraries have changed places, and where the file is broken', async () => {
    const { file, at, start } = places()
    await start('one').moved(at('two'))
    await start('two').moved(at('one'))
    expect([at('one'), at('two')]).toContain(start('one').folder)
    writeFileSync(file, '{"moved":')
    expect(start('one').folder).toBe(at('one'))
  })
})
