/** Holds tags against the labels of a story: what was found, missed, and what nobody asked for. */
import type { Tag } from '../../store/model'
import type { Label, Labelled } from './labelled'

/** Of a tag, what a peer that knows nothing of Copydesk can give too. */
export type NamedTag = Pick<Tag, 'kind' | 'name'>

export interface EntityScore {
  readonly found: number
  readonly rightKind: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
  readonly confused: readonly string[]
}

const plain = (name: string): string => name.toLowerCase().replace(/[’‘]/g, "'").replace(/^(?:the|le|la|les|der|die|das|el|los) /, '').replace(/\s+/g, ' ').trim()

/** Every label is found once at most; a second tag for it is one too many. */
export function scoreEntities({ labels, optional }: Labelled, tags: readonly NamedTag[]): EntityScore {
  const open = new Set(labels)
  const free = new Set(optional.map(plain))
  const extra: string[] = []
  const confused: string[] = []
  let rightKind = 0
  for (const tag of tags) {
    if (tag.kind === 'topic' || tag.kind === 'keyword') continue
    const fits = [...open].filter((label) => label.names.some((name) => plain(name) === plain(tag.name)))
    const label = fits.find(({ kind }) => kind === tag.kind) ?? fits[0]
    if (label === undefined) {
      if (!free.has(plain(tag.name))) extra.push(`${tag.kind} ${tag.name}`)
      continue
    }
    open.delete(label)
    if (label.kind === tag.kind) rightKind += 1
    else confused.push(`${nameOf(label)} as ${tag.kind}`)
  }
  return { found: labels.length - open.size, rightKind, missed: [...open].map(nameOf), extra, confused }
}

const nameOf = ({ kind, names }: Label): string => `${kind} ${names[0] ?? ''}`

export interface TopicScore {
  /** A right top term is among the first three. */
  readonly top: boolean
  /** A right term of the second level or below is among the suggestions. */
  readonly below: boolean
  readonly suggested: readonly string[]
}

export function scoreTopics({ topics }: Labelled, tags: readonly Tag[]): TopicScore {
  const suggested = tags.filter(({ kind }) => kind === 'topic').map(({ code }) => (code ?? '').replace('medtop:', ''))
  const tops = suggested.filter((code) => code.endsWith('000000')).slice(0, 3)
  return { top: tops.some((code) => topics.top.includes(code)), below: suggested.some((code) => topics.below.includes(code)), suggested }
}

export interface Totals {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Share of the found whose kind is right. */
  readonly kind: number
}

export function totals(scores: readonly EntityScore[]): Totals {
  const sum = (of: (score: EntityScore) => number): number => scores.reduce((all, score) => all + of(score), 0)
  const found = sum((score) => score.found)
  const precision = found / (found + sum((score) => score.extra.length))
  const recall = found / (found + sum((score) => score.missed.length))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), kind: sum((score) => score.rightKind) / found }
}
