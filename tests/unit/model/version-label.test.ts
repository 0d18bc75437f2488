import { expect, test } from 'vitest'
import { headlineLabels, slugLabels, versionLabels } from '../../../store/model'

const told = (labels: ReturnType<typeof versionLabels>) => labels.map(({ kind, count }) => (count === undefined ? kind : `${kind} ${count}`))

test.each([
  ['1st Ld-Writethru', ['lead 1', 'writethru']],
  ['1stLd-Writethru', ['lead 1', 'writethru']],
  ['Correction, 2nd Ld', ['correction', 'lead 2']],
  ['2nd Add', ['add 2']],
  ['Add 1', ['add 1']],
  ['REFILE, 1ST LEAD', ['refile', 'lead 1']],
  ['SECOND LEAD', ['lead 2']],
  ['2. Zusammenfassung', ['wrapup 2']],
  ['Zusammenfassung 14.00 Uhr', ['wrapup']],
  ['KORREKTUR', ['correction']],
  ['Advance', ['advance']],
  ['KILL', ['kill']],
  ['Leading, killjoy, adder', []],
])('reads the version in “%s”', (words, labels) => {
  expect(told(versionLabels(words))).toEqual(labels)
})

test.each([
  ['UPDATE 3-Oil rises', 'Oil rises', ['update 3']],
  ['CORRECTED-(OFFICIAL)-Bank says', 'Bank says', ['correction']],
  ['CORRECTED-UPDATE 1-Oil rises', 'Oil rises', ['correction', 'update 1']],
  ['REFILE-WRAPUP 2-Oil rises', 'Oil rises', ['refile', 'wrapup 2']],
  ['RPT-Oil rises', 'Oil rises', ['repeat']],
  ['URGENT: Quake in Exampleland', 'Quake in Exampleland', ['urgent']],
  ['2ND LEAD: Oil rises', 'Oil rises', ['lead 2']],
  ['تصحيح: افتتاح الجسر', 'افتتاح الجسر', ['correction']],
])('parts the label from the headline “%s”', (headline, rest, labels) => {
  const found = headlineLabels(headline)
  expect(found.rest).toBe(rest)
  expect(told(found.labels)).toEqual(labels)
})

test.each(['UPDATE on the bridge', 'US-China talks', 'SOCCER-Results', 'PRECIOUS-Gold rises', 'Correction: Bridge story', 'UPDATE 3-', 'Lead: a poison'])(
  'leaves the headline “%s” as it is',
  (headline) => {
    expect(headlineLabels(headline)).toEqual({ rest: headline, labels: [] })
  },
)

test.each([
  ['GLOBAL-OIL (UPDATE 3, PIX)', 'GLOBAL-OIL', ['update 3']],
  ['US--Harbour Fire, 1st Ld-Writethru', 'US--Harbour Fire', ['lead 1', 'writethru']],
  ['Harbour-2nd Add', 'Harbour', ['add 2']],
  ['Give-and-take', 'Give-and-take', []],
  ['Lead poisoning', 'Lead poisoning', []],
  ['Oil (Brent)', 'Oil (Brent)', []],
])('parts the version from the slug “%s”', (slug, rest, labels) => {
  const found = slugLabels(slug)
  expect(found.rest).toBe(rest)
  expect(told(found.labels)).toEqual(labels)
})
