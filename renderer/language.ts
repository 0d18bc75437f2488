/**
 * The language of the interface. The main process names it in the page's address, so it is known before the first word is drawn;
 * another language is another loading of the page. The language of copy is the story's own and has nothing to do with it.
 */
export type Language = 'en' | 'ar'

const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('language')
export const language: Language = asked === 'ar' ? 'ar' : 'en'

/** Arabic as newspapers set it, with the figures that all readers of Arabic read. */
export const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en'

/** The shape of a table of words: what is a sentence in one language is some sentence in the other. */
export type Sentences<Of> = Of extends string
  ? string
  : Of extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Name in keyof Of]: Sentences<Of[Name]> }

/** Before the first drawing: the whole page runs the way its language does. */
export function showLanguage(root: HTMLElement): void {
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
}
