import fc from 'fast-check'
import { describe, it } from 'vitest'
import { clean } from '../../store/clean'
import { storyId, type Story, type Wire } from '../../store/model'
import { structure } from '../../store/structure'
import { readFixtures } from './fixtures'
import { checkLaws } from './laws'
import { line } from './random-story'
import { checkTiling } from './tiling'

const seeds = [20261122, 5]
const patience = { timeout: 60_000 }

function wireOf(text: string): Wire {
  return { source: { file: 'random.txt', format: 'text', sha256: '0'.repeat(64), importer: 'text-1' }, text, hints: [], stated: {} }
}

function storiesOf(text: string): readonly Story[] {
  return structure(wireOf(text)).map((one, at) => ({ id: storyId(`s${at + 1}`), source: wireOf(text).source, ...one }))
}

function checkRoad(text: string): void {
  const stories = storiesOf(text)
  checkTiling(text, stories)
  checkTiling(text, stories.map((story) => clean(story).story))
  for (const story of stories) checkLaws(story)
}

const paste = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n\n')), { maxLength: 25 })
  .map((lines) => lines.map(([text, gap]) => text.replace(/[\n\r\u2028\u2029\v\f]/g, ' ') + gap).join(''))

describe('the laws of the road from wire text to clean copy', () => {
  it('hold for pasted text made of the fixtures', patience, () => {
    for (const { before } of readFixtures()) checkRoad(before.blocks.map(({ text }) => text).join('\n\n'))
  })

  it('hold for random pastes', patience, () => {
    for (const seed of seeds) fc.assert(fc.property(paste, checkRoad), { seed, numRuns: 150 })
  })
})
