/** nspell carries no types of its own: what of it is used. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  function nspell(aff: string, dic: string): Speller
  export = nspell
}
