/** What an exporter is. One file a format; `index.ts` is their list. */
import type { Article, ExportFormat, TextProfile } from '../model'

/**
 * What a wire format says of the story beside its copy. It comes from the caller: exporters have no clock, so that a file can be
 * written again.
 */
export interface Issue {
  /** The story's id in the library: what it is known by where its wire gave it no id. */
  readonly id: string
  /** Grows with every saved change, from 1. */
  readonly revision: number
  /** ISO 8601 instant of this version. */
  readonly at: string
}

export interface Exporter {
  readonly format: ExportFormat
  /** Without the first dot; no two formats share one, so that they stand beside each other in one folder. */
  readonly extension: string
  /**
   * The whole file: text goes out as UTF-8, plain text as its profile says. Same article and issue, same file. Notes to editors never
   * stand in it.
   */
  write(article: Article, issue: Issue, text?: TextProfile): string | Uint8Array
}
