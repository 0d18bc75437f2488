/** Fixtures of wire formats, read and shown as an editor would check them: a line's role and its words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readWires } from '../../../store/import'
import type { Problem, Wire } from '../../../store/model'

const folder = join(import.meta.dirname, '../../fixtures/import')

export function fixture(path: string): Buffer {
  return readFileSync(join(folder, path))
}

export function readAll(path: string): { readonly wires: readonly Wire[]; readonly problems: readonly Problem[] } {
  return readWires(fixture(path), path)
}

/** The one item of a fixture, without a problem. */
export function readOne(path: string): Wire {
  const { wires, problems } = readAll(path)
  expect(problems).toEqual([])
  expect(wires).toHaveLength(1)
  return at(wires, 0)
}

export function at(wires: readonly Wire[], index: number): Wire {
  const wire = wires[index]
  if (wire === undefined) throw new Error(`There is no item ${String(index + 1)}`)
  return wire
}

/** The lines as `role: text`; `-` where the format states no role, `?` where it says nothing at all of the line. Blank lines go. */
export function laid({ text, hints }: Wire): readonly string[] {
  let from = 0
  return text.split('\n').flatMap((line) => {
    const hint = hints.find((one) => one.from === from)
    from += line.length + 1
    return line === '' ? [] : [`${hint === undefined ? '?' : (hint.role ?? '-')}: ${line}`]
  })
}

export const tagged = ({ tags }: Wire) => (tags ?? []).map(({ kind, name, code }) => `${kind} ${name}${code === undefined ? '' : ` ${code}`}`)
