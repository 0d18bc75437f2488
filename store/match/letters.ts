/** What each UTF-16 unit is when copy is cut into words: a gap, a letter, a mark to pass over, or a sign that is a word by itself. */
export const gap = 0
export const letter = 1
export const mark = 2
/** Scripts written without spaces: each sign is a word. Halves of surrogate pairs too: rare signs and pictures. */
export const sign = 3

let table: Uint8Array | null = null

/** Made at first use: one look at each of the 65,536 units takes some milliseconds. */
export function unitKinds(): Uint8Array {
  table ??= make()
  return table
}

function make(): Uint8Array {
  const kinds = new Uint8Array(65_536)
  for (let unit = 0; unit < kinds.length; unit += 1) kinds[unit] = kindOf(unit)
  return kinds
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return sign
  const text = String.fromCharCode(unit)
  if (unit === 0x640 || /[\p{M}\p{Cf}]/u.test(text)) return mark
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(text)) return sign
  return /[\p{L}\p{N}]/u.test(text) ? letter : gap
}

/** One letter for the several that a word is written with: alef maksura and teh marbuta, Persian kaf and yeh. NFKD has taken hamza off. */
export const sameLetters: ReadonlyMap<number, number> = new Map(
  [['ى', 'ي'], ['ی', 'ي'], ['ة', 'ه'], ['ک', 'ك'], ['ٱ', 'ا'], ['ß', 's'], ['ı', 'i'], ['ł', 'l'], ['ø', 'o'], ['đ', 'd']].map(
    ([from = '', to = '']) => [from.charCodeAt(0), to.charCodeAt(0)] as const,
  ),
)
