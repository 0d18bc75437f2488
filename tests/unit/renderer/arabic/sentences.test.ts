/** Every sentence that the desk can say to an editor has its Arabic. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as ts from 'typescript'
import { expect, it } from 'vitest'
import { said } from '../../../../renderer/arabic/said'
import { reasons } from '../../../../renderer/story/words'
import { handFields, roles } from '../../../../store/model'
import { sentences } from '../../../../renderer/arabic/sentences'

/** Where sentences come from. The command line speaks English only; the words of the main process have a table of their own. */
const rooms = ['store', 'electron']
const elsewhere = /^store[\\/]cli[\\/]|^electron[\\/]words(-ar)?\.ts$/

/** Sentences put together of pieces: one of each kind, whole, as an editor meets it. */
const composed: ReadonlyMap<string, string> = new Map([
  ['{} {}: “{}”.', 'This headline is cut off and stands whole elsewhere: “Port Hadrin”.'],
  ['There is no {} {}{}.', 'There is no 31 June 2026.'],
  ['That day, {} {} {}, is a {}day.', 'That day, 3 June 2026, is a Wednesday.'],
  ['It stands on another change that was taken back{} Put that one back first.', 'It stands on another change that was taken back: “A typo.” Put that one back first.'],
  ['Editors of this desk chose it for one story{}.', 'Editors of this desk chose it for one story with “ferry”.'],
  ['Editors of this desk chose it for {} stories{}.', 'Editors of this desk chose it for 4 stories with “ferry”, “port”.'],
])

/** Copy that the desk writes: it goes out in the language of the wire. */
const copy = new Set([
  'The story headlined “{}”{} is killed. Do not use it. Take it out where it was used.',
  'The story headlined “{}”{} is withheld. Do not use it until it is released again. Take it out where it was used.',
])

const sources = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => file.endsWith('.ts') && !elsewhere.test(file))

/** Text with at least three words that begins and ends as a sentence does; what it names as `{}`. */
function sentencesIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    if (text !== null && /\s\S+\s/.test(text) && /^[A-Z“{]/.test(text) && /[.?!…]["”’»)]?$/.test(text.trim())) found.push(text)
    if (ts.isThrowStatement(node)) return // a mistake of ours, for the log
    if (text === null || ts.isTemplateExpression(node)) ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')
  return null
}

it('every sentence of the desk has its Arabic', () => {
  const known = new Set(sentences.map(([english]) => english))
  const all = sources.flatMap((file) => sentencesIn(file).map((sentence) => ({ file, sentence })))
  expect(all.length).toBeGreaterThan(250)
  expect(all.filter(({ sentence }) => !known.has(sentence) && !composed.has(sentence) && !copy.has(sentence)).map(({ file, sentence }) => `${file}: ${sentence}`)).toEqual([])
})

it('sentences put together of pieces have their Arabic too', () => {
  expect([...composed.values()].filter((sentence) => said(sentence) === sentence)).toEqual([])
  expect(said('There is no 31 June 2026.')).toBe('لا يوجد 31 يونيو 2026.')
})

it('what an editor did is told in Arabic too', () => {
  const done = [
    ...roles.flatMap((role) => [reasons.typed(role), reasons.split(role), reasons.joined(role, 'paragraph'), reasons.role(role, 'caption'), reasons.moved(role), reasons.roles(2, role)]),
    reasons.role('paragraph', 'set-aside'), reasons.typedAcross, reasons.rowAdded, reasons.note, reasons.embargo('2026-11-27T00:01:00Z'),
    ...[1, 2].flatMap((lines) => [reasons.pasted(lines), reasons.deleted(lines), reasons.setAside(lines), reasons.broughtBack(lines)]),
    ...handFields.map((field) => reasons.fact(field)),
    reasons.spelling('teh', 'the'), ...[1, 3].flatMap((places) => [reasons.replaced('harbor', 'port', places), reasons.replaced('harbor', '', places)]),
  ]
  expect(done.filter((reason) => said(reason) === reason)).toEqual([])
  const quoted = /teh|the|harbor|port|GMT/g
  expect(done.map((reason) => said(reason).replace(quoted, '')).filter((reason) => /[A-Za-z]{2}/.test(reason))).toEqual([])
})

it('each pair names the same things, and says them in Arabic', () => {
  for (const [english, arabic] of sentences) {
    const named = english.split('{}').length - 1
    const used = [...arabic.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at))
    expect({ english, beyond: used.filter((at) => at < 1 || at > named) }).toEqual({ english, beyond: [] })
    expect(arabic).toMatch(/\p{Script=Arabic}/u)
  }
})

it('no sentence stands twice', () => {
  const known = sentences.map(([english]) => english)
  expect(known.filter((english, at) => known.indexOf(english) !== at)).toEqual([])
})
