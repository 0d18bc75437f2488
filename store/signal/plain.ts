/** Folds a line so that one pattern finds all its spellings: case, accents, Arabic letter forms and digits, curly marks, odd spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ß/g, 'ss')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s+/g, ' ')
    .trim()
}

/** A pattern over folded text that begins and ends at words: `\b` knows Latin letters only. */
export function wordPattern(words: Iterable<string>, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength(words)})(?![\\p{L}\\p{N}])`, flags)
}

/** Alternatives, the longest first, so that "november" is not read as "nov". */
export function byLength(words: Iterable<string>): string {
  return [...words].sort((one, other) => other.length - one.length).join('|')
}
