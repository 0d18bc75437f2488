/** The place a story is dated from: "GAO, Mali - ", "THE HAGUE (Reuters) - ", "القاهرة: ". */
import type { Reading } from './candidate'
import type { Listed } from './names/lookup'
import { lineOf, type Line } from './tokens'

export interface Dateline {
  readonly line: Line
  readonly end: number
  readonly name: string
  readonly listed?: Listed
}

const shape = /^([\p{Lu}][\p{Lu}\p{M} .'’-]{2,40}?)(?:,[^()—–:]{2,40}?)?\s*(?:\([^()]{2,40}\))?\s*(?:[-–—:]{1,2}|\s-\s)\s/u
/** German agencies: "Berlin (dpa) - ", "Freiburg - ". */
const lowShape = /^(\p{Lu}\p{Ll}+(?: (?:am |an der )?\p{Lu}\p{Ll}+)?)(?:\s\([^()]{2,20}\))?\s[-–—]\s/u
/** "MAGNITUDE - " and the like are no places; nor are agencies. */
const noPlace = /^(?:AP|AFP|DPA|EFE|UPDATE|EXCLUSIVE|ANALYSIS|FACTBOX|WRAPUP|CORRECTED|NEWS|Eds?|NOTE)$/

export function findDateline(lines: readonly Line[], { names, language }: Reading): Dateline | null {
  const line = lines.find(({ role }) => role === 'paragraph')
  if (line === undefined) return null
  const match = shape.exec(line.text) ?? lowShape.exec(line.text)
  const written = match?.[1]?.trim() ?? ''
  if (written === '' || noPlace.test(written)) return null
  const end = line.tokens.findIndex(({ to }) => to >= written.length) + 1
  const cased = /\p{Ll}/u.test(written) ? written : written.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
  const read = lineOf(line.block, line.role, cased, language)
  const hit = names.longest(read.tokens, 0)
  const listed = hit !== null && hit.end === read.tokens.length ? hit.listed.find(({ kind }) => kind === 'place') : undefined
  if (listed === undefined && lowShape.test(line.text) && !shape.test(line.text)) return null
  return { line, end, name: listed?.name ?? cased, ...(listed !== undefined && { listed }) }
}
