/** What was pasted in one piece: pages of one site, a list of contents, wrapped paragraphs, headlines in scripts without spaces. */
import { describe, expect, it } from 'vitest'
import { structure } from '../../../store/structure'
import { textWire } from './text-wire'

const paragraph = (berth: number): string =>
  `The harbour office said on Tuesday that berth ${berth} had been closed for nine days, longer than in any year since the war.`

/** Headline and paragraphs of each story, and what was set aside as contents. */
interface Told {
  readonly headline: string | undefined
  readonly body: number
  readonly contents: number
}

function storiesOf(...lines: readonly string[]): readonly Told[] {
  return structure(textWire(lines.join('\n'))).map(({ blocks }) => ({
    headline: blocks.find(({ role }) => role === 'headline')?.text,
    body: blocks.filter(({ role, furniture }) => role === 'paragraph' && furniture === undefined).length,
    contents: blocks.filter(({ furniture }) => furniture?.rule === 'furniture/contents').length,
  }))
}

describe('several stories pasted in one piece', () => {
  it('parts two pages of one site at their menu', () => {
    const menu = ['Home', 'News', 'Sport', 'Weather', 'Sign in']
    const copy = (first: number): readonly string[] => [0, 1, 2].flatMap((add) => [paragraph(first + add), ''])
    const page = (headline: string, first: number): readonly string[] =>
      [...menu, headline, 'By Marta Quill', 'May 3, 2024', '', ...copy(first), 'Share', 'Comments', 'Privacy Policy', '']
    expect(storiesOf(...page('Berth Closed for Nine Days', 1), ...page('Museum Lends Its Oldest Map', 4))).toEqual([
      { headline: 'Berth Closed for Nine Days', body: 3, contents: 0 },
      { headline: 'Museum Lends Its Oldest Map', body: 3, contents: 0 },
    ])
  })

  it('makes no story of the menu at the foot of a page', () => {
    const menu = ['Home', 'News', 'Sport', 'Weather', 'Sign in']
    expect(storiesOf(...menu, 'Berth Closed for Nine Days', 'By Marta Quill', '', paragraph(1), '', paragraph(2), '', paragraph(3), '', ...menu)).toHaveLength(1)
  })

  it('sets a list of contents aside', () => {
    const titles = ['Berth Closed for Nine Days', 'Museum Lends Its Oldest Map', 'Bakers March on Town Hall']
    const stories = titles.flatMap((title, at) => ['', '', '', title, '', 'By Marta Quill', '', paragraph(at), '', paragraph(at + 3)])
    expect(storiesOf('In this issue:', '', ...titles, ...stories)).toEqual(
      titles.map((headline, at) => ({ headline, body: 2, contents: at === 0 ? 4 : 0 })),
    )
  })

  it('takes a short Chinese or Japanese line for a headline', () => {
    const copy = '港务局周二表示，码头已经关闭九天，比以往任何一年都要长。渔民要求赔偿，市长说他将在周五之前答复。'
    expect(storiesOf('东码头关闭九天', '', copy, '', copy.replace('九', '八'))[0]?.headline).toBe('东码头关闭九天')
  })
})

it('joins the wrapped paragraphs of a text whose other paragraphs stand on one line each', () => {
  const wrapped = [
    'The harbour office of Caldmoor said on Tuesday that the government',
    'had closed the eastern berth for nine days and that the ferry lines',
    'would have to wait outside until the government had done its work',
    'on the quay, which may take until the autumn.',
  ]
  const [story] = structure(textWire(['Berth Closed for Days', '', `${paragraph(1)} ${paragraph(2)}`, '', ...wrapped, '', paragraph(3)].join('\n')))
  expect(story?.blocks.map(({ text }) => text)[2]).toBe(wrapped.join(' '))
})

it('is done with fifty thousand headlines that stand twice in under five seconds of work (regression)', () => {
  const titles = Array.from({ length: 50_000 }, (_, at) => `Berth Closed for ${at} Days`).join('\n')
  const before = process.cpuUsage()
  structure(textWire(`${titles}\n${paragraph(1)}\n${titles}`))
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
}, 60_000)
