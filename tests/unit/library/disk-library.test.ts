import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockId, changeId, storyId } from '../../../store/model'
import type { Recorded, Step } from '../../../store/model'
import { codeOf, expectNoLeftOvers, filesUnder, freshFolder, harbour, harbourStory, harbourWire, leadOf } from './support'
import { open, storyPath, valueOf, withLead } from './support'

const one = storyId('harbour-1')
const two = storyId('harbour-2')

describe('adding stories', () => {
  it('gives each story revision 1 and the next place in the order of arrival', async () => {
    const library = await open(freshFolder())
    const added = valueOf(await library.add([harbourStory('harbour-1'), harbourStory('harbour-2')]))
    expect(added.map(({ id, already, row }) => [id, already, row.revision, row.arrival])).toEqual([
      [one, false, 1, 1],
      [two, false, 1, 2],
    ])
    const dossier = valueOf(await library.read(one))
    expect([dossier.revision, dossier.state, dossier.ignored]).toEqual([1, 'new', []])
    expect(leadOf(dossier)).toBe('“Ships sailed again” on Monday.')
    expect(dossier.imported.blocks[1]?.text).toBe('"Ships sailed again" on Monday.')
  })

  it('gives back all of a story after a restart: its part of the file, its rights, what waits and what is lost (regression)', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    const { story, history, ...rest } = harbourStory()
    const source = { ...story.source, part: 3, copyright: 'Coast News 2026', usageTerms: 'Not for the web' }
    const joined: Step = {
      kind: 'join', block: blockId('b1'), right: blockId('b9'), rightRole: 'note', rightFurniture: { rule: 'furniture/share', reason: 'A button.' },
      at: 3, glue: ' ', leftSource: [], rightSource: [],
    }
    const undone: Recorded = {
      id: changeId('change-2'), by: 'editor', at: '2026-11-22T10:01:00.000Z', state: 'undone', waits: changeId('change-1'),
      change: { rule: 'editor/typing', reason: 'Joined.', steps: [joined] },
    }
    const whole = [...history, undone, { ...undone, id: changeId('change-3'), lost: true as const }]
    valueOf(await first.add([{ ...rest, story: { ...story, source }, history: whole }]))
    await first.close()
    const dossier = valueOf(await (await open(folder)).read(one))
    expect(dossier.history).toEqual(whole)
    expect(dossier.story.source).toEqual(source)
  })

  it('keeps what some other version has written into a story and this one does not know', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    const { story, ...rest } = harbourStory()
    const strange = { ...story, source: { ...story.source, reporter: 'Elin Sorvald' } }
    valueOf(await first.add([{ ...rest, story: strange }]))
    await first.close()
    const second = await open(folder)
    valueOf(await second.save(withLead(valueOf(await second.read(one)), 'Edited.'), harbourStory().row))
    expect(readFileSync(storyPath(folder, one), 'utf8')).toContain('"reporter": "Elin Sorvald"')
  })

  it('names its days by the clock it is given and orders by a counter', async () => {
    const folder = freshFolder()
    const days = ['2031-05-01T08:00:00.000Z', '2024-02-29T23:59:59.000Z']
    const library = await open(folder, { clock: () => new Date(days.shift() ?? '') })
    valueOf(await library.add([harbourStory('harbour-1')]))
    valueOf(await library.add([harbourStory('harbour-2')]))
    await library.close()
    expect(filesUnder(folder).filter((path) => path.startsWith('stories/'))).toEqual(['stories/2024-02-29/harbour-2.json', 'stories/2031-05-01/harbour-1.json'])
    expect(valueOf(await (await open(folder)).rows()).map((row) => row.id)).toEqual(['harbour-2', 'harbour-1'])
  })

  it('lists the newest arrival first, after a restart too', async () => {
    const folder = freshFolder()
    const first = await open(folder)
    valueOf(await first.add([harbourStory('harbour-1'), harbourStory('harbour-2')]))
    await first.close()
    const second = await open(folder)
    valueOf(await second.add([harbourStory('harbour-3')]))
    expect(valueOf(await second.rows()).map((row) => [row.id, row.arrival])).toEqual([
      ['harbour-3', 3],
      ['harbour-2', 2],
      ['harbour-1', 1],
    ])
  })

  it('shows in the queue what the copy says of itself', async () => {
    const library = await open(freshFolder())
    const arabic = harbourStory()
    const added = valueOf(await library.add([{ ...arabic, row: { ...arabic.row, headline: 'الميناء يعود إلى العمل' } }]))
    expect(added[0]?.row).toMatchObject({ language: 'en', direction: 'rtl', urgency: 3, words: 9, queries: 1, source: 'Coast News', state: 'new' })
  })

  it('does not write a story again that is already there', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    valueOf(await library.add([harbourStory()]))
    valueOf(await library.save(withLead(valueOf(await library.read(one)), 'Edited.'), harbourStory().row))
    const added = valueOf(await library.add([harbourStory('harbour-1'), harbourStory('harbour-2')]))
    expect(added.map(({ id, already }) => [id, already])).toEqual([
      [one, true],
      [two, false],
    ])
    expect(leadOf(valueOf(await library.read(one)))).toBe('Edited.')
  })

  it('makes one story of two with the same id in one group', async () => {
    const library = await open(freshFolder())
    const added = valueOf(await library.add([harbourStory(), harbourStory()]))
    expect(added.map(({ already }) => already)).toEqual([false, true])
    expect(valueOf(await library.rows())).toHaveLength(1)
  })

  it('keeps the wire bytes as they came and the text read from them', async () => {
    const library = await open(freshFolder())
    const story = harbourStory()
    const bytes = Uint8Array.from([0x93, 0x00, 0xff, 0x0d])
    const sha256 = '04ac2b54b7ba7cbc56b98c0a20ebf0b3bbd8a9e1df1a5b5e6c7e6f06f4f10fe1'
    valueOf(await library.add([story, { ...harbourStory('harbour-2'), wire: { sha256, bytes, text: '\uFEFFone\ntwo \uD83D\uDE00\n' } }]))
    expect(Buffer.from(valueOf(await library.wireBytes(story.wire.sha256))).toString('utf8')).toBe(`${harbourWire}harbour-1\n`)
    expect(valueOf(await library.wireText(story.wire.sha256))).toBe(`${harbourWire}harbour-1\n`)
    expect(valueOf(await library.wireText(sha256))).toBe('\uFEFFone\ntwo \uD83D\uDE00\n')
  })

  it('gives out no wire bytes that are not what they were', async () => {
    const library = await open(freshFolder())
    const story = harbourStory()
    valueOf(await library.add([{ ...story, wire: { ...story.wire, bytes: Buffer.from('something else') } }]))
    expect(codeOf(await library.wireBytes(story.wire.sha256))).toBe('bad-input')
  })

  it('knows no wire it was not given, and no key that is none', async () => {
    const library = await open(freshFolder())
    expect(codeOf(await library.wireText('a'.repeat(64)))).toBe('not-found')
    expect(codeOf(await library.wireText('../../library.json'))).toBe('refused')
  })

  it('lays the files out as the design says, for people to read', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    const added = valueOf(await library.add([harbourStory()]))
    const day = added[0]?.row.importedAt.slice(0, 10)
    const sha256 = harbourStory().wire.sha256
    await library.close()
    expect(filesUnder(folder)).toEqual([
      `catalogue/${day}/000.json`,
      'library.json',
      `stories/${day}/harbour-1.json`,
      `wire/${day}/${sha256}`,
      `wire/${day}/${sha256}.txt`,
    ])
    expect(readFileSync(storyPath(folder, one), 'utf8')).toContain(`  "row": {\n    "headline": "${harbour}",\n`)
  })

  it('refuses a story it could not read again, and writes nothing of the group', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    const story = harbourStory('harbour-2')
    const reply = await library.add([harbourStory(), { ...story, row: { ...story.row, words: -1 } }])
    expect(codeOf(reply)).toBe('internal')
    expect(valueOf(await library.rows())).toEqual([])
    expectNoLeftOvers(folder)
  })
})

