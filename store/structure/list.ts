/** List items by their mark: bullets and numbers. */

const bullet = /^(?:[•●▪■◦‣∙·*▶►➤✓–—-]|o(?=\t))\s+\S/u
const numbered = /^(?:\p{Nd}{1,2}|[a-z])[.)]\s+\S/u
/** Most lines begin with a word. */
const word = /^[A-Za-z][A-Za-z ]/

/** A dash before capitalised speech is dialogue in many languages, so a dash makes an item only beside another (see `shape.ts`). */
export function listMark(text: string): 'bullet' | 'dash' | 'number' | undefined {
  if (word.test(text)) return undefined
  if (!bullet.test(text)) return numbered.test(text) ? 'number' : undefined
  return /^[–—-]/.test(text) ? 'dash' : 'bullet'
}
