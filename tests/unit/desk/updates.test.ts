import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../../store/library'
import { changeId, type Desk, type StoryId } from '../../../store/model'
import { temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

async function openDesk(): Promise<Desk> {
  const library = must(await openLibrary(join(temporaryFolder(), 'library')))
  onTestFinished(() => library.close())
  return deskOver(library, { clock: { now: () => Date.UTC(2026, 10, 24, 12), moved: () => 0 } })
}

const headline = 'Ferry Runs Aground off Port Hadrin'
const lead = 'A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said in a statement.'
const rescue = 'All passengers were taken ashore by noon and nobody was hurt, harbour master Elin Sorvald told reporters on the quay.'
const hull = 'The company said it would look into the accident and that the hull of the ship had been damaged near the bow.'
const tugs = 'Two tugs from Tolven were on their way on Tuesday evening to pull the ferry off the rocks at high water, the office said.'

async function pasted(desk: Desk, ...lines: readonly string[]): Promise<StoryId> {
  const [story] = must(await desk.importPaste('paste', { text: `${lines.join('\n\n')}\n` })).stories
  if (story === undefined) throw new Error('Nothing came in.')
  return story.id
}

async function typed(desk: Desk, id: StoryId, before: string, after: string): Promise<void> {
  const { story, revision } = must(await desk.open(id)).dossier
  const block = story.blocks.find(({ text }) => text.includes(before))
  if (block === undefined) throw new Error(`“${before}” is not in the copy.`)
  const step = { kind: 'text', block: block.id, from: block.text.indexOf(before), before, after } as const
  must(await desk.edit(id, revision, { id: changeId(`e${revision}`), change: { rule: 'editor/typing', reason: 'Typed.', steps: [step] } }))
}

const body = async (desk: Desk, id: StoryId): Promise<readonly string[]> => must(await desk.open(id)).article.body.map(({ text }) => text)

describe('a later version', () => {
  it('is taken over around the editor’s own words, as one change that undo takes back', async () => {
    const desk = await openDesk()
    const mine = await pasted(desk, headline, lead, rescue, hull)
    await typed(desk, mine, 'A ferry', 'A car ferry')
    const later = await pasted(desk, 'Tugs Try to Free Ferry', tugs, lead.replace('80', '90'), rescue)
    const { items, from } = must(await desk.update(mine, later))
    expect(from.headline).toBe('Tugs Try to Free Ferry')
    expect(items.map(({ kind, conflict }) => (conflict ? `${kind}!` : kind))).toEqual(['changed', 'added', 'changed', 'removed'])
    const { revision } = must(await desk.open(mine)).dossier
    const opened = must(await desk.takeOver(mine, revision, { from: later, items: items.map(({ id }) => id) }))
    expect(opened.article.headline).toBe('Tugs Try to Free Ferry')
    expect(opened.article.body.map(({ text }) => text)).toEqual([tugs, lead.replace('A ferry', 'A car ferry').replace('80', '90'), rescue])
    const last = opened.dossier.history[opened.dossier.history.length - 1]
    expect(last).toMatchObject({ by: 'editor', change: { rule: 'versions/taken', reason: 'Took over the later version “Tugs Try to Free Ferry”.' } })
    must(await desk.undo(mine, last!.id))
    expect(await body(desk, mine)).toEqual([lead.replace('A ferry', 'A car ferry'), rescue, hull])
  })

  it('is taken over in part, and the rest stays', async () => {
    const desk = await openDesk()
    const mine = await pasted(desk, headline, lead, rescue, hull)
    const later = await pasted(desk, 'Tugs Try to Free Ferry', tugs, lead.replace('80', '90'), rescue)
    const { items } = must(await desk.update(mine, later))
    const added = items.filter(({ kind }) => kind === 'added').map(({ id }) => id)
    const { article, dossier } = must(await desk.takeOver(mine, 1, { from: later, items: added }))
    expect([article.headline, ...article.body.map(({ text }) => text)]).toEqual([headline, tugs, lead, rescue, hull])
    expect(dossier.history[dossier.history.length - 1]?.change.reason).toBe('Took over 1 of 4 changes of the later version “Tugs Try to Free Ferry”.')
  })

  it('counts from the version taken over last: what was taken is no conflict with what comes next', async () => {
    const desk = await openDesk()
    const mine = await pasted(desk, headline, lead, rescue, hull)
    const second = await pasted(desk, headline, lead.replace('80', '90'), rescue, hull)
    const first = must(await desk.update(mine, second)).items
    must(await desk.takeOver(mine, 1, { from: second, items: first.map(({ id }) => id) }))
    const third = await pasted(desk, headline, lead.replace('80', '95'), rescue, hull)
    const { items } = must(await desk.update(mine, third))
    expect(items.map(({ kind, conflict }) => [kind, conflict])).toEqual([['changed', false]])
  })

  it('does not undo what the editor undid of the rules, and does not take it for a change of the agency', async () => {
    const desk = await openDesk()
    const mine = await pasted(desk, headline, lead, '"Nobody was hurt," harbour master Elin Sorvald told reporters on the quay at noon on Tuesday.', hull)
    const quotes = must(await desk.open(mine)).dossier.history.find(({ change }) => change.rule.startsWith('quotes/'))
    if (quotes === undefined) throw new Error('No quotation mark was changed.')
    must(await desk.undo(mine, quotes.id))
    const later = await pasted(desk, headline, lead, '"Nobody was hurt," harbour master Elin Sorvald told reporters on the quay at noon on Tuesday.', hull, tugs)
    expect(must(await desk.update(mine, later)).items.map(({ kind }) => kind)).toEqual(['added'])
  })

  it('brings its embargo with its words, and lends none where it is on hold', async () => {
    const desk = await openDesk()
    const mine = await pasted(desk, headline, lead, rescue, hull)
    const later = await pasted(desk, 'EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2026', headline, lead, rescue, hull, tugs)
    const items = must(await desk.update(mine, later)).items.filter(({ kind }) => kind === 'added').map(({ id }) => id)
    const opened = must(await desk.takeOver(mine, 1, { from: later, items }))
    expect(opened.standing.gates).toMatchObject([{ kind: 'embargo', until: '2026-11-27T00:01:00.000Z' }])
    expect(await desk.cleanText(mine)).toMatchObject({ ok: false, failure: { code: 'held' } })
    const onHold = await pasted(desk, 'HOLD HOLD HOLD', headline, lead, rescue, tugs, `${hull} It will be mended.`)
    const again = must(await desk.update(mine, onHold)).items.map(({ id }) => id)
    const { revision } = must(await desk.open(mine)).dossier
    expect(await desk.takeOver(mine, revision, { from: onHold, items: again })).toMatchObject({ ok: false, failure: { code: 'held' } })
  })

  it('can be left as it is, which is remembered', async () => {
    const desk = await openDesk()
    const mine = await pasted(desk, headline, lead, rescue, hull)
    const later = await pasted(desk, headline, lead.replace('80', '90'), rescue, hull)
    const { dossier } = must(await desk.takeOver(mine, 1, { from: later, items: [] }))
    expect(dossier.story.fields.taken).toBe(later)
    expect(await body(desk, mine)).toEqual([lead, rescue, hull])
    expect(await desk.takeOver(mine, 1, { from: later, items: [] })).toMatchObject({ ok: false, failure: { code: 'stale' } })
  })
})
