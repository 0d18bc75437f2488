/** What an exporter is. One file a format; `index.ts` is their list. */
import type { Article, ExportFormat } from '../model'

export interface Exporter {
  readonly format: ExportFormat
  /** Without the dot. */
  readonly extension: string
  /** The whole file as text, to be written as UTF-8. Same article, same text. Notes to editors never stand in it. */
  write(article: Article): string
}
