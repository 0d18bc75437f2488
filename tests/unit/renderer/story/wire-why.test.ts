import { expect, it } from 'vitest'
import { whyHere } from '../../../../renderer/story/wire-why'
import { changeId, type Block, type Recorded, type Step } from '../../../../store/model'
import { copyOf } from './copy'

const done = (id: string, reason: string, step: Step, state: Recorded['state'] = 'done'): Recorded => ({
  id: changeId(id), by: 'rule', at: '', state, change: { rule: 'quotes/double', reason, steps: [step] },
})
const typed = (block: Block, reason: string, id: string): Recorded => done(id, reason, { kind: 'text', block: block.id, from: 0, before: 'a', after: 'b' })

const [line, other] = copyOf('caption: A ship.', 'set-aside: Share')

it('says the role and what was done to the line, the last first', () => {
  const history = [
    typed(line!, 'Typographic marks belong here.', 'c1'),
    typed(other!, 'Another line was changed.', 'c2'),
    typed(line!, 'A tab became a plain space.', 'c3'),
    done('c4', 'It was taken back again.', { kind: 'role', block: line!.id, before: 'paragraph', after: 'caption' }, 'undone'),
  ]
  expect(whyHere(line!, history)).toBe('Caption. A tab became a plain space. Typographic marks belong here.')
})

it('says why a line is set aside, and that another stands as it came', () => {
  const aside = done('c1', 'It is a share button.', { kind: 'role', block: other!.id, before: 'paragraph', after: 'set-aside' })
  expect(whyHere(other!, [aside])).toBe('Set aside. It is a share button.')
  expect(whyHere(line!, [aside])).toBe('Caption. It stands as it came.')
})

it('counts what is too much to read', () => {
  const history = ['One was.', 'Two was.', 'Three was.', 'Four was.', 'Five was.'].map((reason, at) => typed(line!, reason, `c${at}`))
  expect(whyHere(line!, history)).toBe('Caption. Five was. Four was. Three was. And 2 more.')
})
