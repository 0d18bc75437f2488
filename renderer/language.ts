/**
 * The language of the interface. The main process names it in the page's address, so it is known before the first word is drawn;
 * another language is another loading of the page. The language of copy is the story's own and has nothing to do with it.
 */
import type { Language } from '../electron/ipc/contract'
import { said as inArabic } from './arabic/said'

export type { Language, Sentences } from '../electron/ipc/contract'

const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('language')
export const language: Language = asked === 'ar' ? 'ar' : 'en'

/** Arabic as newspapers set it, with the figures that all readers of Arabic read. */
export const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en'

/** What the desk says, in the interface's language: reasons, problems, failures. The desk speaks English, and so do its files. */
export const said = language === 'ar' ? inArabic : (sentence: string): string => sentence

/** Before the first drawing: the whole page runs the way its language does. */
export function showLanguage(root: HTMLElement): void {
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
}