describe('saving a story', () => {
  it('gives the next revision and keeps it over a restart', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    const saved = valueOf(await library.save({ ...withLead(dossier, 'Edited.'), state: 'ready' }, { ...harbourStory().row, queries: 0 }))
    expect(saved.revision).toBe(2)
    await library.close()
    const again = await open(folder)
    expect(valueOf(await again.read(one))).toEqual(saved)
    expect(valueOf(await again.rows())[0]).toMatchObject({ revision: 2, state: 'ready', queries: 0 })
  })

  it('is stale upon a revision that has moved on', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    valueOf(await library.save(withLead(dossier, 'First.'), harbourStory().row))
    expect(codeOf(await library.save(withLead(dossier, 'Second.'), harbourStory().row))).toBe('stale')
    expect(leadOf(valueOf(await library.read(one)))).toBe('First.')
  })

  it('keeps the order of saves that are asked for at once', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    const leads = ['One.', 'Two.', 'Three.', 'Four.']
    const saves = leads.map((lead, at) => library.save({ ...withLead(dossier, lead), revision: 1 + at }, harbourStory().row))
    const replies = await Promise.all(saves)
    expect(replies.map((reply) => (reply.ok ? reply.value.revision : 0))).toEqual([2, 3, 4, 5])
    expect(leadOf(valueOf(await library.read(one)))).toBe('Four.')
  })

  it('keeps the arrival and the time of import, whatever it is given', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    const saved = valueOf(await library.save({ ...dossier, arrival: 99, importedAt: '1999-01-01T00:00:00.000Z' }, harbourStory().row))
    expect([saved.arrival, saved.importedAt]).toEqual([1, dossier.importedAt])
  })

  it('knows no story that was never added', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    expect(codeOf(await library.read(two))).toBe('not-found')
    expect(codeOf(await library.save({ ...dossier, story: { ...dossier.story, id: two } }, harbourStory().row))).toBe('not-found')
  })

  it('refuses copy it could not read again', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    const blocks = [{ id: blockId('b9'), role: 'paragraph' as const, text: 'x', source: [{ from: -1, to: 0 }] }]
    expect(codeOf(await library.save({ ...dossier, story: { ...dossier.story, blocks } }, harbourStory().row))).toBe('internal')
    expect(valueOf(await library.read(one))).toEqual(dossier)
  })

  it('says so when the folder has vanished', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    rmSync(folder, { recursive: true })
    expect(codeOf(await library.save(dossier, harbourStory().row))).toBe('not-saved')
    expect([library.readOnly, existsSync(folder)]).toEqual([null, false])
  })
})

