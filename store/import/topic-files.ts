/**
 * IPTC's own files of Media Topics: JSON-LD, as cv.iptc.org hands it out, and the NewsML-G2 Knowledge Item. Only the shape is
 * relied on, so that another scheme of concepts in either format is told apart by its codes.
 */
import { done, failed, type Reply, type TopicConcept, type TopicsFile } from '../model'
import { readXml, type XmlElement } from './xml'
import { attribute, child, children, descendants, lineOf } from './xml-tree'

/** More than any release has held; a file of more is not Media Topics. */
const mostConcepts = 20_000
const longestLabel = 200

export function readTopicsFile(text: string): Reply<TopicsFile> {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  const read = start.startsWith('<') ? readKnowledgeItem(start) : readJsonLd(start)
  if (read === null) return failed('bad-input', 'This is neither IPTC’s JSON-LD nor a NewsML-G2 Knowledge Item.')
  const concepts = read.concepts.slice(0, mostConcepts)
  if (concepts.length === 0) return failed('bad-input', 'There is no Media Topic in this file.')
  return done({ ...read, concepts })
}

/** "medtop:20000002" or "http://cv.iptc.org/newscodes/mediatopic/20000002". */
const codeOf = (text: unknown): string | undefined => (typeof text === 'string' ? /(?:medtop:|mediatopic\/)(\d{8})$/.exec(text.trim())?.[1] : undefined)

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[]
  return value === undefined ? [] : [value]
}

/** A property by its own name, or with the prefix of SKOS or its whole address before it. */
function property(entry: Entry, name: string): unknown {
  const key = Object.keys(entry).find((one) => one === name || one.endsWith(`:${name}`) || one.endsWith(`#${name}`) || one.endsWith(`/${name}`))
  return key === undefined ? undefined : entry[key]
}

function readJsonLd(text: string): TopicsFile | null {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return null
  }
  if (!isEntry(file) && !Array.isArray(file)) return null
  const list = isEntry(file) ? (property(file, 'conceptSet') ?? property(file, '@graph') ?? property(file, 'hasTopConcept')) : file
  const concepts = listOf(list).filter(isEntry).map(jsonConcept).filter((concept) => concept !== undefined)
  const released = isEntry(file) ? [property(file, 'dateReleased'), property(file, 'modified'), property(file, 'created')].find((date) => typeof date === 'string') : undefined
  return { concepts, ...(typeof released === 'string' && { released: released.slice(0, 40) }) }
}

function jsonConcept(entry: Entry): TopicConcept | undefined {
  const code = [entry['@id'], property(entry, 'uri'), property(entry, 'qcode'), property(entry, 'id')].map(codeOf).find((one) => one !== undefined)
  if (code === undefined) return undefined
  const above = listOf(property(entry, 'broader')).map(reference).find((one) => one !== undefined && one !== code)
  const replaced = [...listOf(property(entry, 'isReplacedBy')), ...listOf(property(entry, 'replacedBy'))].map(reference)
  const successor = replaced.find((one) => one !== undefined) ?? successorIn(property(entry, 'changeNote'))
  const retired = property(entry, 'retired') !== undefined || property(entry, 'deprecated') === true
  return concept(code, above, jsonLabels(property(entry, 'prefLabel')), retired, successor)
}

const reference = (value: unknown): string | undefined => (isEntry(value) ? codeOf(value['@id'] ?? property(value, 'uri')) : codeOf(value))

/** Labels come as a map of languages, or as a list of values with their language. */
function jsonLabels(value: unknown): readonly (readonly [string, string])[] {
  if (isEntry(value) && value['@value'] === undefined) return Object.entries(value).flatMap(([language, label]) => (typeof label === 'string' ? [[language, label] as const] : []))
  return listOf(value).filter(isEntry).flatMap((one) => {
    const [language, label] = [one['@language'], one['@value']]
    return typeof language === 'string' && typeof label === 'string' ? [[language, label] as const] : []
  })
}

function concept(
  code: string,
  above: string | undefined,
  labels: readonly (readonly [string, string])[],
  retired: boolean,
  successor: string | undefined,
): TopicConcept {
  const named: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [language, label] of labels) {
    const base = languageOf(language)
    if (!/^[a-z]{2,3}$/.test(base) || label.trim() === '') continue
    named[base] ??= label.trim().replace(/\s+/g, ' ').slice(0, longestLabel)
  }
  return { code, above: above ?? '', labels: { ...named }, ...(retired && { retired: true as const }), ...(successor !== undefined && { successor }) }
}

/** IPTC's own files say "se" and "dk" where Swedish and Danish are meant, and "no-NB", "no-NN". */
const misnamed: Readonly<Record<string, string>> = { se: 'sv', dk: 'da', 'no-nb': 'nb', 'no-nn': 'nn' }

function languageOf(written: string): string {
  const language = written.toLowerCase()
  const [base = ''] = language.split('-')
  return misnamed[language] ?? misnamed[base] ?? base
}

/** "Retired on 2021-09-30. Use medtop:20000029 instead.": a note is the only place where IPTC's JSON says what took a term's place. */
const replacement = /\b(?:use|replaced by|merged (?:with|into|to)|superseded by)\s(?:[^.]{0,40}?\s)?medtop:(\d{8})/i

function successorIn(notes: unknown): string | undefined {
  const texts = isEntry(notes) ? Object.values(notes) : listOf(notes)
  return texts.map((text) => (typeof text === 'string' ? replacement.exec(text)?.[1] : undefined)).find((one) => one !== undefined)
}

function readKnowledgeItem(text: string): TopicsFile | null {
  const { root } = readXml(text)
  if (root === undefined) return null
  const item = root.local === 'knowledgeItem' ? root : descendants(root, 'knowledgeItem')[0]
  if (item === undefined) return null
  const concepts = children(child(item, 'conceptSet'), 'concept').map(xmlConcept).filter((one) => one !== undefined)
  const released = lineOf(child(item, 'itemMeta', 'versionCreated'))
  return { concepts, ...(released !== '' && { released: released.slice(0, 40) }) }
}

/** Retired terms carry the date; what replaces them stands as `related` with a relation that says so. */
function xmlConcept(element: XmlElement): TopicConcept | undefined {
  const id = child(element, 'conceptId')
  const code = codeOf(attribute(id, 'qcode')) ?? codeOf(attribute(id, 'uri'))
  if (code === undefined) return undefined
  const codes = (name: string): readonly XmlElement[] => children(element, name)
  const above = codes('broader').map((one) => codeOf(attribute(one, 'qcode')) ?? codeOf(attribute(one, 'uri'))).find((one) => one !== undefined && one !== code)
  const successor = codes('related').filter((one) => /replace/i.test(attribute(one, 'rel'))).map((one) => codeOf(attribute(one, 'qcode')) ?? codeOf(attribute(one, 'uri')))[0]
  const labels = codes('name').map((name) => [attribute(name, 'lang') || 'en', lineOf(name)] as const)
  return concept(code, above, labels, attribute(id, 'retired') !== '' || attribute(element, 'retired') !== '', successor)
}
