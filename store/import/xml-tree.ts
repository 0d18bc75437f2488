/** Finding things in an XML tree. Names are local names: agencies send the same elements with and without prefixes. */
import { character } from './xml-entities'
import type { XmlElement, XmlNode } from './xml'

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

const none: readonly XmlElement[] = []

export function elements(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent?.children.filter(isElement) ?? none
}

export function children(parent: XmlElement | undefined, name: string, other = name): readonly XmlElement[] {
  if (parent === undefined) return none
  let found: XmlElement[] | undefined
  for (const node of parent.children) {
    if (!isElement(node) || (node.local !== name && node.local !== other)) continue
    if (found === undefined) found = [node]
    else found.push(node)
  }
  return found ?? none
}

/** The first child of a name, the first child of the next name in it, and so on. */
export function child(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const name of path) {
    if (at === undefined) return undefined
    at = firstOf(at, name)
  }
  return at
}

function firstOf(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (isElement(node) && node.local === name) return node
  return undefined
}

/** All elements of these names below `parent`, in the order of the document. */
export function descendants(parent: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = []
  if (parent !== undefined) gather(parent, names, found)
  return found
}

function gather(parent: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const one of parent.children) {
    if (!isElement(one)) continue
    if (names.includes(one.local)) found.push(one)
    gather(one, names, found)
  }
}

/** The first element of a name below `parent`, in the order of the document. */
export function descendant(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent === undefined) return undefined
  for (const one of parent.children) {
    if (!isElement(one)) continue
    const found = one.local === name ? one : descendant(one, name)
    if (found !== undefined) return found
  }
  return undefined
}

export type ByName = (name: string) => readonly XmlElement[]

/** All elements below, for whoever asks for many names: found in one walk, those of a name in the order of the document. */
export function below(parent: XmlElement): ByName {
  const found = new Map<string, XmlElement[]>()
  const search = (element: XmlElement): void => {
    for (const one of element.children) {
      if (!isElement(one)) continue
      const known = found.get(one.local)
      if (known === undefined) found.set(one.local, [one])
      else known.push(one)
      search(one)
    }
  }
  search(parent)
  return (name) => found.get(name) ?? none
}

/** An attribute by its name, or else its local name (`lang` finds `xml:lang`), trimmed; '' where there is none. */
export function attribute(element: XmlElement | undefined, name: string): string {
  let prefixed = ''
  for (let one = element?.attributes; one !== undefined; one = one.next) {
    if (one.name === name) return one.value.trim()
    if (one.local === name && prefixed === '') prefixed = one.value
  }
  return prefixed.trim()
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  const [first, second] = element.children
  if (second === undefined && typeof first === 'string') return first
  let text = ''
  for (const node of element.children) text += isElement(node) ? textOf(node) : node
  return text
}

/** All text inside as one line. */
export function lineOf(element: XmlElement | undefined): string {
  return oneLine(textOf(element))
}

export function oneLine(text: string): string {
  if (isEven(text)) return text
  const plain = unescaped(text)
  return plain.replace(/[\s\u0000-\u001F\u007F]+/g, ' ').trim()
}

/** Whether text is one line as it stands, which most is: single spaces, none at its ends, and nothing that might have been escaped. */
function isEven(text: string): boolean {
  let above = space
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128 ? uneven[code] === 1 : isSpace(code)) return false
    if (code === space && above === space) return false
    above = code
  }
  return text === '' || above !== space
}

const space = 0x20
/** 1 for controls, white space other than the space, and the marks that escaped copy has. */
const uneven = Uint8Array.from({ length: 128 }, (_none, code) => (code < 0x20 || code === 0x7f || code === 0x26 || code === 0x3c ? 1 : 0))

/** White space beyond ASCII, as `\s` has it. */
function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 0xa0
  if (code < 0x2028) return code === 0x1680 || (code >= 0x2000 && code <= 0x200a)
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff
}

/** Lines of all elements, the empty ones left out. */
export function linesOf(found: readonly XmlElement[]): readonly string[] {
  if (found.length === 0) return noLines
  const lines: string[] = []
  for (const one of found) {
    const line = lineOf(one)
    if (line !== '') lines.push(line)
  }
  return lines
}

const noLines: readonly string[] = []

const escaped = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|quot|apos|amp|lt|gt|nbsp);/g
const tag = /<\/?([A-Za-z][\w-]{0,20})>/g
const endTag = /<\/([A-Za-z][\w-]{0,20})>/g

/**
 * Copy that was escaped twice on its way ("4 o&amp;#39;clock", "800&lt;endash&gt;-&lt;/endash&gt;1000") as it was meant: no paper prints
 * "&#39;", nor a sender's tags with an end.
 */
export function unescaped(text: string): string {
  const plain = text.includes('&') ? text.replace(escaped, (written, name: string) => character(name) ?? written) : text
  if (!plain.includes('</')) return plain
  const ended = new Set([...plain.matchAll(endTag)].map((found) => found[1]))
  return plain.replace(tag, (written, name: string) => (ended.has(name) ? '' : written))
}
