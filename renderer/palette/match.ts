/** Which commands a few typed letters mean: every typed word must begin a word of the command's name, or at least stand in it. */

/** Folds case and accents, and the marks and letter shapes that Arabic writers leave out. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[إأآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
}

/** How well a name answers what was typed, from 0; `null` when it does not. Less is better. */
export function distance(typed: string, name: string): number | null {
  const folded = fold(name)
  let sum = 0
  for (const word of fold(typed).split(/\s+/).filter((one) => one !== '')) {
    const at = folded.startsWith(word) ? 0 : folded.indexOf(` ${word}`) >= 0 ? 1 : folded.includes(word) ? 2 : null
    if (at === null) return null
    sum += at
  }
  return sum
}

/** The names that answer, best first; those that answer alike keep their order. */
export function matching<Item>(items: readonly Item[], typed: string, nameOf: (item: Item) => string): readonly Item[] {
  const found = items.flatMap((item) => {
    const far = distance(typed, nameOf(item))
    return far === null ? [] : [{ item, far }]
  })
  return found.sort((one, other) => one.far - other.far).map(({ item }) => item)
}
