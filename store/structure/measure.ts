/**
 * What can be counted in a line in any script: length as a reader sees it, how it ends, digits, capitals. No measure assumes
 * that a script has spaces or capitals: where it has none, the share says so and nothing is concluded from it.
 */

export interface Measure {
  /** Length as a reader of an alphabet sees it: an ideograph or syllable counts for two and a half letters. */
  readonly width: number
  readonly letters: number
  readonly digits: number
  /** Words between spaces; a script without spaces has few. */
  readonly words: number
  /** Ends as a sentence ends, closing quotes and brackets aside. */
  readonly ended: boolean
  readonly question: boolean
  readonly colon: boolean
  /** Sentence ends inside the line and at its end. */
  readonly sentences: number
  /** Share of letters that are capitals among those that could be; 0 where the script has no case. */
  readonly capitals: number
  /** Share of words that begin with a capital, among words that could. */
  readonly titled: number
  readonly quoted: boolean
  readonly lowerStart: boolean
}

/** Enough of a line to know it by; a line of 5 MB is known by its first paragraph's worth. */
const known = 2_000
const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g
const endMark = /[.!?…。！？؟۔।॥։።][\])}"'”’»«›‹“„」』）*\d]{0,4}$/
const innerEnd = /[.!?…؟۔।][\])"'”’»]{0,2}\s|[。！？]/g

export function measure(whole: string): Measure {
  const text = whole.length > known ? whole.slice(0, known) : whole
  const tail = whole.slice(-24)
  const lower = count(text, /\p{Ll}/gu)
  const upper = count(text, /\p{Lu}/gu)
  const letters = count(text, /\p{L}/gu)
  const words = text.split(/\s+/).length
  const initials = text.match(/(?:^|[\s"'“‘«(])(?:\p{Lu}|\p{Ll})/gu) ?? []
  const ended = endMark.test(tail)
  return {
    width: whole.length + 1.5 * count(text, ideographs) * (whole.length / text.length),
    letters,
    digits: count(text, /\p{Nd}/gu),
    words,
    ended,
    question: /[?؟？]["'”’»)」』]{0,2}$/.test(tail),
    colon: /[:：]$/.test(tail),
    sentences: count(text, innerEnd) + (ended ? 1 : 0),
    capitals: upper / Math.max(1, lower + upper),
    titled: initials.filter((initial) => /\p{Lu}$/u.test(initial)).length / Math.max(1, initials.length),
    quoted: /["“”«»„「『]/.test(text),
    lowerStart: /^["'“‘«(]?\p{Ll}/u.test(text),
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
