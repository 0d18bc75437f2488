/** Reads the cleanup fixtures: one file a case, with the copy before and after, the rules that acted and the questions asked. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fields, plainStyle, styleProfiles, type Copy, type Field, type HouseStyle, type Story } from '../../store/model'
import { storyOf } from './story-of'

export interface Fixture {
  /** Folder and file: `quotes/mixed`. The folder names the pass, or `road` for all passes together. */
  readonly name: string
  readonly folder: string
  readonly title: string
  readonly before: Story
  /** The plain style, or the profile a line `style: ap` names. */
  readonly style: HouseStyle
  readonly after: readonly string[]
  /** Fields expected after; only those named. */
  readonly fieldsAfter: Copy['fields']
  readonly changes: readonly string[]
  /** `rule | marked words`. */
  readonly queries: readonly string[]
}

const root = new URL('../fixtures/clean/', import.meta.url).pathname

export function readFixtures(): readonly Fixture[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) => readdirSync(join(root, folder)).sort().map((file) => readFixture(folder, file)))
}

function readFixture(folder: string, file: string): Fixture {
  const [title = '', ...rest] = readFileSync(join(root, folder, file), 'utf8').split('\n')
  const parts = new Map<string, string[]>()
  let part: string[] = []
  for (const line of rest) {
    const head = /^=== (\w+)$/.exec(line)
    if (head?.[1] !== undefined) parts.set(head[1], (part = []))
    else if (line !== '') part.push(line)
  }
  const before = split(parts.get('before') ?? [])
  const after = split(parts.get('after') ?? [])
  return {
    name: `${folder}/${file.replace(/\.txt$/, '')}`,
    folder,
    title,
    before: storyOf(before),
    style: before.style,
    after: after.lines,
    fieldsAfter: after.fields,
    changes: parts.get('changes') ?? [],
    queries: parts.get('queries') ?? [],
  }
}

interface Part {
  readonly lines: readonly string[]
  readonly fields: Copy['fields']
  readonly style: HouseStyle
}

function split(lines: readonly string[]): Part {
  const found: Partial<Record<Field, string>> = {}
  const copy: string[] = []
  let style = plainStyle
  for (const line of lines) {
    const profile = styleProfiles.find((name) => line === `style: ${name}`)
    const field = fields.find((name) => line.startsWith(`${name}: `))
    if (profile !== undefined) style = { ...plainStyle, profile }
    else if (field === undefined) copy.push(line)
    else found[field] = line.slice(field.length + 2)
  }
  return { lines: copy, fields: found, style }
}
