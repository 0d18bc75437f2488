/** A body as runs: list items that follow each other make one list, table rows one table, all else stands alone. */
import type { ArticleBlock } from '../model'

export interface Run {
  readonly kind: ArticleBlock['kind']
  readonly texts: readonly string[]
}

export function runs(blocks: readonly ArticleBlock[]): readonly Run[] {
  const found: { kind: ArticleBlock['kind']; texts: string[] }[] = []
  for (const { kind, text } of blocks) {
    const last = found[found.length - 1]
    const runsOn = kind === 'list-item' || kind === 'table-row'
    if (runsOn && last?.kind === kind) last.texts.push(text)
    else found.push({ kind, texts: [text] })
  }
  return found
}
