/** Mends what agencies send and XML forbids, before the parser sees it: a bare `&`, names of HTML, unknown entities, control characters. */
import { character, entities } from './xml-entities'

const reference = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d.-]{0,31});/y

/**
 * Writes `&` as `&amp;` where no character is meant: "Q&A", "AT&T", "&lol;" are then read as they were written. The names of HTML
 * ("&nbsp;", "&mdash;") become what they name.
 * CDATA keeps its letters. Linear: each mark is looked for once.
 */
export function mendReferences(xml: string): string {
  const parts: string[] = []
  let kept = 0
  let at = xml.indexOf('&')
  let data = at === -1 ? -1 : xml.indexOf('<![CDATA[')
  while (at !== -1) {
    while (data !== -1 && data < at) {
      const end = xml.indexOf(']]>', data)
      if (end === -1) return joined(parts, xml.slice(kept))
      data = xml.indexOf('<![CDATA[', end)
      if (end > at) at = xml.indexOf('&', end)
      if (at === -1) return joined(parts, xml.slice(kept))
    }
    const name = referenceAt(xml, at)
    const named = entities.get(name)
    if (named !== undefined || character(name) === undefined) {
      parts.push(xml.slice(kept, at), named ?? '&amp;')
      kept = at + (named === undefined ? 1 : name.length + 2)
    }
    at = xml.indexOf('&', at + 1)
  }
  return joined(parts, xml.slice(kept))
}

function joined(parts: readonly string[], rest: string): string {
  return parts.length === 0 ? rest : parts.join('') + rest
}

/** What the reference at an offset names: "amp", "#39"; '' where none stands. */
function referenceAt(xml: string, at: number): string {
  reference.lastIndex = at
  return reference.exec(xml)?.[1] ?? ''
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Also whole surrogate pairs, which are fine: looking without looking around is quicker. */
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/

/** Each character that XML forbids becomes a space, so that words it parts stay apart; `at` is the offset of the first. */
export function mendCharacters(xml: string): { readonly xml: string; readonly at: number } {
  const at = xml.search(suspect) === -1 ? -1 : xml.search(forbidden)
  return at === -1 ? { xml, at } : { xml: xml.replace(forbidden, ' '), at }
}
