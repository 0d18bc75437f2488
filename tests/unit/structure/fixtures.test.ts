/** Every fixture of the structure room: what came in `source.txt`, what an editor would call each line in `expected.json`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { structure } from '../../../store/structure'
import type { Structured } from '../../../store/structure'
import { textWire } from './text-wire'

const folder = fileURLToPath(new URL('../../fixtures/structure', import.meta.url))

interface Expected {
  readonly language?: string
  /** `role: text`, or `furniture/kind: text` where the line is furniture. */
  readonly lines: readonly string[]
}

function told({ blocks, fields }: Structured): Expected {
  const lines = blocks.map(({ role, text, furniture }) => `${furniture?.rule ?? role}: ${text}`)
  return fields.language === undefined ? { lines } : { language: fields.language, lines }
}

describe('structure', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`gives every line of ${name.replace(/-/g, ' ')} its role`, () => {
      const source = readFileSync(`${folder}/${name}/source.txt`, 'utf8')
      const expected = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as readonly Expected[]
      expect(structure(textWire(source)).map(told)).toEqual(expected)
    })
  }
})
