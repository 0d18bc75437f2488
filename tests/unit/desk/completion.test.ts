import { describe, expect, it } from 'vitest'
import { Completion, type Completable } from '../../../store/completion'

const item = (name: string, others: readonly string[] = [], from: 'vocabulary' | 'list' = 'list'): Completable => ({ offer: { kind: 'organisation', name, from }, names: [name, ...others] })
const firsts = ['Harbour', 'Northern', 'Market', 'Council', 'Ferry', 'Pilot', 'Quay', 'River', 'Sea', 'Coast']

describe('completion', () => {
  it('puts whole names before words inside names, and the desk’s own before lists', () => {
    const names = new Completion([item('Port Harbour'), item('Harbour Guard'), item('Harbour Office', [], 'vocabulary')])
    expect(names.find('harb', 5).map(({ name }) => name)).toEqual(['Harbour Office', 'Harbour Guard', 'Port Harbour'])
  })

  it('sees through case, accents and kinds of alef', () => {
    const names = new Completion([item('Éric Ordoñez'), item('أحمد')])
    expect(names.find('eric ordonez', 5).map(({ name }) => name)).toEqual(['Éric Ordoñez'])
    expect(names.find('احم', 5).map(({ name }) => name)).toEqual(['أحمد'])
  })

  it('offers a name once, with the other name that was typed', () => {
    const names = new Completion([item('Northern Harbour Guard', ['NHG', 'Guard of the North'])])
    expect(names.find('nhg', 5)).toEqual([{ kind: 'organisation', name: 'Northern Harbour Guard', from: 'list', matched: 'NHG' }])
    expect(names.find('guard', 5)).toHaveLength(1)
  })

  it('is made ready piece by piece, and answers the same before it is done', () => {
    const items = Array.from({ length: 1_000 }, (_, at) => item(`${firsts[at % 10] ?? ''} ${at}`))
    const names = new Completion(items)
    expect(names.prepare(0)).toBe(false)
    expect(names.find('quay 996', 5).map(({ name }) => name)).toEqual(['Quay 996'])
    expect(names.prepare(0)).toBe(true)
    const ready = new Completion(items)
    while (!ready.prepare(1));
    expect(ready.find('quay 996', 5).map(({ name }) => name)).toEqual(['Quay 996'])
  })

  it('answers within a frame over 100,000 names, each letter of the way', () => {
    const names = new Completion(Array.from({ length: 100_000 }, (_, at) => item(`${firsts[at % 10] ?? ''} ${firsts[(at >> 4) % 10] ?? ''} ${at}`)))
    const times = ['n', 'no', 'nor', 'northern', 'harbour f', 'sea coast 9', 'q', 'market river 1'].map((typed) => {
      const start = performance.now()
      names.find(typed, 8)
      return performance.now() - start
    })
    expect([...times].sort((one, other) => one - other)[4]).toBeLessThan(16)
  })
})
