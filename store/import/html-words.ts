/** Words of class, id, role and itemprop: "Article__Figure-caption js-1x" says article, figure, caption, js. */
import type { Token } from 'parse5'

const told = new Set(['class', 'id', 'role', 'itemprop'])
/** Attributes are hostile too: a class of a megabyte is read no further than this. */
const longest = 500
/** As many as `Hint.words` holds; nearest first. */
const most = 24

const humps = /([a-z])([A-Z])/g
const parts = /[^\p{L}\p{N}]+/u

export function attributeWords(attributes: readonly Token.Attribute[]): readonly string[] {
  if (attributes.length === 0) return []
  return attributes
    .filter(({ name }) => told.has(name))
    .flatMap(({ value }) => value.slice(0, longest).replace(humps, '$1 $2').split(parts))
    .filter((word) => word.length > 1 && !/\d/.test(word))
    .map((word) => word.toLowerCase())
}

/** Own words before the parent's, each once. */
export function wordsWithin(own: readonly string[], parent: readonly string[]): readonly string[] {
  return own.length === 0 ? parent : [...new Set([...own, ...parent])].slice(0, most)
}
