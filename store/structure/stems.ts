/** How a text may begin that fits a pattern: its first letters, by which most texts are told apart without asking the pattern. */

/** Stands for a digit of any script. */
export const digit = '0'
/** Stands for whatever is no letter and no digit. */
export const sign = '*'

/** So many letters are enough to tell most apart. */
export const longest = 3

/** Up to three letters, `digit` or `sign`, for each way a pattern may begin. Throws on a pattern that may begin with anything: a bug. */
export function stemsOf(pattern: string): readonly string[] {
  return waysOf(pattern).map(stemOf)
}

function stemOf(way: string): string {
  if (/^\\(?:d|p\{Nd\})/.test(way)) return digit
  if (/^(?:\\[^\p{L}\p{N}]|[^\p{L}\p{N}\\.[(]|\[[^\]\\\p{L}\p{N}]*\])/u.test(way)) return sign
  const letters = /^\p{L}(?:[\p{L} ](?![?*{])){0,2}/u.exec(way)?.[0]
  if (letters === undefined) throw new Error(`Nobody can say how a text begins that fits ${way}.`)
  return letters
}

/** The pattern without a group and without what may be missing at its start, once for each choice. */
function waysOf(pattern: string): readonly string[] {
  const atom = firstAtom(pattern)
  const rest = pattern.slice(atom.length)
  const missing = /^(?:[?*]|\{0,\d*\})/.exec(rest)?.[0]
  if (missing !== undefined) return [...waysOf(atom + rest.slice(missing.length)), ...waysOf(rest.slice(missing.length))]
  return atom.startsWith('(?:') ? choicesOf(atom).flatMap((choice) => waysOf(choice + rest)) : [pattern]
}

/** A letter, an escape, a class or a whole group. */
function firstAtom(pattern: string): string {
  if (!pattern.startsWith('(')) return /^(?:\\p\{\w+\}|\\.|\[[^\]]*\]|.)/su.exec(pattern)?.[0] ?? ''
  let depth = 0
  for (const { 0: mark, index } of pattern.matchAll(/\\.|\[[^\]]*\]|[()]/gsu)) {
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0
    if (depth === 0) return pattern.slice(0, index + mark.length)
  }
  return pattern
}

/** What stands between the bars of a group, groups in it whole. */
function choicesOf(group: string): readonly string[] {
  const choices: string[] = ['']
  let rest = group.slice('(?:'.length, -1)
  while (rest !== '') {
    const atom = firstAtom(rest)
    if (atom === '|') choices.push('')
    else choices.push(`${choices.pop() ?? ''}${atom}`)
    rest = rest.slice(atom.length)
  }
  return choices
}
