import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createClock } from '../../../store/clock'
import { openLibrary } from '../../../store/library'
import { changeId, orderOf, type Desk, type StoryId } from '../../../store/model'
import { harbourPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Set {
  readonly desk: Desk
  readonly folder: string
  readonly clock: { at: number }
}

async function openDesk(folder = temporaryFolder()): Promise<Set> {
  const library = must(await openLibrary(join(folder, 'library')))
  onTestFinished(() => library.close())
  const clock = { at: Date.UTC(2026, 10, 24, 12) }
  const desk = deskOver(library, {
    clock: { now: () => clock.at, moved: () => 0 },
    who: 'Mara',
  })
  return { desk, folder, clock }
}

const embargoed = `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2026\n\n${harbourPage}`

async function pasted(desk: Desk, text: string): Promise<StoryId> {
  const [story] = must(await desk.importPaste('paste', { text })).stories
  if (story === undefined) throw new Error('Nothing came in.')
  return story.id
}

const files = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

describe('a story under embargo', () => {
  it('shows it in its row, keeps the order as a note and the end as a fact', async () => {
    const { desk } = await openDesk()
    const id = await pasted(desk, embargoed)
    expect(must(await desk.list())).toMatchObject([{ id, wire: { gate: 'embargo', until: '2026-11-27T00:01:00.000Z' } }])
    const { article, standing } = must(await desk.open(id))
    expect(article.embargo).toBe('2026-11-27T00:01:00.000Z')
    expect(article.headline).toBe('Ferry Runs Aground off Port Hadrin')
    expect(article.notes.concat(article.body.map(({ text }) => text)).filter((text) => /embargo/i.test(text))).toEqual(article.notes.filter((text) => /embargo/i.test(text)))
    expect(standing.gates).toMatchObject([{ kind: 'embargo', released: false }])
  })

  it('leaves the desk by no road before its time', async () => {
    const { desk, folder } = await openDesk()
    const id = await pasted(desk, embargoed)
    const out = join(folder, 'out')
    const report = must(await desk.export('job', [id], orderOf(['txt', 'nitf', 'ninjs']), out))
    expect(report.files).toEqual([])
    expect(report.problems).toMatchObject([{ code: 'held', message: expect.stringContaining('under embargo until 27 November 2026, 00:01 GMT') as string }])
    expect(files(out)).toEqual([])
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
  })

  it('leaves it when the time has come', async () => {
    const { desk, folder, clock } = await openDesk()
    const id = await pasted(desk, embargoed)
    clock.at = Date.UTC(2026, 10, 27, 0, 0, 59)
    expect(must(await desk.export('one', [id], orderOf(['txt']), join(folder, 'out'))).files).toEqual([])
    clock.at = Date.UTC(2026, 10, 27, 0, 1)
    expect(must(await desk.export('two', [id], orderOf(['txt']), join(folder, 'out'))).files).toHaveLength(1)
    expect(must(await desk.cleanText(id))).toContain('Ferry Runs Aground')
  })

  it('is let go by an override alone, which says who, when and why, and is shut again when that is undone', async () => {
    const { desk, folder } = await openDesk()
    const id = await pasted(desk, embargoed)
    expect(await desk.release([id], '  ')).toMatchObject({ ok: false, failure: { message: 'An override needs a reason.' } })
    expect(must(await desk.release([id], 'The agency agreed by phone'))).toMatchObject([{ id }])
    const { dossier } = must(await desk.open(id))
    const override = dossier.history[dossier.history.length - 1]
    expect(override).toMatchObject({ by: 'editor', state: 'done', change: { rule: 'wire/override' } })
    expect(override?.change.reason).toBe(
      'Mara lets it go although: It is under embargo until 27 November 2026, 00:01 GMT. The wire says: “EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2026” Reason: The agency agreed by phone',
    )
    expect(override?.at).toMatch(/^20\d\d-/)
    expect(must(await desk.export('one', [id], orderOf(['txt']), join(folder, 'out'))).files).toHaveLength(1)
    must(await desk.undo(id, override?.id ?? changeId('none')))
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
  })

  it('stays in when an editor deletes the line, empties the field or has a step for it', async () => {
    const { desk } = await openDesk()
    const id = await pasted(desk, embargoed)
    const { dossier } = must(await desk.open(id))
    const line = dossier.story.blocks.find(({ text }) => text.startsWith('EMBARGOED'))
    if (line === undefined) throw new Error('The order is gone.')
    must(await desk.edit(id, 1, { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Deleted.', steps: [{ kind: 'text', block: line.id, from: 0, before: line.text, after: '' }] } }))
    const end = '2026-11-27T00:01:00.000Z'
    const emptied = await desk.edit(id, 2, { id: changeId('e2'), change: { rule: 'editor/field', reason: 'Emptied.', steps: [{ kind: 'field', field: 'embargo', before: end, after: '' }] } })
    expect(emptied).toMatchObject({ ok: false, failure: { code: 'refused' } })
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
    const forged = await desk.edit(id, 2, { id: changeId('e3'), change: { rule: 'editor/field', reason: 'Forged.', steps: [{ kind: 'field', field: 'released', before: '', after: `embargo:${end}` }] } })
    expect(forged).toMatchObject({ ok: false, failure: { code: 'refused' } })
  })

  it('without a known end is given one by an editor, and waits for that', async () => {
    const { desk, clock } = await openDesk()
    const id = await pasted(desk, `EMBARGOED UNTIL FURTHER NOTICE\n\n${harbourPage}`)
    expect(must(await desk.list())[0]?.wire).toEqual({ gate: 'embargo' })
    clock.at = Date.UTC(2036, 0, 1)
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
    must(await desk.release([id], 'Told by the press office', '2036-01-02T06:00:00Z'))
    expect(must(await desk.list())[0]?.wire).toEqual({ gate: 'embargo', until: '2036-01-02T06:00:00.000Z' })
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
    clock.at = Date.UTC(2036, 0, 2, 6)
    expect(await desk.cleanText(id)).toMatchObject({ ok: true })
  })
})

describe('a story that was killed, or is no copy', () => {
  it.each([
    ['EDITORS: THIS STORY IS WITHDRAWN', 'killed', 'It was killed.'],
    ['HOLD HOLD HOLD', 'hold', 'Its agency asks to hold it.'],
    ['WITHHOLD', 'withheld', 'Its agency withholds it.'],
  ])('%s: stays in, and an embargo’s override does not open it', async (order, gate, sentence) => {
    const { desk } = await openDesk()
    const id = await pasted(desk, `${order}\n\n${harbourPage}`)
    expect(must(await desk.list())[0]?.wire?.gate).toBe(gate)
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held', message: expect.stringContaining(sentence) as string } })
    expect(await desk.release([id], 'x', '2026-11-24T00:00:00Z')).toMatchObject({ ok: false, failure: { message: 'Only an embargo has an end.' } })
  })

  it('never takes a message to desks for an article', async () => {
    const { desk } = await openDesk()
    const id = await pasted(desk, `MEDIA ADVISORY: Port Hadrin opens its new quay\n\n${harbourPage.split('\n\n').slice(3).join('\n\n')}`)
    expect(must(await desk.list())[0]?.wire?.gate).toBe('advisory')
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
  })
})

describe('the clock of the desk', () => {
  it('is not ahead of what has passed since it was started, however the computer’s clock is moved', () => {
    const at = { wall: 1_000_000, counted: 5_000 }
    const clock = createClock(() => at.wall, () => at.counted)
    at.wall += 60_000
    at.counted += 60_000
    expect([clock.now(), clock.moved()]).toEqual([1_060_000, 0])
    at.wall += 86_400_000
    expect([clock.now(), clock.moved()]).toEqual([1_060_000, 86_400_000])
    at.wall -= 2 * 86_400_000
    expect([clock.now(), clock.moved()]).toEqual([1_060_000 - 86_400_000, -86_400_000])
  })

  it('sleeps with the machine, and lets a time server mend it', () => {
    const at = { wall: 0, counted: 0 }
    const clock = createClock(() => at.wall, () => at.counted)
    at.wall = 8 * 3_600_000
    at.counted = 8 * 3_600_000 - 1_500
    expect([clock.now(), clock.moved()]).toEqual([8 * 3_600_000, 0])
  })
})


describe('an embargo set by hand', () => {
  const setTo = (before: string, after: string, id = after) =>
    ({ id: changeId(id.replace(/\W/g, '')), change: { rule: 'editor/embargo', reason: 'An embargo was set.', steps: [{ kind: 'field', field: 'embargo', before, after }] } }) as const
  const [sooner, later] = ['2026-11-26T00:01:00.000Z', '2026-11-27T00:01:00.000Z']

  it('holds the story in until its end, and can be moved later but not sooner without a reason', async () => {
    const { desk, clock } = await openDesk()
    const [story] = must(await desk.importPaste('paste', { text: harbourPage })).stories
    const id = story?.id as StoryId
    expect(must(await desk.edit(id, 1, setTo('', sooner))).revision).toBe(2)
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
    must(await desk.edit(id, 2, setTo(sooner, later)))
    expect(await desk.edit(id, 3, setTo(later, sooner, 'again'))).toMatchObject({ ok: false, failure: { code: 'refused' } })
    clock.at = Date.parse(later)
    expect((await desk.cleanText(id)).ok).toBe(true)
  })

  it('stays when the copy goes back to how it came', async () => {
    const { desk } = await openDesk()
    const [story] = must(await desk.importPaste('paste', { text: harbourPage })).stories
    const id = story?.id as StoryId
    must(await desk.edit(id, 1, setTo('', later)))
    must(await desk.bringBack(id, null, changeId('back')))
    expect(await desk.cleanText(id)).toMatchObject({ ok: false, failure: { code: 'held' } })
  })
})
