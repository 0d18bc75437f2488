/** An article written as a file and read again, for the tests of the round trip. */
import { Buffer } from 'node:buffer'
import { expect } from 'vitest'
import { exporters } from '../../../store/export'
import { readWires } from '../../../store/import'
import { makeArticle, storyId, tagId, type Article, type ExportFormat, type StatedTag, type Tag } from '../../../store/model'
import { structure } from '../../../store/structure'
import { issue } from './generated'

function taken({ kind, name, code }: StatedTag, at: number): Tag {
  return { id: tagId(`t${at}`), kind, name, ...(code !== undefined && { code }), evidence: [], mentions: [], by: 'source', state: 'suggested' }
}

/** The article of the first story of a file, its tags those that the file states. */
export function readBack(format: ExportFormat, article: Article): Article {
  const exporter = exporters.find((one) => one.format === format)
  const file = exporter?.write(article, issue) ?? ''
  const read = readWires(typeof file === 'string' ? Buffer.from(file) : file, `story.${exporter?.extension ?? ''}`)
  expect(read.problems).toEqual([])
  expect(read.wires).toHaveLength(1)
  const [wire] = read.wires
  const [story] = wire === undefined ? [] : structure(wire)
  if (wire === undefined || story === undefined) throw new Error(`Nothing was read back from ${format}`)
  return makeArticle({ ...story, id: storyId('s1'), source: wire.source }, (wire.tags ?? []).map(taken))
}

/** Order means nothing among tags. When this version was made is a fact of the file that was written, not of what was read. */
export function told({ source, tags, ...article }: Article) {
  const { file: _file, format: _format, dates, ...others } = source
  const { modified: _modified, sent: _sent, ...lasting } = dates ?? {}
  const facts = { ...others, ...(Object.keys(lasting).length > 0 && { dates: lasting }) }
  return { ...article, notes: [], source: facts, tags: tags.map(({ kind, name, code }) => `${kind} ${name} ${code ?? ''}`.trim()).sort() }
}
