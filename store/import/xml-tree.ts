/** Finding things in an XML tree. Names are local names: agencies send the same elements with and without prefixes. */
import { character } from './xml-entities'
import type { XmlElement, XmlNode } from './xml'

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

const none: readonly XmlElement[] = []

export function elements(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent?.children.filter(isElement) ?? none
}

export function children(parent: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  if (parent === undefined) return none
  let found: XmlElement[] | undefined
  for (const node of parent.children) if (isElement(node) && names.includes(node.local)) (found ??= []).push(node)
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
  const search = (element: XmlElement): void => {
    for (const one of element.children) {
      if (!isElement(one)) continue
      if (names.includes(one.local)) found.push(one)
      search(one)
    }
  }
  if (parent !== undefined) search(parent)
  return found
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

/** An attribute by its local name (`lang` finds `xml:lang`), trimmed; '' where there is none. */
export function attribute(element: XmlElement | undefined, name: string): string {
  if (element === undefined) return ''
  const own = element.attributes[name]
  if (own !== undefined) return own.trim()
  for (const key in element.attributes) if (key.length > name.length && key.endsWith(name) && isPrefixed(key, name)) return (element.attributes[key] ?? '').trim()
  return ''
}

const isPrefixed = (key: string, name: string) => key.indexOf(':') === key.length - name.length - 1

/** All text inside, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  let text = ''
  if (element !== undefined) for (const node of element.children) text += isElement(node) ? textOf(node) : node
  return text
}

/** All text inside as one line. */
export function lineOf(element: XmlElement | undefined): string {
  return oneLine(textOf(element))
}

export function oneLine(text: string): string {
  if (text === '') return ''
  const plain = unescaped(text)
  return plain.search(uneven) === -1 ? plain.trim() : plain.replace(/[\s\u0000-\u001F\u007F]+/g, ' ').trim()
}

/** White space other than single spaces: most lines have none. */
const uneven = /[^\S ]|  |[\u0000-\u001F\u007F]/

/** Lines of all elements, the empty ones left out. */
export function linesOf(found: readonly XmlElement[]): readonly string[] {
  return found.map(lineOf).filter((line) => line !== '')
}

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
