/**
 * Asks about a place where a word must have been lost: "in eastern Syria on but was beaten back". Only word orders that no
 * English sentence has; everything else is left to the editor's eye.
 */
import type { Pass, Query, RuleId } from '../../model'
import { languageOf, runningText } from '../copy'

interface Gap {
  readonly rule: RuleId
  readonly reason: string
  /** Its first group is what is marked. */
  readonly shape: RegExp
}

const gaps: readonly Gap[] = [
  {
    // A name, a preposition, and at once the next clause: "in eastern Syria on but was". Stranded prepositions follow verbs, not names.
    rule: 'missing-word/after-preposition',
    reason: 'A word seems to be missing after this preposition.',
    shape: /(?<=\b\p{Lu}[\p{L}’'-]{2,} )((?:on|in|at|of|from|with|for|into|during|against|near) (?:but|because|although|and|or) (?:was|were|is|are|has|have|had|did|will))(?![\p{L}’'-])/gu,
  },
  {
    // "the of", "an is": an article needs its noun. Not "a", which is also a letter and a grade; not "the or", as in "the and/or".
    rule: 'missing-word/after-article',
    reason: 'A word seems to be missing after this article.',
    shape: /(?<![\p{L}\p{N}’'“"-])((?:the|an) (?:of|but|is|are|was|were|has|had))(?![\p{L}\p{N}’'”"/-])/gu,
  },
  {
    rule: 'missing-word/after-article',
    reason: 'The sentence ends on an article; a word seems to be missing.',
    shape: /(?<![\p{L}\p{N}’'“"-])((?:the|an)[.;?!])(?=\s|$)/gu,
  },
]

export const missingWord: Pass = {
  id: 'missing-word',
  title: 'Missing words',
  after: ['spaces', 'quotes'],
  keeps: 'letters',
  find(story) {
    if (languageOf(story) !== 'en') return { changes: [], queries: [] }
    const queries = runningText(story).flatMap(({ id, role, text }) => {
      if (role === 'headline' || role === 'byline' || role === 'credit') return []
      return gaps.flatMap(({ rule, reason, shape }) =>
        [...text.matchAll(shape)].map(({ index, 1: words = '' }): Query => ({ rule, reason, block: id, from: index, to: index + words.length })),
      )
    })
    return { changes: [], queries }
  },
}
