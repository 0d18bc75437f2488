/** Finding things in an XML tree. Names are local names: agencies send the same elements with and without prefixes. */
import { character } from './xml-entities'
import type { XmlElement, XmlNode } from './xml'

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export function elements(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent?.children.filter(isElement) ?? []
}

export function children(parent: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return elements(parent).filter(({ local }) => names.includes(local))
}

/** The first child of a name, the first child of the next name in it, and so on. */
export function child(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const name of path) at = at?.children.find((node): node is XmlElement => isElement(node) && node.local === name)
  return at
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

/** An attribute by its local name (`lang` finds `xml:lang`), trimmed; '' where there is none. */
export function attribute(element: XmlElement | undefined, name: string): string {
  if (element === undefined) return ''
  const own = element.attributes[name]
  if (own !== undefined) return own.trim()
  const key = Object.keys(element.attributes).find((one) => one.slice(one.indexOf(':') + 1) === name)
  return key === undefined ? '' : (element.attributes[key] ?? '').trim()
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')
}

/** All text inside as one line. */
export function lineOf(element: XmlElement | undefined): string {
  return oneLine(textOf(element))
}

export function oneLine(text: string): string {
  return unescaped(text).replace(/[\s\u0000-\u001F\u007F]+/g, ' ').trim()
}

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
