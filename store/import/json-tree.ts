/** Reading JSON of which nothing is sure: a value of another kind than expected is as good as none. */

import type { Read } from './importer'

export type Json = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string or number as text, the first of a list; '' for all else. */
export function text(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return one
  return typeof one === 'number' ? String(one) : ''
}

/** The first of these keys that holds text. */
export function textAt(item: Json, ...keys: readonly string[]): string {
  return keys.map((key) => text(item[key])).find((found) => found.trim() !== '') ?? ''
}

/** The objects under the first of these keys that is there: a list, one object, or objects by name (ninjs 1 `associations`). */
export function objectsAt(item: Json, ...keys: readonly string[]): readonly Json[] {
  const value = keys.map((key) => item[key]).find((found) => found !== undefined && found !== null)
  if (Array.isArray(value)) return value.filter(isObject)
  return isObject(value) ? Object.values(value).filter(isObject) : []
}

export function stringsAt(item: Json, ...keys: readonly string[]): readonly string[] {
  const value = keys.map((key) => item[key]).find((found) => Array.isArray(found))
  if (!Array.isArray(value)) return []
  return value.map((one: unknown) => (isObject(one) ? textAt(one, 'name', 'literal') : text(one))).filter((one) => one !== '')
}

export function notJson(file: string, line: number): Read {
  return { wires: [], problems: [{ file, line, code: 'malformed', message: 'This is not well-formed JSON; nothing could be read.' }] }
}

/** The parsed text, or where it breaks: `line` is 1-based. */
export function readJson(source: string): { readonly value: unknown } | { readonly line: number } {
  try {
    return { value: JSON.parse(source) }
  } catch (error) {
    const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? source.length)
    return { line: source.slice(0, at).split('\n').length }
  }
}
