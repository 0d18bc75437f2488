/** Articles for the tests of this folder. */
import type { Article } from '../../../store/model'

export const bare: Article = { direction: 'ltr', captions: [], body: [], notes: [], tags: [], source: { file: 'in.txt', format: 'text' } }

/** One of everything an article can hold, and notes that must never be seen. */
export const full: Article = {
  headline: 'Ferries “Sail Again” After Storm',
  subhead: 'Four days without bread',
  byline: 'Marit Osk and Tobin Ferrand, Island Staff',
  dateline: 'PORT CALLOW, Callowshire',
  slug: 'callow/ferries',
  language: 'en',
  direction: 'ltr',
  urgency: 3,
  embargo: '2026-03-01T06:00:00Z',
  captions: [{ text: 'Islanders wait on the quay.', credit: 'Norwire' }, { text: 'The bakery.' }],
  body: [
    { kind: 'paragraph', text: 'PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.' },
    { kind: 'crosshead', text: 'Flour' },
    { kind: 'quote', text: '“We ran out of flour,” the baker said.' },
    { kind: 'list-item', text: 'Seven metres' },
    { kind: 'list-item', text: 'Forty boats' },
    { kind: 'table-row', text: 'Boat\tSeats' },
    { kind: 'table-row', text: 'Heron\t90' },
    { kind: 'contributor', text: 'Reporting by Marit Osk.' },
  ],
  notes: ['EDITORS: name of the child must not be used'],
  tags: [
    { kind: 'place', name: 'Port Callow', code: 'geo:1', evidence: ['PORT CALLOW'] },
    { kind: 'topic', name: 'maritime transport', code: 'medtop:20000001', evidence: ['Ferries'] },
    { kind: 'keyword', name: 'Port Callow', evidence: [] },
  ],
  source: { file: '/home/desk/in/ferries.txt', format: 'text' },
}

export const arabic: Article = {
  ...bare,
  headline: 'عودة العبّارات إلى جزيرة الملح',
  byline: 'نادر الوردي',
  language: 'ar',
  direction: 'rtl',
  captions: [{ text: 'مسافرون على الرصيف', credit: 'نورواير' }],
  body: [
    { kind: 'paragraph', text: 'عادت العبّارات يوم الأربعاء.' },
    { kind: 'paragraph', text: 'Heron, Gull and Tern are the names of the boats.' },
  ],
  tags: [{ kind: 'place', name: 'جزيرة الملح', evidence: [] }],
}
