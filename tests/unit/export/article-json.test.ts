import { expect, test } from 'vitest'
import { articleJson } from '../../../store/export/article-json'
import { bare, full } from './articles'

test('makes the story object of the command line, field by field', () => {
  const changes = [{ rule: 'repeats/caption', reason: 'The caption stands twice.', before: 'The bakery.', after: '', line: 4 }]
  const queries = [{ rule: 'words/missing', reason: 'A word seems to be missing.', text: 'from Saltreach on but', line: 19 }]
  expect(articleJson(full, changes, queries)).toEqual({
    headline: 'Ferries “Sail Again” After Storm',
    subhead: 'Four days without bread',
    byline: 'Marit Osk and Tobin Ferrand, Island Staff',
    dateline: 'PORT CALLOW, Callowshire',
    slug: 'callow/ferries',
    language: 'en',
    urgency: 3,
    embargo: '2026-03-01T06:00:00Z',
    captions: [{ text: 'Islanders wait on the quay.', credit: 'Norwire' }, { text: 'The bakery.' }],
    body: [
      'PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.',
      'Flour',
      '“We ran out of flour,” the baker said.',
      'Seven metres',
      'Forty boats',
      'Boat\tSeats',
      'Heron\t90',
      'Reporting by Marit Osk.',
    ],
    notes: ['EDITORS: name of the child must not be used'],
    tags: [
      { kind: 'place', name: 'Port Callow', code: 'geo:1', evidence: ['PORT CALLOW'] },
      { kind: 'topic', name: 'maritime transport', code: 'medtop:20000001', evidence: ['Ferries'] },
      { kind: 'keyword', name: 'Port Callow', evidence: [] },
    ],
    changes,
    queries,
    source: { file: '/home/desk/in/ferries.txt', format: 'text' },
  })
})

test('leaves a field out that is not there, and keeps empty lists', () => {
  expect(Object.keys(articleJson(bare, [], []))).toEqual(['captions', 'body', 'notes', 'tags', 'changes', 'queries', 'source'])
})
