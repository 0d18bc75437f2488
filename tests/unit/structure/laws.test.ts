/** Laws of the structure room, over generated text: nothing lost, nothing twice, the same answer always, quick on anything. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structure } from '../../../store/structure'
import { textWire } from './text-wire'

const line = fc.oneof(
  fc.constantFrom('', ' ', 'TT', 'Share', '---', '___', 'NNNN', 'By Jane Roe', 'Photo: Jane Roe', 'Menu', 'Sign in', 'Privacy Policy', 'Related', '12 comments'),
  fc.constantFrom('Harbour Pilots Return to Work', 'Pilots gather at dawn. (AP)', 'CALDMOOR (AP) — The pilots went back to work on Thursday, they said.', 'الحكومة تقر خطة.', '渡輪恢復服務。'),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'))

/** The wire text with every range of every block blanked out; throws where two ranges touch the same character. */
function rest(source: string): string {
  const taken = new Set<number>()
  for (const { blocks } of structure(textWire(source))) {
    for (const { from, to } of blocks.flatMap((block) => block.source)) {
      for (let at = from; at < to; at += 1) {
        if (taken.has(at)) throw new Error(`Character ${at} stands in two blocks`)
        taken.add(at)
      }
    }
  }
  return source.split('').filter((_, at) => !taken.has(at)).join('')
}

describe('structure', () => {
  it('puts every character that is not white space into exactly one block', () => {
    fc.assert(fc.property(text, (source) => rest(source).trim() === ''), { seed: 20260101, numRuns: 1500 })
  })

  it('keeps the lines in order, with the text its ranges point at', () => {
    fc.assert(
      fc.property(text, (source) => {
        const blocks = structure(textWire(source)).flatMap((story) => story.blocks)
        const froms = blocks.flatMap((block) => block.source.map((range) => range.from))
        expect(froms).toEqual([...froms].sort((a, b) => a - b))
        for (const block of blocks) expect(block.source.map(({ from, to }) => source.slice(from, to)).join(' ')).toBe(block.text)
      }),
      { seed: 20260102, numRuns: 500 },
    )
  })

  it('numbers the blocks of each story and gives each furniture a rule and a sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { blocks } of structure(textWire(source))) {
          expect(blocks.map((block) => block.id)).toEqual(blocks.map((_, at) => `b${at + 1}`))
          for (const { furniture } of blocks) if (furniture !== undefined) expect(furniture.reason).toMatch(/^[A-Z].*\.$/)
        }
      }),
      { seed: 20260103, numRuns: 300 },
    )
  })

  it('makes no story of white space', () => {
    expect(structure(textWire(''))).toEqual([])
    expect(structure(textWire(' \n\t\n\u00a0\n'))).toEqual([])
  })

  const hard: Readonly<Record<string, string>> = {
    'one line of five megabytes': 'word '.repeat(1_000_000),
    'five megabytes of brackets': '('.repeat(5_000_000),
    'a hundred thousand short lines': Array.from({ length: 100_000 }, (_, at) => `line ${at}`).join('\n'),
    'a hundred thousand times the same line': 'The same line again\n'.repeat(100_000),
    'a hundred thousand rules': '___\n'.repeat(100_000),
    'fifty thousand paragraphs': Array.from({ length: 50_000 }, (_, at) => `The council said on Monday that road ${at} would stay open.`).join('\n\n'),
  }
  for (const [name, source] of Object.entries(hard)) {
    it(`is done with ${name} in under five seconds of work`, () => {
      const before = process.cpuUsage()
      expect(structure(textWire(source)).length).toBeGreaterThan(0)
      expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
    }, 60_000)
  }
})
