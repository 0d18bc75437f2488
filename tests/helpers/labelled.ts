/**
 * The labelled set: stories of invented copy with the tags a desk would give them, written by a person before any rule was.
 * Stories of even numbers are for development; those of odd numbers are not looked at while rules are written.
 *
 * A file is the copy, a `role: text` a line, then what it names. A label is a kind and the names that are one, the canonical
 * name first. A country stands for its people and adjective too ("Syrian"). `optional` is neither missed nor wrong: news
 * agencies as sources, products in passing. `topics` are the right top terms, and after the semicolon right ones below.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { tagKinds, type Role, type Story, type TagKind } from '../../store/model'
import { story } from './stories'

export interface Label {
  readonly kind: TagKind
  readonly names: readonly string[]
}

export interface Labelled {
  readonly name: string
  readonly half: 'development' | 'unseen'
  readonly language: string
  readonly story: Story
  readonly labels: readonly Label[]
  readonly optional: readonly string[]
  readonly topics: { readonly top: readonly string[]; readonly below: readonly string[] }
}

const folder = new URL('../fixtures/tags/', import.meta.url).pathname

export function labelledStories(): readonly Labelled[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => read(join(folder, file)))
}

function read(path: string): Labelled {
  const name = basename(path, '.txt')
  const [copy = '', list = ''] = readFileSync(path, 'utf8').trim().split('\n\n')
  const [first = '', ...lines] = copy.split('\n')
  const language = first.replace('language: ', '')
  const rows = list.split('\n').map((row) => ({ key: row.slice(0, row.indexOf(': ')), value: row.slice(row.indexOf(': ') + 2) }))
  const valuesOf = (key: string) => rows.filter((row) => row.key === key).map(({ value }) => value)
  const [top = '', below = ''] = (valuesOf('topics')[0] ?? '').split('; ')
  return {
    name,
    half: Number.parseInt(name, 10) % 2 === 0 ? 'development' : 'unseen',
    language,
    story: { ...story(...(lines as `${Role}: ${string}`[])), fields: { language } },
    labels: tagKinds.flatMap((kind) => valuesOf(kind).map((value) => ({ kind, names: value.split('; ') }))),
    optional: valuesOf('optional').flatMap((value) => value.split('; ')),
    topics: { top: top.split(', '), below: below.split(', ') },
  }
}
