/** HTML: saved pages and what the clipboard holds of Word, Google Docs and browsers. Comes out as lines with hints; no markup is kept. */
import type { Hint, Source } from '../model'
import type { PageFacts } from './html-facts'
import { Page } from './html-page'
import type { Line } from './html-lines'
import { sharedWith } from './html-data'
import { ownRole } from './html-own'
import type { Importer, Read } from './importer'

export const html: Importer = { format: 'html', version: 'html-2', read }

/** Windows puts offsets before what was copied: "Version:0.9 StartHTML:0000000105 EndHTML:…". */
const clipboardHeader = /^\s{0,10}Version:\d\.\d\s[^<]{0,1000}/

function read(text: string, source: Source): Read {
  const markup = text.replace(clipboardHeader, '')
  const first = new Page(markup)
  const page = first.isVeiled ? new Page(markup, true) : first
  const lines = page.lines()
  if (lines.length === 0) {
    return { wires: [], problems: [{ file: source.file, code: 'no-copy', message: 'The page has no text to read.' }] }
  }
  return { wires: [{ source, ...joined(lines, page.facts), stated: page.facts.stated() }], problems: [] }
}

function joined(lines: readonly Line[], facts: PageFacts): { text: string; hints: readonly Hint[] } {
  const parts: string[] = []
  const hints: Hint[] = []
  const data = facts.articleText()
  const inData = data === undefined ? undefined : sharedWith(data)
  let from = 0
  for (const line of lines) {
    const { text, gap, element, links, words, box } = line
    const role = facts.isOwn ? ownRole(line) : undefined
    from += gap
    parts.push('\n'.repeat(gap), text)
    const told = { ...(box !== undefined && { box }), ...(inData !== undefined && { inData: inData(text) }) }
    hints.push({ from, to: from + text.length, element, links, words, ...told, ...(role !== undefined && { role }) })
    from += text.length
  }
  return { text: `${parts.join('')}\n`, hints }
}
