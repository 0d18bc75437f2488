import { expect, it } from 'vitest'
import { historySteps, placeOf, type HistoryStep } from '../../../../renderer/inspector/history-steps'
import { changeId, tagId, type Deed, type Recorded, type TagTurn } from '../../../../store/model'
import { change, recorded, text } from '../../../helpers/stories'

const came = '2026-11-24T10:00:00.000Z'

interface Made {
  readonly at: string
  readonly by?: Recorded['by']
  readonly who?: string
  readonly rule?: Recorded['change']['rule']
  readonly state?: Recorded['state']
}

function made(id: string, { at, by = 'editor', who, rule = 'editor/typing', state = 'done' }: Made): Recorded {
  const plain = recorded(id, { ...change('Typed in the headline.', text('b1', 0, '', 'x')), rule }, state)
  return { ...plain, at: `2026-11-24T${at}.000Z`, by, ...(who !== undefined && { who }) }
}

const told = (steps: readonly HistoryStep[]): readonly string[] =>
  steps.map((step) => ('changes' in step ? `${step.kind} ${step.changes.map(({ id }) => id).join(' ')}` : step.kind))

it('begins with the arrival, takes the rules of one go together, and tells the newest first', () => {
  const history = [made('r1', { at: '10:00:00', by: 'rule' }), made('r2', { at: '10:00:00', by: 'rule' }), made('r3', { at: '11:00:00', by: 'rule' })]
  expect(told(historySteps({ history, importedAt: came }, []))).toEqual(['rules r3', 'rules r1 r2', 'came'])
})

it('takes typing together while one editor goes on with it, and nothing else', () => {
  const history = [
    made('e1', { at: '10:01:00', who: 'Mara' }),
    made('e2', { at: '10:02:30', who: 'Mara' }),
    made('e3', { at: '10:09:00', who: 'Mara' }),
    made('e4', { at: '10:09:10', who: 'Jon' }),
    made('e5', { at: '10:09:20', who: 'Jon', rule: 'editor/role' }),
  ]
  expect(told(historySteps({ history, importedAt: came }, []))).toEqual(['editor e5', 'editor e4', 'editor e3', 'editor e1 e2', 'came'])
})

it('leads back to the last change of a step, to the copy as it came, and not to what was taken back', () => {
  const history = [made('e1', { at: '10:01:00' }), made('e2', { at: '10:01:10' }), made('e3', { at: '10:01:20', state: 'undone' })]
  const steps = historySteps({ history, importedAt: came }, [])
  expect(steps.map(placeOf)).toEqual([undefined, changeId('e2'), null])
})

it('puts an export between what was done before it and after it, files of one time together', () => {
  const history = [made('e1', { at: '10:01:00' }), made('e2', { at: '10:20:00' })]
  const at = '2026-11-24T10:10:00.000Z'
  const exports = [{ path: '/out/a.txt', revision: 2, at }, { path: '/out/a.html', revision: 2, at }]
  const steps = historySteps({ history, importedAt: came }, exports)
  expect(told(steps)).toEqual(['editor e2', 'exported', 'editor e1', 'came'])
  expect(steps[1]).toEqual({ kind: 'exported', at, paths: ['/out/a.txt', '/out/a.html'] })
})

const turn = (name: string, before: TagTurn['before'], after: TagTurn['after']): TagTurn => ({ id: tagId(name), kind: 'place', name, before, after })
const decided = (at: string, ...tags: readonly TagTurn[]): Deed => ({ kind: 'tags', at: `2026-11-24T${at}.000Z`, who: 'Mara', tags })

it('puts decisions at their times, and takes those about tags together while one editor goes on with it', () => {
  const history = [made('e1', { at: '10:01:00' }), made('e2', { at: '10:20:00' })]
  const deeds: readonly Deed[] = [
    decided('10:05:00', turn('Tolven', 'suggested', 'accepted')),
    decided('10:05:30', turn('Quay', 'suggested', 'refused')),
    { kind: 'state', at: '2026-11-24T10:30:00.000Z', who: 'Mara', before: 'new', after: 'ready' },
  ]
  const steps = historySteps({ history, importedAt: came, deeds }, [])
  expect(told(steps)).toEqual(['state', 'editor e2', 'tags', 'editor e1', 'came'])
  expect(steps[2]).toMatchObject({ tags: [{ name: 'Tolven', after: 'accepted' }, { name: 'Quay', after: 'refused' }] })
})

it('puts queries together that one editor lets be in one go, and keeps apart what is asked again', () => {
  const waved = (at: string, ignored: boolean, ...keys: readonly string[]): Deed => ({ kind: 'ignored', at: `2026-11-24T${at}.000Z`, who: 'Mara', keys, ignored })
  const deeds = [waved('10:05:00', true, 'one'), waved('10:05:05', true, 'two', 'three'), waved('10:05:10', false, 'two')]
  const steps = historySteps({ history: [], importedAt: came, deeds }, [])
  expect(steps.slice(0, 2)).toMatchObject([{ ignored: false, keys: ['two'] }, { ignored: true, keys: ['one', 'two', 'three'] }])
})

it('tells how a tag stood before the first decision and after the last, and nothing of one that stands as it stood', () => {
  const deeds = [
    decided('10:05:00', turn('Tolven', 'suggested', 'accepted'), turn('Quay', 'suggested', 'accepted')),
    decided('10:05:10', turn('Tolven', 'accepted', 'refused')),
    decided('10:05:20', turn('Quay', 'accepted', 'suggested')),
  ]
  const [step] = historySteps({ history: [], importedAt: came, deeds }, [])
  expect(step).toMatchObject({ tags: [{ name: 'Tolven', before: 'suggested', after: 'refused' }] })
  expect(step).not.toMatchObject({ tags: [{}, {}] })
  expect(told(historySteps({ history: [], importedAt: came, deeds: [decided('10:05:00')] }, []))).toEqual(['came'])
})
