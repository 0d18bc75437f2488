/** Subjects as formats state them, as tags: Media Topics by their code, old subject codes by the topic they became. */
import type { StatedTag, TagKind } from '../model'
import { subjectCodes } from './subject-codes'

interface Topic {
  readonly code: string
  readonly label: string
}

const topics: ReadonlyMap<string, Topic> = new Map(
  subjectCodes
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, 8), { code: row.slice(9, 17), label: row.slice(18) }] as const),
)
const labels: ReadonlyMap<string, string> = new Map([...topics.values()].map(({ code, label }) => [code, label]))

/**
 * A subject code of eight digits, or a Media Topic in its place.
 * Without a name the code says it, or the nearest one above that is known here.
 */
export function subjectCodeTag(code: string, name: string): StatedTag | undefined {
  if (/^2\d{7}$/.test(code)) return codedTag('topic', `medtop:${code}`, name)
  if (!/^\d{8}$/.test(code)) return name === '' ? undefined : { kind: 'topic', name }
  const topic = topics.get(code)
  if (topic !== undefined) return { kind: 'topic', name: name === '' ? topic.label : name, code: `medtop:${topic.code}` }
  if (name !== '') return { kind: 'topic', name, code: `subj:${code}` }
  const above = topics.get(`${code.slice(0, 5)}000`) ?? topics.get(`${code.slice(0, 2)}000000`)
  return above === undefined ? undefined : { kind: 'topic', name: above.label, code: `medtop:${above.code}` }
}

/** Media Topics: the top ones keep the numbers of the subjects they were, those below them begin with 2. */
export function isMediaTopic(code: string): boolean {
  return /^(?:2\d{7}|(?:0[1-9]|1[0-7])000000)$/.test(code)
}

/** A code with its alias ("medtop:20000523", "subj:15054000", "iso3166-1a2:DE") or a web address of one. */
export function codedTag(kind: TagKind, qcode: string, name: string): StatedTag | undefined {
  const [, scheme = '', code = ''] = /(?:^|\/)([\w-]+)[:/]([\w-]+)$/.exec(qcode) ?? []
  // STT's `sttsubj` and its like: the IPTC's numbers under an alias of their own.
  if (scheme.endsWith('subj') || scheme === 'subjectcode') return subjectCodeTag(code, name)
  if ((scheme === 'medtop' || scheme === 'mediatopic') && /^\d{8}$/.test(code)) {
    const known = name === '' ? labels.get(code) : name
    return known === undefined ? undefined : { kind: 'topic', name: known, code: `medtop:${code}` }
  }
  if (name.length < 2) return undefined
  return { kind, name, ...(/^iso3166/.test(scheme) && /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code) && { code: `iso3166:${code}` }) }
}

/** Each tag once, the first with a code before one without. */
export function distinct(tags: readonly (StatedTag | undefined)[]): readonly StatedTag[] {
  const found = new Map<string, StatedTag>()
  for (const tag of tags) {
    if (tag === undefined || tag.name === '') continue
    const key = `${tag.kind} ${tag.name.toLowerCase()}`
    const known = found.get(key)
    if (known === undefined || (known.code === undefined && tag.code !== undefined)) found.set(key, tag)
  }
  return [...found.values()]
}
