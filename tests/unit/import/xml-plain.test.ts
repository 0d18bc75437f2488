/** The quick road reads nothing otherwise than saxes does, and leaves to it whatever it is not sure of. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { XmlElement } from '../../../store/import/xml-element'
import { readPlainXml } from '../../../store/import/xml-plain'
import { mendCharacters, mendReferences } from '../../../store/import/xml-repair'
import { mutated, randomOf } from '../../helpers/mutate'

/** An element as both roads tell of it. */
interface Told {
  readonly name: string
  readonly local: string
  readonly attributes: readonly string[]
  readonly children: (Told | string)[]
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** The tree as saxes reads it; `undefined` where it finds any fault. */
function bySaxes(xml: string): Told | undefined {
  const top: Told = { name: '', local: '', attributes: [], children: [] }
  const open: Told[] = [top]
  const faults: string[] = []
  const parser = new SaxesParser()
  const add = (node: Told | string) => open[open.length - 1]?.children.push(node)
  parser.on('error', ({ message }) => faults.push(message))
  parser.on('opentag', ({ name, attributes }) => {
    const element: Told = { name, local: local(name), attributes: Object.entries(attributes).map(([key, value]) => `${key} ${local(key)} ${value}`), children: [] }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.length > 1 && add(text))
  parser.on('cdata', (text) => open.length > 1 && text !== '' && add(text))
  parser.write(xml).close()
  const [root] = top.children
  return faults.length === 0 && typeof root === 'object' ? root : undefined
}

function byPlain(xml: string): Told | undefined {
  const root = readPlainXml(xml)
  return root === undefined ? undefined : told(root)
}

function told({ name, local, attributes, children }: XmlElement): Told {
  const values: string[] = []
  for (let one = attributes; one !== undefined; one = one.next) values.push(`${one.name} ${one.local} ${one.value}`)
  return { name, local, attributes: values, children: children.map((node) => (typeof node === 'string' ? node : told(node))) }
}

const folder = join(import.meta.dirname, '../../fixtures/import')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')).sort().map((name) => readFileSync(join(folder, name)))

const mended = (bytes: Uint8Array) => mendReferences(mendCharacters(Buffer.from(bytes).toString('utf8').trimStart()).xml)

test('reads every file of the fixtures as saxes does', () => {
  for (const file of files) {
    const document = mended(file).replace(/(?<=>)\s*<\?xml[^]*/, '')
    expect(byPlain(document)).toEqual(bySaxes(document))
  }
})

/** Made of the pieces that decide; a hundred thousand seeds were run by hand. */
const amount = Number(process.env['COPYDESK_FUZZ'] ?? '400')

test(`reads ${String(amount)} damaged files as saxes does, or not at all`, () => {
  const differ: number[] = []
  for (let seed = 1; seed <= amount; seed += 1) {
    const random = randomOf(seed)
    const pick = () => files[Math.floor(random() * files.length)] ?? Buffer.alloc(0)
    const xml = mended(mutated(pick(), pick(), random))
    const plain = byPlain(xml)
    if (plain !== undefined && JSON.stringify(plain) !== JSON.stringify(bySaxes(xml))) differ.push(seed)
  }
  expect(differ).toEqual([])
})

const pieces = ['<a>', '</a>', '<b c="d">', '</b>', '<e/>', "<f g='h' g='i'/>", '<', '>', '&amp;', '&#10;', '&#x41;', '&#X41;', '&', 'text', ' ', '\n', '\r\n', '<!-- c -->', '<!-- a--b -->',
  '<![CDATA[x<y]]>', ']]>', '<?p q?>', '<?xml version="1.0"?>', '<!DOCTYPE a SYSTEM "b.dtd">', '<!DOCTYPE a [<!ENTITY x "y">]>', '<g:h i:j="k\nl&#9;&lt;"/>', '<ä/>', '"', "'", '=', '<a b=c>', '<__proto__ __proto__="x"/>']

test('reads what is put together of odd pieces as saxes does, or not at all', () => {
  const differ: string[] = []
  let read = 0
  for (let seed = 1; seed <= amount * 20; seed += 1) {
    const random = randomOf(seed)
    const some = Array.from({ length: Math.floor(random() * 6) }, () => pieces[Math.floor(random() * pieces.length)] ?? '')
    const xml = `<r>${some.join('')}</r>`.slice(random() < 0.2 ? 3 : 0)
    const plain = byPlain(xml)
    if (plain !== undefined) read += 1
    if (plain !== undefined && JSON.stringify(plain) !== JSON.stringify(bySaxes(xml))) differ.push(xml)
  }
  expect(differ).toEqual([])
  expect(read).toBeGreaterThan(amount)
})

test.each([
  ['two elements at the top', '<a/><b/>'],
  ['words behind the end', '<a/>words'],
  ['an element that is not closed', '<a><b></a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['two dashes in a comment', '<a><!-- b -- c --></a>'],
  ['an entity of its own', '<a>&lol;</a>'],
  ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ['the end of a CDATA section in text', '<a>]]></a>'],
  ['a declaration that is not first', '<a><?xml version="1.0"?></a>'],
  ['white space of other alphabets at the top', '<a/>\u2028'],
  ['the same in a declaration', '<?xml\u00A0version="1.0"?><a/>'],
  ['XML 1.1', '<?xml version="1.1"?><a/>'],
])('leaves %s to saxes', (_name, xml) => {
  expect(readPlainXml(xml)).toBeUndefined()
})

test('is not led astray by names of objects', () => {
  expect(byPlain('<a constructor="b" __proto__="c"/>')?.attributes).toEqual(['constructor constructor b', '__proto__ __proto__ c'])
})
