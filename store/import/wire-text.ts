/** The one text all ranges point into: lines end with `\n`, and nothing invisible stands in for a line or a space. */

// CRLF, CR, vertical tab, next line (U+0085, mainframe feeds), line and paragraph separator (pasted from Word and Pages).
const lineBreaks = /\r\n?|[\v\u0085\u2028\u2029]/g
const formFeeds = /\n?\f\n?/g
const marks = /\uFEFF/g
const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/g
/** What any of these might be: most text has none of it. */
const odd = /[\u0000-\u0008\v\f\r\u000E-\u001F\u007F\u0085\u2028\u2029\uFEFF\uD800-\uDFFF]/
const halves = /[\uD800-\uDFFF]/gu

/** Lines ended as XML and HTML end them. By splitting, because an expression over a whole file costs as much as reading it. */
export function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text
  const most = text.split('\r\n').join('\n')
  return most.includes('\r') ? most.replace(/\r/g, '\n') : most
}

/**
 * Every visible character stays. A form feed becomes a line of its own, because teleprinters part stories by it; other
 * control characters become a space, so that words they part stay apart; half a surrogate pair becomes U+FFFD.
 */
export function wireText(decoded: string): string {
  if (decoded.search(odd) === -1) return decoded
  return decoded.replace(lineBreaks, '\n').replace(formFeeds, '\n\f\n').replace(marks, '').replace(controls, ' ').replace(halves, '\uFFFD')
}
