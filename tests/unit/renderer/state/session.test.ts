import { describe, expect, it } from 'vitest'
import { blockId, changeId, failed, makeArticle, tagId, type Dossier, type OpenStory } from '../../../../store/model'
import type { Act } from '../../../../renderer/state/acts'
import { act, answered, refused, reloaded, startSession, step, type Session } from '../../../../renderer/state/session'
import { change, lines, recorded, story, text } from '../../../helpers/stories'
import { must } from '../../../helpers/must'

function opened(history: Dossier['history'] = []): OpenStory {
  const made = story('headline: Ferry aground', 'paragraph: Nobody was hurt.')
  const dossier: Dossier = {
    story: made,
    imported: made,
    history,
    tags: [],
    ignored: [],
    state: 'new',
    revision: 1,
    importedAt: '2026-01-01T00:00:00.000Z',
    arrival: 1,
  }
  return { dossier, queries: [], article: makeArticle(made), standing: { signals: [], gates: [] } }
}

const edit = (id: string, from: number, before: string, after: string): Act => ({
  kind: 'edit',
  edit: { id: changeId(id), change: change('Typed.', text('b2', from, before, after)) },
  at: '2026-01-01T00:00:00.000Z',
  who: 'Mara',
})

const after = (...acts: readonly Act[]): Session => acts.reduce((session, one) => must(act(session, one)), startSession(opened()))
const copy = (session: Session): string => lines(session.open.dossier.story)[1] ?? ''

describe('a session', () => {
  it('shows an edit at once and keeps it waiting until the desk has answered', () => {
    const session = after(edit('e1', 16, '', ' Really.'))
    expect(copy(session)).toBe('paragraph: Nobody was hurt. Really.')
    expect(session.waiting).toHaveLength(1)
    const saved = answered(session, { kind: 'edited', edited: { revision: 2, recorded: recorded('e1', change('Typed.', text('b2', 16, '', ' Really.'))), queries: [] } })
    expect(saved.waiting).toEqual([])
    expect(saved.revision).toBe(2)
    expect(copy(saved)).toBe('paragraph: Nobody was hurt. Really.')
  })

  it('keeps later typing when the answer to earlier typing comes', () => {
    const session = after(edit('e1', 0, '', 'A'), edit('e2', 1, '', 'B'))
    const saved = answered(session, { kind: 'open', open: opened() })
    expect(copy(saved)).toBe('paragraph: ABNobody was hurt.')
    expect(saved.waiting).toHaveLength(1)
  })

  it('keeps the text and says why when the disk refuses', () => {
    const trouble = failed('not-saved', 'The disk is full.').failure
    const session = refused(after(edit('e1', 0, '', 'A')), trouble)
    expect(copy(session)).toBe('paragraph: ANobody was hurt.')
    expect(session.trouble?.message).toBe('The disk is full.')
    expect(session.waiting).toHaveLength(1)
  })

  it('takes back the last act and does it again', () => {
    const typed = after(edit('e1', 0, '', 'A'), edit('e2', 1, '', 'B'))
    const { session: once } = step(typed, 'past')
    expect(copy(once)).toBe('paragraph: ANobody was hurt.')
    const { session: twice } = step(once, 'past')
    expect(copy(twice)).toBe('paragraph: Nobody was hurt.')
    expect(step(twice, 'past').outcome).toBeNull()
    const { session: again } = step(twice, 'future')
    expect(copy(again)).toBe('paragraph: ANobody was hurt.')
    expect(again.waiting).toHaveLength(5)
  })

  it('forgets what could be done again when something new is done', () => {
    const { session } = step(after(edit('e1', 0, '', 'A')), 'past')
    expect(must(act(session, edit('e2', 0, '', 'B'))).future).toEqual([])
  })

  it('takes back what was written before a restart', () => {
    const before = must(act(startSession(opened()), edit('e1', 0, '', 'A'))).open
    const { session } = step(startSession(before), 'past')
    expect(copy(session)).toBe('paragraph: Nobody was hurt.')
  })

  it('takes back the undoing of one change, a tag and an ignored query like any act', () => {
    const undone = after(edit('e1', 0, '', 'A'), { kind: 'undo', change: changeId('e1') })
    expect(copy(step(undone, 'past').session)).toBe('paragraph: ANobody was hurt.')

    const tagged = after({ kind: 'tag', edit: { kind: 'add', tag: tagId('t1'), as: 'place', name: 'Port Hadrin' } })
    expect(tagged.open.article.tags).toEqual([{ kind: 'place', name: 'Port Hadrin', evidence: [] }])
    expect(step(tagged, 'past').session.open.dossier.tags).toEqual([])

    const query = { rule: 'doubled/word', reason: 'A word stands twice.', block: blockId('b2'), from: 0, to: 6 } as const
    const asked = startSession({ ...opened(), queries: [query] })
    const waved = must(act(asked, { kind: 'ignore', queries: [query], keys: ['k'], ignored: true }))
    expect(waved.open.queries).toEqual([])
    expect(waved.open.dossier.ignored).toEqual(['k'])
    expect(step(waved, 'past').session.open.queries).toEqual([query])
  })

  it('drops an undo that no longer fits and says why', () => {
    const over = after(edit('e1', 0, 'Nobody', 'No one'), edit('e2', 0, 'No one', 'None'))
    const { past } = over
    const tangled: Session = { ...over, past: past.slice(0, 1) }
    const { session, outcome } = step(tangled, 'past')
    expect(outcome?.ok).toBe(false)
    expect(session.past).toEqual([])
    expect(copy(session)).toBe('paragraph: None was hurt.')
  })

  it('does again on a fresh story what still fits, and hands back what does not', () => {
    const { session, lost } = reloaded(opened(), [edit('e1', 0, '', 'A'), edit('e2', 3, 'xyz', 'abc')])
    expect(copy(session)).toBe('paragraph: ANobody was hurt.')
    expect(lost).toHaveLength(1)
  })

  it('refuses an edit that does not fit the copy', () => {
    expect(act(startSession(opened()), edit('e1', 0, 'Somebody', 'X')).ok).toBe(false)
  })

  it('does again after a restart what was taken back last, and what stands on it after it', () => {
    const undone = (id: string, after: string): Dossier['history'][number] => recorded(id, change('Typed.', text('b2', 0, '', after)), 'undone')
    const session = startSession(opened([undone('e1', 'A'), undone('e2', 'B'), { ...undone('e3', 'C'), waits: changeId('e2') }]))
    expect(session.future).toEqual([
      { kind: 'redo', change: 'e1' },
      { kind: 'redo', change: 'e3' },
      { kind: 'redo', change: 'e2' },
    ])
    expect(copy(step(session, 'future').session)).toBe('paragraph: BNobody was hurt.')
  })
})
