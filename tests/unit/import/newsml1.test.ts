import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import { fixture, laid, readOne, tagged } from './laid'
import { wire } from './wires'

test('lays an item out by its news lines and the main component, once where it stands in two formats', () => {
  expect(laid(readOne('newsml1/strike.xml'))).toEqual([
    'headline: Crews vote to strike',
    'subhead: Second vote in a week',
    'dateline: NORTHAVEN, March 12, 2026 (HNA) -',
    'note: RECASTS with vote',
    'note: Press office, 555 0100',
    '-: Crews voted to strike on Thursday.',
    '-: Talks go on.',
    'note: jr/hh',
    'caption: Crews at the gate.',
    'credit: Max Doe/HNA',
  ])
})

test('reads the facts, with an id that is the same for all revisions', () => {
  const { stated, source } = readOne('newsml1/strike.xml')
  expect(stated).toEqual({
    slug: 'Norland-Strike',
    urgency: '4',
    embargo: '2026-03-12T11:00:00Z',
    language: 'en',
    keywords: 'strike',
    dateline: 'NORTHAVEN',
  })
  expect(source).toMatchObject({
    format: 'newsml1',
    provider: 'Harbour News Agency',
    itemId: 'urn:newsml:hna.example:20260312:STRIKE-7',
    version: '3',
    status: 'usable',
    copyright: '(c) HNA 2026',
  })
})

test('names subjects as the sender does, in the language of the item', () => {
  expect(tagged(readOne('newsml1/strike.xml'))).toEqual(['topic strikes and pay subj:09003000', 'place Northaven', 'keyword strike'])
})

test('reads HTML that came as text, and sets the rights below it apart', () => {
  const content = '<![CDATA[<P>One & two.</P>\n<P>Three.</P><P>© 2026 Agency. All rights reserved.</P>]]>'
  const item = wire(`<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`)
  expect(laid(item)).toEqual(['headline: H', '-: One & two.', '-: Three.', 'note: © 2026 Agency. All rights reserved.'])
})

test('reads a cancelled item without content', () => {
  const item = wire('<NewsML Version="1.2"><NewsItem><NewsManagement><Status FormalName="Cancelled"/></NewsManagement><NewsComponent><NewsLines><HeadLine>KILL ferries</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>')
  expect(laid(item)).toEqual(['headline: KILL ferries'])
  expect(item.source.status).toBe('canceled')
})

test('reads documents behind one another, with declarations and without, and of several kinds of NewsML-G2', () => {
  const strike = fixture('newsml1/strike.xml').toString('utf8')
  const bare = strike.replace(/^<\?xml[^>]*>\s*/, '')
  const joined = readWires(Buffer.from([strike, bare, bare, strike].join('\n')), 'day.xml')
  expect(joined.problems).toEqual([])
  expect(joined.wires).toHaveLength(4)
  const g2 = ['newsml-g2/message.xml', 'newsml-g2/package.xml', 'newsml-g2/message.xml'].map((name) => fixture(name).toString('utf8').replace(/^<\?xml[^>]*>\s*/, ''))
  const alone = g2.map((text) => readWires(Buffer.from(text), 'a.xml').wires.length)
  expect(readWires(Buffer.from(g2.join('')), 'a.xml').wires).toHaveLength(alone.reduce((sum, count) => sum + count, 0))
})

test('tells where the second of two documents breaks off', () => {
  const strike = fixture('newsml1/strike.xml').toString('utf8')
  const { wires, problems } = readWires(Buffer.from(`${strike}\n${strike.slice(0, 900)}`), 'a.xml')
  expect(wires.length).toBeGreaterThanOrEqual(1)
  expect(problems[0]?.line).toBeGreaterThan(strike.split('\n').length - 1)
})
