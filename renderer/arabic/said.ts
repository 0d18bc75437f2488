/** Turns a sentence of the desk into Arabic by the table of `sentences.ts`; one that is not in it stays as it is. */
import { dateNamed, glossary } from './glossary'
import { sentences } from './sentences'

interface Template {
  /** The English around what is named: one piece more than there are names. */
  readonly pieces: readonly string[]
  readonly arabic: string
}

const plain = new Map(sentences.filter(([english]) => !english.includes('{}')))

/** Longer ones first: "A later change …: “{}” Take that one back first." before any that ends sooner. */
const templates: readonly Template[] = sentences
  .filter(([english]) => english.includes('{}'))
  .sort(([one], [other]) => other.length - one.length)
  .map(([english, arabic]) => ({ pieces: english.split('{}'), arabic }))

export function said(sentence: string): string {
  const whole = plain.get(sentence)
  if (whole !== undefined) return whole
  for (const { pieces, arabic } of templates) {
    const names = namesIn(sentence, pieces)
    if (names !== null) return arabic.replace(/\{(\d)\}/g, (_, at: string) => named(names[Number(at) - 1] ?? ''))
  }
  return sentence
}

/** What stands between the pieces, each taken where it first comes; `null` where the sentence is another. */
function namesIn(sentence: string, pieces: readonly string[]): readonly string[] | null {
  const head = pieces[0] ?? ''
  const foot = pieces.at(-1) ?? ''
  const end = sentence.length - foot.length
  if (!sentence.startsWith(head) || !sentence.endsWith(foot)) return null
  const names: string[] = []
  let from = head.length
  for (const piece of pieces.slice(1, -1)) {
    const at = sentence.indexOf(piece, from)
    if (at === -1) return null
    names.push(sentence.slice(from, at))
    from = at + piece.length
  }
  if (from > end) return null
  return [...names, sentence.slice(from, end)]
}

/** What a sentence names may itself be a word of ours, or a sentence of the desk: "A later change touches the same words: “…”". */
function named(words: string): string {
  return glossary.get(words) ?? dateNamed(said(words))
}
