/** What the importers of XML share: documents to trees, trees to items, and a problem with its line for every fault. */
import type { Problem, Source } from '../model'
import type { Read } from './importer'
import { readItems, type NewsItem } from './news-item'
import { readXml, type XmlElement } from './xml'

export interface Found {
  readonly items: readonly NewsItem[]
  readonly problems?: readonly Problem[]
}

/** Reads every document of a file: messages that were saved one behind the other, each with its own declaration, are as many documents. */
export function readDocuments(text: string, source: Source, find: (root: XmlElement) => Found): Read {
  const items: NewsItem[] = []
  const problems: Problem[] = []
  for (const { xml, line } of documents(text)) {
    const { root, faults } = readXml(xml)
    for (const fault of faults) problems.push({ file: source.file, line: line + fault.line, code: 'malformed', message: fault.message })
    const found = root === undefined ? { items: [] } : find(root)
    items.push(...found.items)
    problems.push(...(found.problems ?? []))
    if (line > 0 && root !== undefined && found.items.length === 0) problems.push(nothingIn(root, source.file, line + 1))
  }
  return readItems(items, source, problems)
}

function nothingIn({ name }: XmlElement, file: string, line: number): Problem {
  return { file, line, code: 'no-copy', message: `A further document in this file (${name.slice(0, 60)}) holds no story of this format.` }
}

const behind = />\s*(?=<\?xml\s)/g

/** `line` counts the lines above. */
function documents(text: string): readonly { readonly xml: string; readonly line: number }[] {
  if (!text.includes('<?xml', 1)) return [{ xml: text, line: 0 }]
  const ends = [...text.matchAll(behind)].map((found) => found.index + found[0].length)
  let line = 0
  return [0, ...ends].map((from, at) => {
    const document = { xml: text.slice(from, ends[at] ?? text.length), line }
    line += document.xml.split('\n').length - 1
    return document
  })
}
