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

  const picture = 'Ferries wait outside the harbour wall at dusk. (Norwire photo)'
  const titles = ['Berth Closed for Nine Days', 'Museum Lends Its Oldest Map', 'Bakers March on Town Hall']
  const parted = titles.map((headline) => ({ headline, body: 3, contents: 0 }))
  const copy = (at: number): readonly string[] => [0, 3, 6].map((add) => paragraph(at + add))

  it('parts scraped stories whose heads come again, whatever buttons of the site lie between (regression)', () => {
    const story = (title: string, at: number): readonly string[] =>
      [title, picture, picture, 'Follow us', `${title} - The Tolven Herald`, picture, 'Comments', ...copy(at), 'Follow us', 'Tweet', '', '---', '']
    expect(storiesOf(...titles.flatMap(story))).toEqual(parted)
  })

  it('parts stories by a rule over a headline of several words, not by one inside a story (regression)', () => {
    expect(storiesOf(...titles.flatMap((title, at) => [title, '', ...copy(at).flatMap((line) => [line, '']), '* * *', '']))).toEqual(parted)
    expect(storiesOf(titles[0] ?? '', '', paragraph(1), '', '* * *', '', paragraph(2), '', '* * *', '', 'The quay', '', paragraph(3))).toHaveLength(1)
  })

  it('parts stories where a picture line stands twice under a headline that stands once (regression)', () => {
    expect(storiesOf(...titles.flatMap((title, at) => [title, picture, picture, ...copy(at), '', '']))).toEqual(parted)
    const once = (title: string, at: number): readonly string[] => [title, '', picture, '', ...copy(at).flatMap((line) => [line, '']), '']
    expect(storiesOf(...titles.flatMap(once))).toEqual(parted)
  })

  it('parts stories whose headline is a word, or has a picture line without a credit before it comes again (regression)', () => {
    const bare = 'Ferries wait outside the harbour wall on Tuesday, May 7, 2024.'
    const story = (title: string, at: number): readonly string[] => [title, bare, 'Follow us', title, ...copy(at), 'Comments', '0 Comments', '', '']
    const short = ['Offices', 'Ferries', 'Harbour']
    expect(storiesOf(...short.flatMap(story)).map(({ headline }) => headline)).toEqual(short)
  })

  const apart = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => [line, ''])

  it('parts stories below some room where the headline stands again with the name of the site behind it (regression)', () => {
    const story = (title: string, at: number): readonly string[] => [...apart(title, `${title} - Norwire`, ...copy(at)), '']
    expect(storiesOf(...titles.flatMap(story))).toEqual(parted)
  })

  it.each([
    ['below the buttons of the one before', ['Comments', 'Tweet'], []],
    ['over buttons of its own', [], ['Print', 'Subscribe to our newsletter']],
  ])('parts stories below some room and %s (regression)', (_, foot, head) => {
    const story = (title: string, at: number): readonly string[] => [...apart(title, ...(at === 0 ? [title] : head), ...copy(at), ...foot), '']
    expect(storiesOf(...titles.flatMap(story))).toEqual(parted)
  })

  it('makes no story of a crosshead below some room with an advertisement over it', () => {
    const crosshead = ['', 'What the port plans to do next', '', paragraph(9)]
    expect(storiesOf(...apart('Berth Closed for Nine Days', ...copy(1), 'Advertisement'), ...crosshead)).toHaveLength(1)
  })

  it('parts a recipe whose headline stands twice from what follows it, though it has many short lines (regression)', () => {
    const needed = ['2 cups pears', '1 jar honey', '6 spoons pectin', '1 lemon', '2 cloves', 'Clean jars', 'One large pot', 'A wooden spoon', 'Salt', 'Sugar', 'Ice', 'Lids']
    const recipe = ['Pear Jam for Cold Evenings', 'Pear Jam for Cold Evenings', ...needed.flatMap((line, at) => [paragraph(at), line]), 'Comments', 'Sign in', 'Newsletter']
    const told = storiesOf(...apart(...recipe), '', '', ...apart(titles[1] ?? '', ...copy(20)))
    expect(told.map(({ headline }) => headline)).toEqual([recipe[0], titles[1]])
  })

  it('parts results, all of them a table, from the story over them (regression)', () => {
    const rows = Array.from({ length: 26 }, (_, at) => `Tolven ${at}           2 Marrow ${at}            0`)
    const results = ['Soccer: Results of the Harbour League', '', picture, '', 'Soccer: Results of the Harbour League', '', 'Comments', '', 'Sign in', '', ...rows]
    const told = storiesOf(...apart(titles[0] ?? '', titles[0] ?? '', ...copy(0), 'Follow us', 'Newsletter'), '', '', ...results)
    expect(told.map(({ headline }) => headline)).toEqual([titles[0], results[0]])
  })

  it('parts stories that rules part, though no headline stands twice and buttons lie between (regression)', () => {
    const foot = ['Comments', 'Sign in', 'Follow us', 'Newsletter', 'Privacy Policy']
    const story = (title: string, at: number): readonly string[] => apart(title, ...copy(at), ...foot, '---')
    expect(storiesOf(...titles.flatMap(story))).toEqual(parted)
  })

  it('takes a line under the headline for a picture line that ends with the day, or says what is seen (regression)', () => {
    const under = (line: string): readonly (string | undefined)[] =>
      structure(textWire(apart('Berth Closed for Nine Days', line, ...copy(1)).join('\n'))).flatMap(({ blocks }) => blocks.filter(({ text }) => text === line).map(({ role }) => role))
    expect(under('Ferries wait outside the harbour wall in Tolven, March 3, 2021')).toEqual(['caption'])
    expect(under('The lamp of the harbour office is seen above the quay')).toEqual(['caption'])
    expect(under('The council has closed the harbour until the end of the year 2021.')).toEqual(['paragraph'])
  })

  it('makes no headline of the last line over a rule (regression)', () => {
    const told = storiesOf(...apart('Berth Closed for Nine Days', ...copy(0), 'Provided by Tolven Harbour Office', '---', titles[1] ?? '', titles[1] ?? '', 'Facebook', `TOLVEN (Norwire) - ${paragraph(1)}`, paragraph(2)))
    expect(told.map(({ headline }) => headline)).toEqual(titles.slice(0, 2))
  })

  it('makes no story of a paragraph that stands over the head of the next one (regression)', () => {
    const asked = '“What is to become of the ferries, and who is to pay for nine days of bread from the mainland?”'
    const lines = titles.flatMap((title, at) => [title, picture, picture, ...copy(at).slice(0, 2), asked, '', ''])
    expect(storiesOf(...lines).map(({ headline }) => headline)).toEqual(titles)
  })

  it('sets aside when the page was changed, as pages say it', () => {
    const clocks = ['Updated 2 hours ago', '5 days ago', 'vor 3 Stunden', 'il y a 2 heures', 'hace 4 horas', 'منذ 3 ساعات', 'Loading...']
    expect(storiesOf(titles[0] ?? '', ...clocks, ...copy(1))).toEqual([{ headline: titles[0], body: 3, contents: 0 }])
    expect(storiesOf(titles[0] ?? '', ...copy(1), 'It began two years ago.')).toEqual([{ headline: titles[0], body: 4, contents: 0 }])
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
