/**
 * Folds text for search, so that what an editor types finds what was meant: case, accents, Arabic vowel marks, the forms of
 * alef, hamza carriers, yeh and teh marbuta, Persian letters, Arabic-Indic digits, curly apostrophes. "اسرائيل" finds "إسرائيل".
 */
const same: Readonly<Record<string, string>> = {
  'ٱ': 'ا',
  'ى': 'ي',
  'ی': 'ي',
  'ې': 'ي',
  'ک': 'ك',
  'ة': 'ه',
  'ہ': 'ه',
  'ـ': '',
  'ß': 'ss',
  'æ': 'ae',
  'œ': 'oe',
  'ø': 'o',
  'ł': 'l',
  'đ': 'd',
  'ı': 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
}

const digit = (letter: string, zero: number): string => String(letter.charCodeAt(0) - zero)

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ٱىیېکةہـßæœøłđı’‘“”]/g, (letter) => same[letter] ?? letter)
    .replace(/[٠-٩]/g, (letter) => digit(letter, 0x660))
    .replace(/[۰-۹]/g, (letter) => digit(letter, 0x6f0))
    .replace(/\s+/g, ' ')
    .trim()
}
