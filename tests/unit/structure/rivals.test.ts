/** Pages with more than one stretch that may be the article: a short story beside other prose that is longer than it is. */
import { describe, expect, it } from 'vitest'
import { structure } from '../../../store/structure'
import { readings, type Weighed } from '../../../store/structure/body'
import { textWire } from './text-wire'

const copyOf = (parts: readonly string[]): readonly string[] =>
  structure(textWire(parts.join('\n\n'))).flatMap(({ blocks }) =>
    blocks.filter(({ furniture, role }) => furniture === undefined && role === 'paragraph').map(({ text }) => text))

const menu = ['Home', 'News', 'Sport', 'Weather', 'Business', 'Culture', 'Opinion', 'Travel', 'Sign in'].join('\n')
const foot = ['Privacy Policy', 'Terms of Use', 'Contact us'].join('\n')

const story = [
  'The ferry line between Caldmoor and the islands has ordered two ships, it said on Wednesday after months of talks with the yard.',
  'Each will carry 300 passengers and 60 cars. The yard expects to lay the first keel in January, and to finish within a year.',
  'The council had asked for three, and will meet the line again in May to talk about the winter timetable.',
  '“We shall learn, and so will the harbour,” said Tomas Wick, who speaks for the line.',
]

const signed = (body: readonly string[]): readonly string[] => ['Caldmoor Ferry Line Orders Two Ships', 'By Marta Quill', 'March 3, 2026', ...body]

describe('a short story beside other prose', () => {
  it('is kept below the site’s longer notice on cookies, and the notice is not (regression)', () => {
    const notice = [
      'Privacy settings',
      'We use cookies and similar means to recognise your visits and your choices, and to measure how well our pages work for you and others.',
      'The necessary ones keep you signed in and remember what you put in your basket, and cannot be switched off, though your browser may block them.',
      'Others count visits, so that we can see which of our pages are read most and which are hardly read at all by anybody.',
      'Still others may be set through our site by our partners to build a profile of what interests you and to show you what you like.',
      'You may change your mind at any time in the settings of your account, or by writing to the officer named at the foot of this page.',
      'Our partners and we process such data as your address on the net in order to serve advertisements and to measure them.',
      'Accept all',
    ]
    expect(copyOf([...notice, menu, ...signed(story.slice(0, 3)), foot])).toEqual(story.slice(0, 3))
  })

  it('is kept above a thread of letters in no box of their own (regression)', () => {
    const letters = [
      'My father worked on that quay for years, and nobody asked him what he thought of it.',
      'They promised us a bridge ten years ago. Where is it?',
      'I was there on that day, and it was nothing like what the mayor says now.',
      'You can say that again, Tom. The council knew all along and kept quiet until the vote.',
      'Two ships will not help anyone who has to be at work by seven, so who are they for?',
      'What a load of nonsense. The old boats are fine, they only want paint and a crew that is paid.',
      'Has anyone looked at the figures? The line lost money on every ticket last winter.',
      'Good point, well made, and my neighbours on the east side say the same every week.',
      'When I was a boy the crossing took a day and you were sick the whole way, so stop moaning.',
      'The yard will be late. It has been late with every ship since the war, ask anybody.',
    ]
    const names = ['Anna', 'harbour_lad', 'Tom R.', 'old salt', 'Keith', 'sunny99', 'Ben', 'Grandad', 'Lucy P', 'Jo']
    const thread = names.map((name, at) => `${name}\n${at + 1} hours ago\n${letters[at] ?? ''} ${letters[(at * 3 + 1) % 10] ?? ''}`)
    expect(copyOf([menu, ...signed(story), ...thread, foot])).toEqual(story)
  })

  it('is not lost below a longer list of other stories (regression)', () => {
    const others = [
      ['Harbour seals come back', 'Divers counted forty of them on Sunday, more than in any year since the war. They will count again in May.'],
      ['Bakers march on the town hall', 'They ask for cheaper flour, and brought the mayor a loaf that weighed nine pounds.'],
      ['Museum lends its oldest map', 'It was drawn by a monk who had never seen the islands and put them in the wrong sea.'],
      ['School wins a prize for its garden', 'The children grow beans and sell them at the gate on Fridays. The prize is a shed.'],
      ['Storm takes the roof of the market', 'Nobody was hurt, but the fishmongers sold their catch in the church.'],
      ['Pilots ask for a longer pier', 'The present one was built for sailing boats, and the new cruise ships stick out by half.'],
      ['Library opens on Sundays', 'Readers had asked for it for twenty years, and the first one came at six in the morning.'],
    ].flat()
    expect(copyOf([menu, 'Top stories', ...others, ...signed(story.slice(0, 3)), foot])).toEqual(expect.arrayContaining(story.slice(0, 3)))
  })
})

describe('readings that begin within some lines', () => {
  it('hold no line above them, and find the body that begins there', () => {
    const line = [-6, 4, 4, -6, -6, -6, 3, 3, -6]
    const weighed: Weighed = { line, start: line.map(() => 0), end: [0, ...line.map(() => 0)], away: line.map(() => -9) }
    const { inBody, beginning } = readings(weighed)
    expect(inBody.map((chance) => chance > 0.5)).toEqual([false, true, true, false, false, false, false, false, false])
    expect(beginning(5, 9).map((chance) => chance > 0.5)).toEqual([false, false, false, false, false, false, true, true, false])
  })
})
