/** What the window asks its spelling worker, and what that answers. */
import type { Tongue } from './tongue'
import type { WrongWord } from './wrong-words'

export type Question =
  | { readonly kind: 'check'; readonly id: number; readonly tongue: Tongue; readonly lines: readonly string[]; readonly known: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly tongue: Tongue; readonly word: string }

export type Answer =
  | { readonly kind: 'check'; readonly id: number; readonly lines: readonly (readonly WrongWord[])[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly words: readonly string[] }
