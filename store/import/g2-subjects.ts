/** What a NewsML-G2 item states that it is about. */
import type { StatedTag, TagKind } from '../model'
import { codedTag } from './subjects'
import type { XmlElement } from './xml'
import { attribute, child, children, lineOf, linesOf } from './xml-tree'

/** The IPTC's natures of a concept (`cpnat:person`); what is none of these is a topic. */
const kinds: ReadonlyMap<string, TagKind> = new Map([
  ['person', 'person'],
  ['organisation', 'organisation'],
  ['geoarea', 'place'],
  ['poi', 'place'],
  ['event', 'event'],
  ['object', 'object'],
])

/** Subjects and keywords. Ancestors that a machine added to a subject (`why:ancestor`, AP) are left out: the subject itself says them. */
export function statedSubjects(contentMeta: XmlElement | undefined, language: string): readonly (StatedTag | undefined)[] {
  const tags: (StatedTag | undefined)[] = []
  for (const subject of children(contentMeta, 'subject')) if (!attribute(subject, 'why').endsWith(':ancestor')) tags.push(subjectTag(subject, language))
  for (const name of linesOf(children(contentMeta, 'keyword'))) tags.push({ kind: 'keyword', name })
  return tags
}

function subjectTag(subject: XmlElement, language: string): StatedTag | undefined {
  const type = attribute(subject, 'type')
  const kind = kinds.get(type.slice(type.lastIndexOf(':') + 1).toLowerCase()) ?? 'topic'
  const name = nameIn(subject, language)
  const same = children(subject, 'sameAs').map((one) => attribute(one, 'qcode') || attribute(one, 'uri'))
  const codes = [attribute(subject, 'qcode'), attribute(subject, 'uri'), ...same].filter((code) => code !== '')
  const tags = codes.map((code) => codedTag(kind, code, name))
  return tags.find((tag) => tag?.code !== undefined) ?? tags[0] ?? codedTag(kind, attribute(subject, 'literal'), name)
}

/** The name to show: in the item's language, not a mnemonic or short form ("DEU"). */
function nameIn(subject: XmlElement, language: string): string {
  const names = children(subject, 'name').filter((one) => !/:(?:mnemonic|short)$/.test(attribute(one, 'role')))
  const primary = (tag: string) => tag.slice(0, 2).toLowerCase()
  const own = names.find((one) => language !== '' && primary(attribute(one, 'lang')) === primary(language))
  return lineOf(own ?? names[0] ?? child(subject, 'name'))
}
