/**
 * What cleaning costs: the whole road of a file (decode, structure, clean, tag) a story and a megabyte, at two sizes, so
 * that growth shows. The anchor of the same run decodes the same bytes, hashes them and cuts them into trimmed lines.
 */
import { createHash } from 'node:crypto'
import { it } from 'vitest'
import { clean } from '../../store/clean'
import { readWires } from '../../store/import'
import { intake } from '../../store/intake'
import { storyId } from '../../store/model'
import { structure } from '../../store/structure'
import { suggestTags } from '../../store/tag'
import { harbourPage, marketPage } from '../helpers/copy'
import { measure, milliseconds, printTable, ratio } from './measure'

const at = '2026-01-01T00:00:00.000Z'

/** A scraped page of `stories` stories, all with headlines of their own. */
function page(stories: number): Uint8Array {
  const parts = Array.from({ length: stories }, (_, index) =>
    index % 2 === 0
      ? harbourPage.replaceAll('Port Hadrin', `Port Hadrin ${index}`).replaceAll('Sea Lark', `Sea Lark ${index}`)
      : marketPage.replaceAll('Tolven', `Tolven ${index}`).replaceAll('Market Hall', `Market Hall ${index}`),
  )
  return Buffer.from(parts.join('\n\n\n'))
}

function anchor(bytes: Uint8Array): void {
  createHash('sha256').update(bytes).digest('hex')
  Buffer.from(bytes).toString('utf8').split('\n').map((line) => line.trim())
}

const sizes = [4, 40, 400]

it('prints what the road costs', () => {
  const rows = sizes.map((size) => {
    const bytes = page(size)
    const found = intake({ bytes, file: 'bench.txt', at }).stories.length
    const road = measure(() => intake({ bytes, file: 'bench.txt', at }))
    const base = measure(() => anchor(bytes))
    return [
      `${size} stories, ${(bytes.length / 1024).toFixed(0)} KB`,
      String(found),
      milliseconds(road.median),
      milliseconds(road.median / size),
      milliseconds((road.median / bytes.length) * 1024 * 1024),
      ratio(road.median / base.median),
    ]
  })
  printTable('clean, the whole road', [['input', 'found', 'median', 'a story', 'a MB', 'of the anchor'], ...rows])
})

it('prints where the time goes', () => {
  const bytes = page(40)
  const { wires } = readWires(bytes, 'bench.txt', { sha256: '0'.repeat(64) })
  const structured = wires.flatMap((wire) => structure(wire).map(({ blocks, fields }, index) => ({ id: storyId(`s${index + 1}`), source: wire.source, blocks, fields })))
  const cleaned = structured.map((story) => clean(story).story)
  printTable('clean, by room, 40 stories', [
    ['room', 'median'],
    ['import', milliseconds(measure(() => readWires(bytes, 'bench.txt', { sha256: '0'.repeat(64) })).median)],
    ['structure', milliseconds(measure(() => wires.map(structure)).median)],
    ['clean', milliseconds(measure(() => structured.map((story) => clean(story))).median)],
    ['tag', milliseconds(measure(() => cleaned.map((story) => suggestTags(story))).median)],
  ])
})
