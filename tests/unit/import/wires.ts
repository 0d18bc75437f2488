/** Reading for the tests of this folder. */
import { Buffer } from 'node:buffer'
import { expect } from 'vitest'
import { readWires, type ReadOptions } from '../../../store/import'
import type { Wire } from '../../../store/model'

/** The one wire item in the bytes (a string is UTF-8), without a problem. */
export function wire(content: string | Uint8Array, options?: ReadOptions): Wire {
  const { wires, problems } = readWires(typeof content === 'string' ? Buffer.from(content) : content, 'in.txt', options)
  expect(problems).toEqual([])
  expect(wires).toHaveLength(1)
  const [first] = wires
  if (first === undefined) throw new Error('No wire item')
  return first
}

/** The lines of an HTML page as `element: text`, blank lines as ''. */
export function page(html: string): readonly string[] {
  const { text, hints } = wire(html, { from: 'html' })
  return text.replace(/\n$/, '').split('\n').map((line, at, all) => {
    const from = all.slice(0, at).reduce((sum, before) => sum + before.length + 1, 0)
    const hint = hints.find((one) => one.from === from)
    return line === '' ? '' : `${hint?.element ?? '?'}: ${line}`
  })
}
