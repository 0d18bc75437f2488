/** The key of a line: letters and digits only, in lower case, so that a headline in capitals is the same headline. */

/** Long lines are known by their start. */
const known = 400

/** Words parted by one space each; empty where the line has none. `lower` is the text in lower case, for who has it already. */
export function keyOf(text: string, lower: string = text.toLowerCase()): string {
  const end = Math.min(known, text.length)
  return foldedKey(text, lower, end) ?? text.slice(0, end).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const letter = 1
const gap = 2
/** What may become something else beside its neighbours, or more than one letter: marks, halves of pairs, the sigma that ends a word. */
const bound = 3
const bindable = /[\p{M}\u1100-\u11ffΣ]|[\ud800-\udfff]/u

/** What each UTF-16 unit is in a key, learned when it is first seen; 0 is not seen yet. A pure function's memory, not a state. */
const kinds = new Uint8Array(0x10000)

/** The key in one walk, cut out of the lower case in pieces as long as may be; nothing where a letter does not stand for itself alone. */
function foldedKey(text: string, lower: string, end: number): string | undefined {
  let key = ''
  let from = -1
  let last = -1
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || kindOf(code)
    if (kind === bound) return undefined
    if (kind === gap) continue
    if (from === -1) from = at
    else if (at - last > 2 || (at - last === 2 && text.charCodeAt(last + 1) !== 0x20)) {
      key += `${lower.slice(from, last + 1)} `
      from = at
    }
    last = at
  }
  return from === -1 ? '' : key + lower.slice(from, last + 1)
}

function kindOf(code: number): number {
  const own = String.fromCharCode(code)
  const folded = own.normalize('NFKC').toLowerCase()
  const kind = bindable.test(own) ? bound : !/[\p{L}\p{N}]/u.test(folded) ? gap : folded.length === 1 && folded === own.toLowerCase() ? letter : bound
  return (kinds[code] = kind)
}
