import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, mergeWords, piecesOf, takeOverSteps, type Three } from '../../../store/match'
import { applyAll, blockId, type Copy, type Role, type Story } from '../../../store/model'
import { lines, story } from '../../helpers/stories'

const headline = 'headline: Ferry Runs Aground off Port Hadrin' as const
const lead = 'paragraph: A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said.' as const
const rescue = 'paragraph: All passengers were taken ashore by noon and nobody was hurt, the harbour master told reporters.' as const
const hull = 'paragraph: The company said that the hull of the ship had been damaged near the bow.' as const
const tugs = 'paragraph: Two tugs from Tolven were on their way on Tuesday evening to pull the ferry free.' as const

function three(base: Story, theirs: Story, mine: Copy = base): Three {
  return { base, mine, theirs, sameIds: true }
}

const kinds = (merge: Three): readonly string[] => compare(merge).items.map(({ kind, conflict }) => (conflict ? `${kind}!` : kind))

function take(merge: Three, chosen: (id: string) => boolean = () => true): readonly string[] {
  const ids = compare(merge).items.map(({ id }) => id).filter(chosen)
  const taken = applyAll(merge.mine, takeOverSteps(merge, new Set(ids)))
  if (!taken.ok) throw new Error(taken.failure.message)
  return lines(taken.value)
}

function edited(of: Story, block: string, text: string): Story {
  return { ...of, blocks: of.blocks.map((one) => (one.id === block ? { ...one, text } : one)) }
}

describe('two hands on one line', () => {
  it.each([
    ['80 people were hurt.', '80 people were hurt badly.', '90 people were hurt.', '90 people were hurt badly.'],
    ['The ferry ran aground.', 'The ferry ran aground.', 'The ship ran aground.', 'The ship ran aground.'],
    ['The ferry ran aground.', 'The ship ran aground.', 'The ship ran aground.', 'The ship ran aground.'],
    ['وصلت السفينة يوم الاثنين', 'وصلت السفينة الكبيرة يوم الاثنين', 'وصلت السفينة يوم الثلاثاء', 'وصلت السفينة الكبيرة يوم الثلاثاء'],
  ])('of “%s” “%s” and “%s” make “%s”', (base, mine, theirs, merged) => {
    expect(mergeWords(base, mine, theirs)).toBe(merged)
  })

  it('on the same words are for the editor to choose', () => {
    expect(mergeWords('80 people were hurt.', '82 people were hurt.', '90 people were hurt.')).toBeNull()
    expect(mergeWords('The ferry sank.', 'The old ferry sank.', 'The new ferry sank.')).toBeNull()
  })
})

describe('a line that becomes another', () => {
  it('is told in words that stay, go and come', () => {
    expect(piecesOf('80 people were hurt.', '90 people were hurt.')).toEqual([
      { kind: 'cut', text: '80' },
      { kind: 'new', text: '90' },
      { kind: 'same', text: ' people were hurt.' },
    ])
    expect(piecesOf('Ferry Runs Aground off Port Hadrin', 'Tugs Try to Free Ferry')).toEqual([
      { kind: 'cut', text: 'Ferry Runs Aground off Port Hadrin' },
      { kind: 'new', text: 'Tugs Try to Free Ferry' },
    ])
    expect(piecesOf('', 'New line')).toEqual([{ kind: 'new', text: 'New line' }])
    expect(piecesOf('Same', 'Same')).toEqual([{ kind: 'same', text: 'Same' }])
  })
})

