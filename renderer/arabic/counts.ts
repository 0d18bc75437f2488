/**
 * Counting in Arabic: a counted noun has six forms (CLDR plural rules for `ar`), and those for none, one and two say the number
 * themselves.
 */
const locale = 'ar-u-nu-latn'
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)

export interface Forms {
  readonly zero: string
  readonly one: string
  readonly two: string
  /** 3 to 10, a plural. */
  readonly few: string
  /** 11 to 99, an accusative singular. */
  readonly many: string
  readonly other: string
}

export const number = (amount: number): string => numbers.format(amount)

export function count(amount: number, forms: Forms): string {
  const form = plurals.select(amount)
  return form === 'zero' || form === 'one' || form === 'two' ? forms[form] : `${number(amount)} ${forms[form]}`
}

/** A word chosen by the number and written without it. */
export const chosen = (amount: number, forms: Forms): string => forms[plurals.select(amount)]

export const stories = (amount: number): string =>
  count(amount, { zero: 'لا أخبار', one: 'خبر واحد', two: 'خبران', few: 'أخبار', many: 'خبرًا', other: 'خبر' })
export const queries = (amount: number): string =>
  count(amount, { zero: 'لا استفسارات', one: 'استفسار واحد', two: 'استفساران', few: 'استفسارات', many: 'استفسارًا', other: 'استفسار' })
export const files = (amount: number): string =>
  count(amount, { zero: 'لا ملفات', one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' })
export const lines = (amount: number): string =>
  count(amount, { zero: 'لا أسطر', one: 'سطر واحد', two: 'سطران', few: 'أسطر', many: 'سطرًا', other: 'سطر' })
export const changes = (amount: number): string =>
  count(amount, { zero: 'لا تغييرات', one: 'تغيير واحد', two: 'تغييران', few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' })
export const problems = (amount: number): string =>
  count(amount, { zero: 'لا مشكلات', one: 'مشكلة واحدة', two: 'مشكلتان', few: 'مشكلات', many: 'مشكلة', other: 'مشكلة' })
export const matches = (amount: number): string =>
  count(amount, { zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعان', few: 'مواضع', many: 'موضعًا', other: 'موضع' })
export const versions = (amount: number): string =>
  count(amount, { zero: 'لا نسخ', one: 'نسخة واحدة', two: 'نسختان', few: 'نسخ', many: 'نسخة', other: 'نسخة' })
export const wordsOf = (amount: number): string =>
  count(amount, { zero: 'لا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' })
export const days = (amount: number): string =>
  count(amount, { zero: 'اليوم', one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' })
export const tags = (amount: number): string =>
  count(amount, { zero: 'لا وسوم', one: 'وسم واحد', two: 'وسمان', few: 'وسوم', many: 'وسمًا', other: 'وسم' })
