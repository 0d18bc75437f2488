/** What the importers of XML share: documents to trees, trees to items, and a problem with its line for every fault. */
import type { Problem, Source } from '../model'
import type { Read } from './importer'
import { readItems, type NewsItem } from './news-item'
import { readWholeXml, readXml, type XmlElement } from './xml'

export interface Found {
  readonly items: readonly NewsItem[]
  readonly problems?: readonly Problem[]
}

/** Reads every document of a file: messages that were saved one behind the other are as many documents. Nearly all files are one. */
export function readDocuments(text: string, source: Source, find: (root: XmlElement) => Found): Read {
  const whole = readWholeXml(text)
  if (whole !== undefined && outermostNames.has(whole.local)) {
    const { items, problems } = find(whole)
    return readItems(items, source, problems ?? [])
  }
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

/** Elements that news comes in, none of which stands in itself: what follows the end of one is another document. */
const outermostNames: ReadonlySet<string> = new Set(['NewsML', 'nitf', 'newsMessage', 'newsItem', 'packageItem', 'rss', 'RDF', 'feed'])
const outermost = new RegExp(`<((?:[\\w.-]{1,40}:)?(?:${[...outermostNames].join('|')}))[\\s>]`)
/** A document's root stands this near to its beginning, in characters. */
const nearest = 4_000

/** `line` counts the lines above. */
function documents(text: string): readonly { readonly xml: string; readonly line: number }[] {
  const next = new Next(text)
  const ends: number[] = []
  for (let end = endOfDocument(text, 0, next); end !== undefined; end = endOfDocument(text, end, next)) ends.push(end)
  if (ends.length === 0) return [{ xml: text, line: 0 }]
  let line = 0
  return [0, ...ends].map((from, at) => {
    const document = { xml: text.slice(from, ends[at] ?? text.length), line }
    line += document.xml.split('\n').length - 1
    return document
  })
}

/** Where the next document begins: behind the end of this one's root, or, where it was cut off, at the next declaration. */
function endOfDocument(text: string, from: number, next: Next): number | undefined {
  const root = outermost.exec(text.slice(from, from + nearest))?.[1]
  const close = root === undefined ? '' : `</${root}>`
  const end = root === undefined ? -1 : next.at(close, from)
  const begins = end === -1 ? null : /^\s*<(?=[?!A-Za-z])/.exec(text.slice(end + close.length, end + close.length + nearest))
  const byRoot = begins === null ? -1 : end + close.length + begins[0].length - 1
  const declared = declarationFrom(text, from, next)
  const found = byRoot === -1 || declared === -1 ? Math.max(byRoot, declared) : Math.min(byRoot, declared)
  return found === -1 ? undefined : found
}

/** The next declaration that stands behind an element: -1 where there is none. */
function declarationFrom(text: string, from: number, next: Next): number {
  for (let at = next.at('<?xml', from + 1); at !== -1; at = next.at('<?xml', at + 1)) {
    if (/\s/.test(text.charAt(at + 5)) && text.slice(Math.max(0, at - nearest), at).trimEnd().endsWith('>')) return at
  }
  return -1
}

/** Where words stand next, each place looked for once: a file may be ten thousand documents, or say so. */
class Next {
  private readonly known = new Map<string, number>()

  constructor(private readonly text: string) {}

  at(words: string, from: number): number {
    const known = this.known.get(words)
    if (known === -1 || (known !== undefined && known >= from)) return known
    const found = this.text.indexOf(words, from)
    this.known.set(words, found)
    return found
  }
}
