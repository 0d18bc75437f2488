/** What the desk was taught: an editor's word on a line or a query, kept for the source it came from. */
import type { RuleId } from './change'
import type { Role, Source, StoryId } from './story'

export type Lesson =
  | { readonly kind: 'crumb' } // page furniture, always
  | { readonly kind: 'copy' } // never page furniture
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'query'; readonly rule: RuleId } // never asked again

/** One lesson, kept for one source (see `sourceOf`). */
export interface Taught {
  readonly id: string
  readonly source: string
  readonly lesson: Lesson
  /** The line, or the words the query was about, as they stood. */
  readonly text: string
  readonly learntFrom: { readonly story: StoryId; readonly headline: string; readonly at: string }
  /** How many lines it has decided since. */
  readonly used: number
}

/** What the editor says of a line or of a query's words. */
export interface Teaching {
  readonly lesson: Lesson
  readonly text: string
}

/** File name of copy that came from the clipboard. */
export const pasted = 'paste'

/**
 * Whom a lesson is about: the provider where the wire names one; else pasted copy, or the folder that files come from, for a
 * scraper's files have new names every day. `''` for a file without a folder.
 */
export function sourceOf({ provider, file }: Pick<Source, 'provider' | 'file'>): string {
  if (provider !== undefined && provider !== '') return provider
  if (file === pasted) return pasted
  const outside = file.split('!', 1)[0] ?? file
  return outside.slice(0, Math.max(0, outside.lastIndexOf('/'), outside.lastIndexOf('\\')))
}

/** What two lines share that are one to an editor: letters, and figures whatever they are ("5 min read", "Share 12"). */
export function lineKey(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '').replace(/\p{Nd}+/gu, '0')
  return letters === '' ? text.trim() : letters
}

/** Whether two lessons speak of the same thing, so that the later one takes the place of the earlier. */
export function sameSubject(one: Pick<Taught, 'source' | 'lesson' | 'text'>, other: Pick<Taught, 'source' | 'lesson' | 'text'>): boolean {
  if (one.source !== other.source || lineKey(one.text) !== lineKey(other.text)) return false
  if (one.lesson.kind === 'query' || other.lesson.kind === 'query') {
    return one.lesson.kind === 'query' && other.lesson.kind === 'query' && one.lesson.rule === other.lesson.rule
  }
  return true
}
