import { expect, it } from 'vitest'
import { editsBack } from '../../../../renderer/inspector/tag-turns'
import { tagId } from '../../../../store/model'

it('sets tags as they stood, takes away what was added, and puts back what was removed with its code', () => {
  const place = (name: string) => ({ id: tagId(name), kind: 'place', name }) as const
  expect(editsBack([
    { ...place('Tolven'), before: 'suggested', after: 'accepted' },
    { ...place('Quay'), before: null, after: 'accepted' },
    { ...place('Hadrin'), code: 'x:1', before: 'accepted', after: null },
    { ...place('Skerry'), before: 'accepted', after: 'refused' },
  ])).toEqual([
    { kind: 'set', states: [['Tolven', 'suggested'], ['Skerry', 'accepted']] },
    { kind: 'remove', tag: 'Quay' },
    { kind: 'add', tag: 'Hadrin', as: 'place', name: 'Hadrin', code: 'x:1' },
  ])
})
