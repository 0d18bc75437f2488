import { expect, test } from 'vitest'
import { json } from '../../../store/export/json'
import { bare, full } from './articles'

test('writes the article with two spaces, without notes, and with the file name only of the path it came by', () => {
  expect(json.write({ ...full, body: full.body.slice(0, 1), tags: full.tags.slice(0, 1) })).toBe(`{
  "headline": "Ferries “Sail Again” After Storm",
  "subhead": "Four days without bread",
  "byline": "Marit Osk and Tobin Ferrand, Island Staff",
  "dateline": "PORT CALLOW, Callowshire",
  "slug": "callow/ferries",
  "language": "en",
  "urgency": 3,
  "embargo": "2026-03-01T06:00:00Z",
  "captions": [
    {
      "text": "Islanders wait on the quay.",
      "credit": "Norwire"
    },
    {
      "text": "The bakery."
    }
  ],
  "body": [
    "PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday."
  ],
  "tags": [
    {
      "kind": "place",
      "name": "Port Callow",
      "code": "geo:1",
      "evidence": [
        "PORT CALLOW"
      ]
    }
  ],
  "source": {
    "file": "ferries.txt",
    "format": "text"
  }
}
`)
})

test('leaves out what is not there', () => {
  expect(JSON.parse(json.write(bare))).toEqual({ captions: [], body: [], tags: [], source: { file: 'in.txt', format: 'text' } })
})

test('takes the file name out of a Windows path too', () => {
  expect(json.write({ ...bare, source: { ...bare.source, file: 'C:\\wire\\ferries.txt' } })).toContain('"file": "ferries.txt"')
})
