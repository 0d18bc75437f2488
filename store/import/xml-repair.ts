/** Mends what agencies send and XML forbids, before the parser sees it: a bare `&`, unknown entities, control characters. */
import { character } from './xml-entities'

const reference = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d.-]{0,31});/y

/**
 * Writes `&` as `&amp;` where no character is meant: "Q&A", "AT&T", "&lol;". What was written is then read as it was written.
 * CDATA keeps its letters. Linear: each mark is looked for once.
 */
export function mendReferences(xml: string): string {
  const parts: string[] = []
  let kept = 0
  let data = xml.indexOf('<![CDATA[')
  let at = xml.indexOf('&')
  while (at !== -1) {
    while (data !== -1 && data < at) {
      const end = xml.indexOf(']]>', data)
      if (end === -1) return joined(parts, xml.slice(kept))
      data = xml.indexOf('<![CDATA[', end)
      if (end > at) at = xml.indexOf('&', end)
      if (at === -1) return joined(parts, xml.slice(kept))
    }
    if (!isReference(xml, at)) {
      parts.push(xml.slice(kept, at), '&amp;')
      kept = at + 1
    }
    at = xml.indexOf('&', at + 1)
  }
  return joined(parts, xml.slice(kept))
}

function joined(parts: readonly string[], rest: string): string {
  return parts.length === 0 ? rest : parts.join('') + rest
}

function isReference(xml: string, at: number): boolean {
  reference.lastIndex = at
  const name = reference.exec(xml)?.[1]
  return name !== undefined && character(name) !== undefined
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Each character that XML forbids becomes a space, so that words it parts stay apart; `at` is the offset of the first. */
export function mendCharacters(xml: string): { readonly xml: string; readonly at: number } {
  const at = xml.search(forbidden)
  return at === -1 ? { xml, at } : { xml: xml.replace(forbidden, ' '), at }
}
