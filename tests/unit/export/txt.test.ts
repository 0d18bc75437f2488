import { expect, test } from 'vitest'
import { txt } from '../../../store/export/txt'
import { arabic, bare, full } from './articles'

test('prints headline, subhead, byline and body, then captions with credits and tags, labelled', () => {
  expect(txt.write(full)).toBe(`Ferries “Sail Again” After Storm

Four days without bread

By Marit Osk and Tobin Ferrand, Island Staff

PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.

Flour

“We ran out of flour,” the baker said.

• Seven metres
• Forty boats

Boat\tSeats
Heron\t90

Reporting by Marit Osk.

Caption: Islanders wait on the quay. (Norwire)
Caption: The bakery.

Tags: Port Callow; maritime transport
`)
})

test('never prints a note to editors', () => {
  expect(txt.write(full)).not.toContain('EDITORS')
})

test('prints the dateline once, where the lead has it', () => {
  expect(txt.write(full).split('PORT CALLOW')).toHaveLength(2)
})

test('labels Arabic copy in Arabic and puts no "By" before an Arabic name', () => {
  expect(txt.write(arabic)).toBe(`عودة العبّارات إلى جزيرة الملح

نادر الوردي

عادت العبّارات يوم الأربعاء.

Heron, Gull and Tern are the names of the boats.

تعليق الصورة: مسافرون على الرصيف (نورواير)

الوسوم: جزيرة الملح
`)
})

test('keeps names bare in a language whose word for "By" it does not know', () => {
  expect(txt.write({ ...bare, language: 'fi', byline: 'Aino Virta' })).toBe('Aino Virta\n')
})

test('prints a credit without words alone', () => {
  expect(txt.write({ ...bare, captions: [{ text: '', credit: 'Norwire' }] })).toBe('Caption: (Norwire)\n')
})

test('keeps a paragraph one line whatever control characters stand in it', () => {
  expect(txt.write({ ...bare, body: [{ kind: 'paragraph', text: 'One\u2028two\u0007 three\r\nfour' }] })).toBe('One two three four\n')
})
