/** Whether a UTF-16 unit begins a word, learned when it is first seen: an expression with `\p{L}` costs far more than a table. */

/** What stands for a digit of any script. */
export const digitCode = 0x30
/** What begins no word. */
export const noLetter = 1

/** 0 is not seen yet. A pure function's memory, not a state. */
const seen = new Uint16Array(0x10000)

/** A letter as it is, `digitCode` for a digit of any script, `noLetter` for the rest; also for what lies behind the end of a text. */
export function wordLetter(code: number): number {
  const known = seen[code] ?? noLetter
  if (known !== 0) return known
  const letter = String.fromCharCode(code)
  return (seen[code] = /\p{L}/u.test(letter) ? code : /\p{N}/u.test(letter) ? digitCode : noLetter)
}

export function isLetter(code: number): boolean {
  const letter = wordLetter(code)
  return letter !== noLetter && letter !== digitCode
}

/** A small letter of plain English: what most letters are, so that dearer questions need not be asked. */
export function isPlainSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
