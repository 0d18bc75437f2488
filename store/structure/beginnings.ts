/**
 * How lines of many kinds begin. A line is asked only about the patterns that may begin with its first letter: most lines begin like none
 * of them, and one expression of them all costs more to make than a page costs to read.
 */

export interface Begun<Kind> {
  readonly kind: Kind
  /** Where the beginning ends. */
  readonly end: number
}

/**
 * Says what kind of beginning a text in lower case has: the first that fits, in the order given. Patterns are expressions without anchors.
 * `before` and `behind` stand around each of them; what `before` lets through holds no letter and no digit.
 */
export function beginnings<Kind>(
  kinds: readonly (readonly [Kind, readonly string[]])[],
  { before = '', behind = '' } = {},
): (lower: string) => Begun<Kind> | undefined {
  const madeFor = (letter: string): readonly (readonly [Kind, RegExp])[] =>
    kinds.flatMap(([kind, patterns]) => {
      const may = patterns.filter((pattern) => firstLetters(pattern)?.includes(letter) ?? true)
      return may.length === 0 ? [] : [[kind, new RegExp(`^${before}(?:${may.join('|')})${behind}`, 'u')] as const]
    })
  const made = new Map<string, ReturnType<typeof madeFor>>()
  return (lower) => {
    const letter = firstLetter(lower)
    let own = made.get(letter)
    if (own === undefined) made.set(letter, (own = madeFor(letter)))
    return own.length === 0 ? undefined : firstOf(own, lower)
  }
}

function firstOf<Kind>(kinds: readonly (readonly [Kind, RegExp])[], lower: string): Begun<Kind> | undefined {
  for (const [kind, pattern] of kinds) if (pattern.test(lower)) return { kind, end: pattern.exec(lower)?.[0].length ?? 0 }
  return undefined
}

const digit = '0'

/** The first letter of a text, `0` for a digit of any script; empty where there is neither. */
function firstLetter(lower: string): string {
  const code = lower.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a) return lower.charAt(0)
  const letter = /[\p{L}\p{N}]/u.exec(lower)?.[0] ?? ''
  return /\p{N}/u.test(letter) ? digit : letter
}

/** The letters a pattern may begin with; nothing where it may be any. */
function firstLetters(pattern: string): readonly string[] | undefined {
  if (/^\\(?:d|p\{Nd\})(?![?*])/.test(pattern)) return [digit]
  const group = /^\(\?:([^()]*)\)(?!\?)/.exec(pattern)?.[1]
  const letters = (group === undefined ? [pattern] : group.split('|')).map((one) => /^\p{L}(?![?*])/u.exec(one)?.[0] ?? '')
  return letters.includes('') ? undefined : letters
}