describe('remembering exports', () => {
  const file = (name: string): string => join('/exports', name)

  it('keeps the files a story went out to, over a restart', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    valueOf(await library.add([harbourStory()]))
    valueOf(await library.exported(one, 1, file('harbour.txt')))
    valueOf(await library.save(valueOf(await library.read(one)), harbourStory().row))
    valueOf(await library.exported(one, 2, file('harbour.md')))
    await library.close()
    const again = await open(folder)
    expect(valueOf(await again.exports(one))).toEqual([
      { path: file('harbour.txt'), revision: 1 },
      { path: file('harbour.md'), revision: 2 },
    ])
    expect(valueOf(await again.rows())[0]).toMatchObject({ revision: 2, exported: 2 })
  })

  it('does not count an export as a change of the story', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    const dossier = valueOf(await library.read(one))
    valueOf(await library.exported(one, 1, file('harbour.txt')))
    expect(valueOf(await library.read(one))).toEqual(dossier)
  })

  it('takes a path from the story that had it: a file belongs to one story', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory('harbour-1'), harbourStory('harbour-2')]))
    valueOf(await library.exported(one, 1, file('harbour.txt')))
    valueOf(await library.exported(two, 1, file('harbour.txt')))
    expect(valueOf(await library.exports(one))).toEqual([])
    expect(valueOf(await library.exports(two))).toEqual([{ path: file('harbour.txt'), revision: 1 }])
  })

  it('wants the full path', async () => {
    const library = await open(freshFolder())
    valueOf(await library.add([harbourStory()]))
    expect(codeOf(await library.exported(one, 1, 'harbour.txt'))).toBe('refused')
  })
})

describe('the readings of one wire', () => {
  it('are kept apart: two messages of one file, and the same bytes read by another importer', async () => {
    const library = await open(freshFolder())
    const one = harbourStory('harbour-1')
    const two = { ...harbourStory('harbour-2'), wire: { ...one.wire, text: 'the second message\n', reading: 'anpa-1-2' } }
    valueOf(await library.add([{ ...one, wire: { ...one.wire, reading: 'anpa-1-1' } }, two]))
    expect(valueOf(await library.wireText(one.wire.sha256, 'anpa-1-1'))).toBe(one.wire.text)
    expect(valueOf(await library.wireText(one.wire.sha256, 'anpa-1-2'))).toBe('the second message\n')
    expect(codeOf(await library.wireText(one.wire.sha256, '../x'))).toBe('refused')
  })
})
