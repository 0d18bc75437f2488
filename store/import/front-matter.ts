/** The facts above a Markdown file: YAML between two lines of `---` (Jekyll, Hugo, Copydesk's own). Values are text, never code. */
import { LineCounter, parseDocument } from 'yaml'
import { isObject, type Json } from './json-tree'

export interface FrontMatter {
  readonly facts: Json
  /** The Markdown below. */
  readonly body: string
  /** Where the facts cannot be read, counted in the file. */
  readonly fault?: { readonly line: number; readonly message: string }
}

const block = /^---[ \t]*\r?\n([^]{0,100000}?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

export function hasFrontMatter(text: string): boolean {
  return text.startsWith('---') && /^[\w-]{1,40}[ \t]*:/m.test(block.exec(text)?.[1] ?? '')
}

/** "Failsafe" YAML knows text, lists and maps alone: `no` is no truth value and a date is what is written. */
export function readFrontMatter(text: string): FrontMatter {
  const found = text.startsWith('---') ? block.exec(text) : null
  if (found === null) return { facts: {}, body: text }
  const lines = new LineCounter()
  const document = parseDocument(found[1] ?? '', { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  const body = text.slice(found[0].length)
  const value: unknown = error === undefined ? plainValue(() => document.toJS({ maxAliasCount: 50 })) : undefined
  const facts = isObject(value) ? value : {}
  if (error === undefined && isObject(value)) return { facts, body }
  const line = error === undefined ? 1 : lines.linePos(error.pos[0]).line + 1
  return { facts, body, fault: { line, message: 'The facts above the copy (YAML) cannot be read; the copy below was.' } }
}

/** A bomb of aliases throws. */
function plainValue(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
