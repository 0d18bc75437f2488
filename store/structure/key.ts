/** The key of a line: letters and digits only, in lower case, so that a headline in capitals is the same headline. */

/** Long lines are known by their start. */
const known = 400

/** Words parted by one space each; empty where the line has none. */
export function keyOf(text: string): string {
  const start = text.length > known ? text.slice(0, known) : text
  return foldedKey(start) ?? start.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const gap = 1
/** What may become something else beside its neighbours: marks, halves of pairs, the sigma that ends a word. */
const bound = 2
const bindable = /[\p{M}\u1100-\u11ffΣ]|[\ud800-\udfff]/u

/** What each UTF-16 unit is in a key, learned when it is first seen; 0 is not seen yet. A pure function's memory, not a state. */
const folds = new Uint16Array(0x10000)

/** The key in one walk; nothing where a letter does not stand for itself alone. */
function foldedKey(text: string): string | undefined {
  const letters: number[] = []
  let parted = false
  for (let at = 0; at < text.length; at += 1) {
    const fold = foldOf(text.charCodeAt(at))
    if (fold === bound) return undefined
    if (fold === gap) parted = letters.length > 0
    else {
      if (parted) letters.push(0x20)
      parted = false
      letters.push(fold)
    }
  }
  return String.fromCharCode(...letters)
}

function foldOf(code: number): number {
  const seen = folds[code] ?? 0
  return seen === 0 ? (folds[code] = learned(String.fromCharCode(code))) : seen
}

function learned(letter: string): number {
  if (bindable.test(letter)) return bound
  const folded = letter.normalize('NFKC').toLowerCase()
  if (!/[\p{L}\p{N}]/u.test(folded)) return gap
  return folded.length === 1 && folded === letter.toLowerCase() ? folded.charCodeAt(0) : bound
}
