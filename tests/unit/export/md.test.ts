import { expect, test } from 'vitest'
import { md } from '../../../store/export/md'
import type { ArticleBlock } from '../../../store/model'
import { arabic, bare, full } from './articles'

const paragraph = (text: string) => md.write({ ...bare, body: [{ kind: 'paragraph', text }] }).replace(/^---\n---\n\n/, '')

test('writes the facts as front matter and the body as Markdown', () => {
  expect(md.write(full)).toBe(`---
title: "Ferries “Sail Again” After Storm"
subtitle: "Four days without bread"
byline: "Marit Osk and Tobin Ferrand, Island Staff"
dateline: "PORT CALLOW, Callowshire"
slug: "callow/ferries"
language: "en"
embargo: "2026-03-01T06:00:00Z"
urgency: 3
tags:
  - "Port Callow"
  - "maritime transport"
subjects:
  - name: "Port Callow"
    code: "geo:1"
  - name: "maritime transport"
    code: "medtop:20000001"
captions:
  - text: "Islanders wait on the quay."
    credit: "Norwire"
  - text: "The bakery."
---

PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.

## Flour

> “We ran out of flour,” the baker said.

- Seven metres
- Forty boats

| Boat | Seats |
| --- | --- |
| Heron | 90 |

Reporting by Marit Osk.
`)
})

test('quotes what YAML would take for something else', () => {
  const told = { ...bare, headline: 'no', subhead: 'a: "b" \\ c', byline: '---\ntitle: x', slug: '2019-03-14', dateline: '# not' }
  expect(md.write(told)).toBe(`---
title: "no"
subtitle: "a: \\"b\\" \\\\ c"
byline: "--- title: x"
dateline: "# not"
slug: "2019-03-14"
---
`)
})

test('says the direction of copy that runs right to left', () => {
  expect(md.write(arabic)).toContain('language: "ar"\ndirection: "rtl"\n')
})

test.each([
  ['*Not* bold, _not_ slanted, snake_case as it is', '\\*Not\\* bold, \\_not\\_ slanted, snake_case as it is\n'],
  ['# 1 in the charts', '\\# 1 in the charts\n'],
  ['1. FC Lindmere won', '1\\. FC Lindmere won\n'],
  ['- 5 degrees', '\\- 5 degrees\n'],
  ['---', '\\---\n'],
  ['> said', '\\> said\n'],
  ['<script>alert(1)</script> [x](javascript:y)', '\\<script>alert(1)\\</script> \\[x\\](javascript:y)\n'],
  ['AT&T and &amp; and `code` and a|b', 'AT&T and \\&amp; and \\`code\\` and a\\|b\n'],
  ['Back\\slash ~~gone~~', 'Back\\\\slash \\~\\~gone\\~\\~\n'],
])('writes %j so that Markdown shows it as it is', (text, expected) => {
  expect(paragraph(text)).toBe(expected)
})

test('pads rows of a table that are shorter than the longest', () => {
  const rows: readonly ArticleBlock[] = [
    { kind: 'table-row', text: 'Boat\tSeats\tBuilt' },
    { kind: 'table-row', text: 'Gull' },
  ]
  expect(md.write({ ...bare, body: rows })).toBe('---\n---\n\n| Boat | Seats | Built |\n| --- | --- | --- |\n| Gull |  |  |\n')
})

test('never writes a note to editors', () => {
  expect(md.write(full)).not.toContain('EDITORS')
})
