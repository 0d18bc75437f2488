/** Copy as one line that is safe to print: what every format needs before it does its own quoting. */

// A control character in copy is always an accident, and HTML and XML refuse it. A lone surrogate is half a character.
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const controls = /[\u0000-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g
const halves = /[\uD800-\uDFFF]/gu

/** One line: line breaks and tabs become one space, control characters go, half characters become U+FFFD. */
export function plain(text: string): string {
  return text.replace(breaks, ' ').replace(controls, '').replace(halves, '\uFFFD').trim()
}

/** The cells of a table row, each one line. */
export function cells(row: string): readonly string[] {
  return row.split('\t').map(plain)
}

/** Every name once, in the order given, whatever its kind. */
export function names(tags: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(tags.map((tag) => plain(tag.name)).filter((name) => name !== ''))]
}
