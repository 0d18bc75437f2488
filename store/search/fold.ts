/**
 * Folds a word for search, so that what an editor types finds what was meant: case, accents, Arabic vowel marks, the forms of
 * alef, hamza carriers, yeh and teh marbuta, Persian letters, Arabic-Indic digits. "اسرائيل" finds "إسرائيل".
 */
const same: Readonly<Record<string, string>> = {
  'ٱ': 'ا',
  'ى': 'ي',
  'ی': 'ي',
  'ې': 'ي',
  'ک': 'ك',
  'ة': 'ه',
  'ہ': 'ه',
  'ۀ': 'ه',
  'ـ': '',
  'ß': 'ss',
  'æ': 'ae',
  'œ': 'oe',
  'ø': 'o',
  'ł': 'l',
  'đ': 'd',
  'ı': 'i',
  'ς': 'σ',
}

/**
 * Marks that Latin, Greek, Cyrillic, Hebrew and Arabic put over letters that are the same without them. The signs of Indic scripts
 * are marks too, but they are vowels: a word without them is another word.
 */
const marks = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g

const digit = (letter: string, zero: number): string => String(letter.charCodeAt(0) - zero)

const plain = /^[a-z0-9]*$/

export function fold(word: string): string {
  if (plain.test(word)) return word
  return word
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[ٱىیېکةہۀـßæœøłđıς]/g, (letter) => same[letter] ?? letter)
    .replace(/[٠-٩]/g, (letter) => digit(letter, 0x660))
    .replace(/[۰-۹]/g, (letter) => digit(letter, 0x6f0))
    .normalize('NFC') // Hangul and kana are whole again
}
