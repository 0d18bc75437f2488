import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { entryOf, makeStoryFile } from '../../../store/library/story-file'
import { harbourStory } from './support'

/** Bytes in use once what nobody holds is gone. */
function used(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
  return process.memoryUsage().heapUsed
}

describe('the row of a story', () => {
  it('does not keep the whole wire that its headline was cut out of (regression)', () => {
    const { story, imported, history, tags, row } = harbourStory()
    const dossier = { story, imported, history, tags, ignored: [], state: 'new', revision: 1, importedAt: '2026-11-25T10:00:00.000Z', arrival: 1 } as const
    const before = used()
    const rows = Array.from({ length: 100 }, (_, at) => {
      const text = `Harbour reopens after storm, part ${at}\n${'Ships sailed again. '.repeat(10_000)}`
      return entryOf(makeStoryFile({ row: { ...row, headline: text.slice(0, text.indexOf('\n')) }, exports: [], dossier }))
    })
    expect(used() - before).toBeLessThan(5_000_000)
    expect(rows[7]?.row.headline).toBe('Harbour reopens after storm, part 7')
  })
})
