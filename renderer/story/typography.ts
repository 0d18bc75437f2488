/**
 * Typographic typing: what is typed on a keyboard becomes what is printed, in the marks of the story's language. Pure: what
 * stands before the caret and the key are all it looks at.
 */

export interface Typographic {
  /** Letters before the caret that go, of those that were there before the key. */
  readonly back: number
  readonly text: string
}

interface Marks {
  readonly double: readonly [open: string, close: string]
  readonly single: readonly [open: string, close: string]
  /** What two hyphens, and one between spaces, become. */
  readonly dash: string
}

const english: Marks = { double: ['“', '”'], single: ['‘', '’'], dash: '—' }
const german: Marks = { double: ['„', '“'], single: ['‚', '‘'], dash: '–' }

/** By language, as its agencies and papers set them. A language that is not here keeps its straight marks, apostrophes apart. */
const marks: Readonly<Record<string, Marks>> = {
  en: english,
  es: { ...english, double: ['“', '”'] },
  pt: english,
  it: { ...english, dash: '–' },
  nl: { ...english, dash: '–' },
  tr: english,
  id: english,
  ms: english,
  de: german,
  cs: german,
  sk: german,
  pl: { double: ['„', '”'], single: ['‚', '’'], dash: '–' },
  sv: { double: ['”', '”'], single: ['’', '’'], dash: '–' },
  fi: { double: ['”', '”'], single: ['’', '’'], dash: '–' },
  da: { double: ['“', '”'], single: ['‘', '’'], dash: '–' },
  no: { double: ['«', '»'], single: ['‘', '’'], dash: '–' },
  nb: { double: ['«', '»'], single: ['‘', '’'], dash: '–' },
  // French marks stand off their words with a space that does not break.
  fr: { double: ['«\u00A0', '\u00A0»'], single: ['‘', '’'], dash: '–' },
  ru: { double: ['«', '»'], single: ['„', '“'], dash: '—' },
  uk: { double: ['«', '»'], single: ['„', '“'], dash: '—' },
  ar: { double: ['«', '»'], single: ['‹', '›'], dash: '–' },
  fa: { double: ['«', '»'], single: ['‹', '›'], dash: '–' },
}

/**
 * What a key comes to after `before`, the words of the line up to the caret; `null` when it is itself. `language` is a BCP 47
 * tag, `''` where it is not known.
 */
export function typographic(before: string, key: string, language: string): Typographic | null {
  const style = marks[language.toLowerCase().split('-')[0] ?? '']
  switch (key) {
    case '"':
      return style === undefined ? null : { back: 0, text: opens(before) ? style.double[0] : style.double[1] }
    case "'":
      return apostrophe(before, style)
    case '-':
      return style !== undefined && /(?:^|[^-])-$/.test(before) ? { back: 1, text: style.dash } : null
    case ' ':
      return style !== undefined && / -$/.test(before) ? { back: 1, text: `${style.dash} ` } : null
    case '.':
      return /(?:^|[^.])\.\.$/.test(before) ? { back: 2, text: '…' } : null
    default:
      return /^[0-9]$/.test(key) && /(?:^|\s)‘$/.test(before) ? { back: 1, text: `’${key}` } : null // of ’90s
  }
}

/** After a letter it is an apostrophe in every language; elsewhere it opens or closes a quotation in a quotation. */
function apostrophe(before: string, style: Marks | undefined): Typographic | null {
  if (/[\p{L}\p{N}]$/u.test(before)) return { back: 0, text: isOpen(before, style) ? (style?.single[1] ?? '’') : '’' }
  if (style === undefined) return null
  return { back: 0, text: opens(before) ? style.single[0] : style.single[1] }
}

/** Whether a single quotation that is not an apostrophe's was opened and not closed: German closes with another mark. */
function isOpen(before: string, style: Marks | undefined): boolean {
  if (style === undefined || style.single[1] === '’') return false
  return before.lastIndexOf(style.single[0]) > before.lastIndexOf(style.single[1])
}

/** A quotation opens at the start of a line, after white space, an opening bracket, a dash, or another opening mark. */
const opens = (before: string): boolean => /(?:^|[\s\u00A0([{—–/«“‘„‚‹])$/.test(before)
