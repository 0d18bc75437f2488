/** What holds for every message, however its bytes were cut, swapped and doubled on the way. Fixed seeds. */
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, read, wordOf, zipOf } from './messages'

const messages: readonly Buffer[] = [
  ...['anpa-story.tst', 'anpa-glance.tst', 'anpa-digest.tst', 'iptc7901-story.txt', 'iptc7901-german.txt', 'telex.txt', 'mail.eml', 'story.rtf'].map(fixture),
  wordOf('<w:p><w:r><w:t>The bridge opened.</w:t></w:r></w:p>'),
  zipOf([{ name: 'a.tst', content: fixture('anpa-story.tst') }, { name: 'b.eml', content: fixture('mail.eml') }]),
]

const wound = fc.record({
  kind: fc.constantFrom('cut', 'double', 'drop', 'byte'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.nat(60),
  byte: fc.constantFrom(0, 1, 2, 3, 4, 9, 10, 13, 0x16, 0x1f, 0x3d, 0x5c, 0x5e, 0x7b, 0x7d, 0x7f, 0x80, 0xe9, 0xff),
})

function wounded(bytes: Buffer, { kind, at, length, byte }: { kind: string; at: number; length: number; byte: number }): Buffer {
  const from = Math.floor(at * bytes.length)
  const piece = bytes.subarray(from, from + length)
  if (kind === 'cut') return bytes.subarray(0, from)
  if (kind === 'double') return Buffer.concat([bytes.subarray(0, from + length), piece, bytes.subarray(from + length)])
  if (kind === 'drop') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)])
  return Buffer.concat([bytes.subarray(0, from), Buffer.from([byte]), bytes.subarray(from + 1)])
}

test('reads any damaged message into lines that the hints cover in order, or says what is wrong', () => {
  const damaged = fc.tuple(fc.constantFrom(...messages), fc.array(wound, { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(damaged, ([message, wounds]) => {
      const { wires, problems } = read(wounds.reduce(wounded, message))
      expect(wires.length + problems.length).toBeGreaterThan(0)
      for (const { text, hints } of wires) {
        expect(text).not.toMatch(/[\r\v\u0085\u2028\u2029\uFEFF\u0000-\u0008\u000E-\u001F]/)
        let end = 0
        for (const { from, to } of hints) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(text.slice(from, to)).toMatch(/^[^\n]*\S[^\n]*$/)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { seed: 20261122, numRuns: 2_000 },
  )
})
