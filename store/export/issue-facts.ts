/** What wire formats state of a story, checked for the forms they allow: copy and its facts come from anywhere. */
import type { Article } from '../model'
import type { Issue } from './exporter'
import { plain } from './plain'

/** A language tag as XML Schema and BCP 47 write it; anything else is left out rather than make a file invalid. */
export function languageOf({ language }: Pick<Article, 'language'>): string | undefined {
  return language !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(language) ? language : undefined
}

/** `until` is missing where the hour cannot be read: then the end of the embargo is not known, and it must hold. */
export interface Embargo {
  readonly until?: string
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/

export function embargoOf({ embargo }: Pick<Article, 'embargo'>): Embargo | undefined {
  if (embargo === undefined || embargo.trim() === '') return undefined
  const until = instantOf(embargo)
  return until === undefined ? {} : { until }
}

/** An instant in UTC without fractions: "2026-03-01T06:00:00Z". `undefined` for what is none. */
export function instantOf(written: string): string | undefined {
  const time = instant.test(written.trim()) ? Date.parse(written.trim()) : Number.NaN
  const date = Number.isNaN(time) ? undefined : new Date(time)
  const isUsual = date !== undefined && date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999
  return isUsual ? date.toISOString().replace(/\.\d{3}Z$/, 'Z') : undefined
}

export function statusOf({ source }: Pick<Article, 'source'>): 'usable' | 'withheld' | 'canceled' {
  return source.status ?? 'usable'
}

/** The wire's own id; else one made from the story's, the same at every export. */
export function itemIdOf({ source }: Pick<Article, 'source'>, issue: Issue): string {
  return plain(source.itemId ?? '') || ownId(issue)
}

/** The wire's id where it is an absolute URI (RFC 3986), as ninjs wants one; else our own. */
export function uriOf(article: Pick<Article, 'source'>, issue: Issue): string {
  const id = itemIdOf(article, issue)
  return isUri(id) ? id : ownId(issue)
}

/** A web address, or an id of the kinds agencies use: "urn:newsml:…", "tag:example.com,2026:…". Others may look like a URI by accident. */
function isUri(id: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#](?:[\w\-.~!$'()*+,;=:@/?]|%[\dA-F]{2})*)?$/i.test(id) || /^(?:urn:[a-z0-9][a-z0-9-]{1,31}|tag):[\w\-.~!$'()*+,;=:@/]+$/i.test(id)
}

const ownId = ({ id }: Issue) => `urn:copydesk:story:${id}`

/** The wire's version where it has the form the format allows; else the story's revision. */
export function versionOf({ source }: Pick<Article, 'source'>, { revision }: Issue, form: RegExp): string {
  const version = plain(source.version ?? '')
  return form.test(version) ? version : String(revision)
}

/** "medtop:20000337" as its alias and code; nothing for a code without an alias. */
export function codeOf(code: string | undefined): { readonly scheme: string; readonly code: string } | undefined {
  const found = /^([A-Za-z][\w-]{0,40}):([\w-]{1,60})$/.exec(code ?? '')
  return found === null ? undefined : { scheme: found[1] ?? '', code: found[2] ?? '' }
}
