import { expect, test } from 'vitest'
import { readWires } from '../../../store/import'
import { laid, tagged } from './laid'
import { wire } from './wires'
import { workSince } from '../../helpers/work'

const ferries = `---
title: "Ferries sail: a story"
subtitle: Four days without bread
byline: Marit Osk
slug: callow-ferries
embargo: 2026-03-01T06:00:00Z
date: 2026-02-28
urgency: 3
tags:
  - storm
  - transport
subjects:
  - name: "transport"
    code: "medtop:20000337"
captions:
  - text: "On the quay."
    credit: Norwire
---

PORT CALLOW — Ferries **returned** to [Saltreach](https://x.example) & more.

## Flour

> "We ran out," the baker said.

- one
- two

| Boat | Seats |
|---|---|
| Heron | 90 |
`

test('reads the facts of the front matter and the blocks below', () => {
  const story = wire(ferries)
  expect(story.source).toMatchObject({ format: 'markdown', status: 'usable', dates: { created: '2026-02-28T00:00:00Z' } })
  expect(story.stated).toEqual({ slug: 'callow-ferries', urgency: '3', embargo: '2026-03-01T06:00:00Z' })
  expect(tagged(story)).toEqual(['topic transport medtop:20000337', 'keyword storm'])
  expect(laid(story)).toEqual([
    'headline: Ferries sail: a story',
    'subhead: Four days without bread',
    'byline: Marit Osk',
    '-: PORT CALLOW — Ferries returned to Saltreach & more.',
    'crosshead: Flour',
    'quote: "We ran out," the baker said.',
    'list-item: one',
    'list-item: two',
    'table-row: Boat\tSeats',
    'table-row: Heron\t90',
    'caption: On the quay.',
    'credit: Norwire',
  ])
})

test('takes a heading on the first line for the headline where nothing else says it', () => {
  expect(laid(wire('# Bridge opens\n\nThe **bridge** opened on Sunday.\n\n- one\n- two\n'))).toEqual([
    'headline: Bridge opens',
    '-: The bridge opened on Sunday.',
    'list-item: one',
    'list-item: two',
  ])
})

test('leaves words of the front matter as they are written: no is no truth value, a date no time', () => {
  expect(laid(wire('---\ntitle: no\nauthor: [Jane Roe, yes]\n---\nCopy.\n'))).toEqual(['headline: no', 'byline: Jane Roe', 'byline: yes', '-: Copy.'])
})

test('reads the copy below front matter that is broken, and names the line', () => {
  const { wires, problems } = readWires(Buffer.from('---\ntitle: [a\nslug: b\n---\nThe copy.\n'), 'a.md')
  expect(wires.map(({ text }) => text)).toEqual(['The copy.\n'])
  expect(problems).toEqual([{ file: 'a.md', line: 3, code: 'malformed', message: 'The facts above the copy (YAML) cannot be read; the copy below was.' }])
})

test('never runs what stands in front matter, and refuses a bomb of aliases', () => {
  const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefg'[at] ?? ''},`.repeat(10)}]\n`)}title: t\n---\nThe copy.\n`
  const { wires, problems } = readWires(Buffer.from(bomb), 'a.md')
  expect(wires[0]?.text).toBe('The copy.\n')
  expect(problems).toMatchObject([{ code: 'malformed' }])
  expect(laid(wire('---\ntitle: !!js/function "function(){ throw 1 }"\n---\nCopy.\n', { from: 'markdown' }))[1]).toBe('-: Copy.')
})

test.each(['# Notebook\n\n## Note to editors\n- adds mayor\n', 'Bridge opens\n\nThe bridge opened.\n', '# 1 is the best\nA text that follows.\n'])(
  'does not take %j for Markdown',
  (text) => {
    expect(readWires(Buffer.from(text), 'a').wires[0]?.source.format).toBe('text')
  },
)

test.each(['[', '*', '_a ', '> ', '`', '<', '![', '- ', '|', '\\', '&amp', '# ', '](', '**a'])('reads 200,000 of %j within four seconds of work', (sign) => {
  const began = process.cpuUsage()
  readWires(Buffer.from(`---\ntitle: a\n---\n${sign.repeat(200_000 / sign.length)}`), 'a.md')
  expect(workSince(began)).toBeLessThan(4_000)
})

test('takes the words of a picture that stands alone for its caption, and no name of a file (regression)', () => {
  const copy = '# Dredging begins\n\nThe *Ymer* came in on Monday.\n\n![The dredger *Ymer* at work. Photo: Lise Dahl](ymer.jpg)\n\n![IMG_2210](b.jpg)\n\nSee ![the map of it](c.png) below.\n'
  expect(laid(wire(copy, { from: 'markdown' }))).toEqual([
    'headline: Dredging begins',
    '-: The Ymer came in on Monday.',
    'caption: The dredger Ymer at work. Photo: Lise Dahl',
    '-: See below.',
  ])
})