describe('what a later version changes', () => {
  it('is nothing where it is the same', () => {
    expect(kinds(three(story(headline, lead, rescue), story(headline, lead, rescue)))).toEqual([])
  })

  it('is lines changed, added and gone, in the order of the later version', () => {
    const merge = three(story(headline, lead, rescue, hull), story('headline: Tugs Try to Free Ferry', tugs, lead.replace('80', '90') as typeof lead, rescue))
    expect(kinds(merge)).toEqual(['changed', 'added', 'changed', 'removed'])
    expect(take(merge)).toEqual([
      'headline: Tugs Try to Free Ferry',
      tugs,
      lead.replace('80', '90'),
      rescue,
      `set-aside: ${hull.slice('paragraph: '.length)}`,
    ])
  })

  it('is a line that has moved, not one gone and one new', () => {
    const merge = three(story(headline, lead, rescue, hull), story(headline, hull, lead, rescue))
    expect(kinds(merge)).toEqual(['moved'])
    expect(take(merge)).toEqual([headline, hull, lead, rescue])
    const rewritten = three(story(headline, lead, rescue, hull), story(headline, hull.replace('damaged', 'torn') as typeof hull, lead, rescue))
    expect(kinds(rewritten)).toEqual(['changed', 'moved'])
    expect(take(rewritten)).toEqual([headline, hull.replace('damaged', 'torn'), lead, rescue])
  })

  it('leaves the editor’s own words where they are, and joins them with the agency’s where it can', () => {
    const base = story(headline, lead, rescue, hull)
    const mine = edited(base, 'b2', lead.slice(11).replace('A ferry', 'A car ferry'))
    const merge = three(base, story(headline, lead.replace('80', '90') as typeof lead, rescue, hull), mine)
    expect(kinds(merge)).toEqual(['changed'])
    expect(take(merge)[1]).toBe(lead.replace('A ferry', 'A car ferry').replace('80', '90'))
    expect(take(merge, () => false)).toEqual(lines(mine))
  })

  it('asks where both changed the same words, or one of them took the line out', () => {
    const base = story(headline, lead, rescue)
    const mine = edited(base, 'b2', lead.slice(11).replace('80', '82'))
    const merge = three(base, story(headline, lead.replace('80', '90') as typeof lead, rescue), mine)
    expect(kinds(merge)).toEqual(['changed!'])
    expect(take(merge)[1]).toBe(lead.replace('80', '90'))
    expect(take(merge, () => false)[1]).toBe(lead.replace('80', '82'))

    const spiked: Story = { ...base, blocks: base.blocks.map((one) => (one.id === 'b3' ? { ...one, role: 'set-aside' } : one)) }
    expect(kinds(three(base, story(headline, lead, rescue.replace('noon', 'one') as typeof rescue), spiked))).toEqual(['changed!'])
    expect(kinds(three(base, story(headline, lead, rescue), spiked))).toEqual([])
    const gone = edited(base, 'b3', `${rescue.slice(11)} They were given tea.`)
    expect(kinds(three(base, story(headline, lead), gone))).toEqual(['removed!'])
  })

  it('has nothing to say of what the editor wrote in already', () => {
    const base = story(headline, lead)
    const mine: Story = { ...base, blocks: [...base.blocks, { id: blockId('e1'), role: 'paragraph', text: tugs.slice(11), source: [] }] }
    expect(kinds(three(base, story(headline, lead, tugs), mine))).toEqual([])
  })

  it('takes facts too, and asks where the editor changed them', () => {
    const base = { ...story(headline, lead), fields: { slug: 'Ferry', urgency: '4' } }
    const theirs = { ...base, fields: { slug: 'Ferry', urgency: '2' } }
    expect(kinds(three(base, theirs))).toEqual(['field'])
    expect(takeOverSteps(three(base, theirs), new Set(['field-urgency']))).toEqual([{ kind: 'field', field: 'urgency', before: '4', after: '2' }])
    expect(kinds(three(base, theirs, { ...base, fields: { slug: 'Ferry', urgency: '3' } }))).toEqual(['field!'])
  })

  const role: fc.Arbitrary<Role> = fc.constantFrom('paragraph', 'paragraph', 'paragraph', 'crosshead', 'caption')
  const sentence = fc.array(fc.constantFrom('ferry', 'harbour', 'tug', 'noon', 'storm', 'أعلنت', 'Ärger', '👩‍🚒', '“', '.'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  const copy = fc.uniqueArray(fc.tuple(role, sentence), { maxLength: 9, selector: ([, text]) => text }).map((all) => story(...all.map(([one, text]) => `${one}: ${text}` as const)))

  it('makes the later version of an untouched copy when all of it is taken, whatever the two are', () => {
    fc.assert(
      fc.property(copy, copy, (base, theirs) => {
        const taken = applyAll(base, takeOverSteps(three(base, theirs), new Set(compare(three(base, theirs)).items.map(({ id }) => id))))
        if (!taken.ok) throw new Error(taken.failure.message)
        expect(taken.value.blocks.filter((one) => one.role !== 'set-aside').map(({ text }) => text)).toEqual(theirs.blocks.map(({ text }) => text))
      }),
      { numRuns: 400 },
    )
  })

  it('fits the editor’s copy whatever is chosen, and loses no line of it', () => {
    fc.assert(
      fc.property(copy, copy, copy, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (base, mine, theirs, wish) => {
        const merge: Three = { base, mine, theirs, sameIds: false }
        const chosen = compare(merge).items.filter((_item, at) => wish[at]).map(({ id }) => id)
        const taken = applyAll(mine, takeOverSteps(merge, new Set(chosen)))
        if (!taken.ok) throw new Error(taken.failure.message)
        const ids = taken.value.blocks.map(({ id }) => id)
        for (const { id } of mine.blocks) expect(ids).toContain(id)
        if (chosen.length === 0) expect(taken.value).toEqual(mine)
      }),
      { numRuns: 400 },
    )
  })
})
