/**
 * A page's linked data (JSON-LD) often holds its article's text a second time, for search engines. It is evidence of which lines are copy;
 * the copy itself stays the page's own, with its paragraphs.
 */

/** Characters of the data's text that are looked at: some forty thousand words. */
const longest = 250_000
/** Words that must follow each other in both; fewer meet by chance. */
const together = 4

/** A word, or one character of a script that has no spaces. */
const word = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(word) ?? []

/**
 * Tells of a line which share of its words the data repeats, 0 to 1, counted by runs of four words;
 * a line of fewer is compared whole with the data's own lines. Linear in both.
 */
export function sharedWith(data: string): (line: string) => number {
  const text = data.slice(0, longest).replace(/<[^<>]{0,500}>/g, '\n')
  const words = wordsOf(text)
  const runs = new Set(words.slice(together - 1).map((_, at) => words.slice(at, at + together).join(' ')))
  const lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')))
  return (line) => {
    const own = wordsOf(line)
    if (own.length < together) return own.length > 0 && lines.has(own.join(' ')) ? 1 : 0
    const found = own.slice(together - 1).filter((_, at) => runs.has(own.slice(at, at + together).join(' ')))
    return found.length / (own.length - together + 1)
  }
}
