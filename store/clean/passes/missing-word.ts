/**
 * Asks about a place where a word must have been lost: "in eastern Syria on but was beaten back". Only word orders that no
 * English sentence has; everything else is left to the editor's eye.
 */
import type { Block, Pass, Query, RuleId } from '../../model'
import { languageOf } from '../copy'
import { runningText } from '../lines'

interface Gap {
  readonly rule: RuleId
  readonly reason: string
  /** Cheap to look for; most lines have none of it. */
  readonly hint: RegExp
  /** Its first group is what is marked. */
  readonly shape: RegExp
}

const gaps: readonly Gap[] = [
  {
    // A name, a preposition, and at once the next clause: "in eastern Syria on but was". Stranded prepositions follow verbs, not names.
    rule: 'missing-word/after-preposition',
    reason: 'A word seems to be missing after this preposition.',
    hint: /(?:n|t|f|m|h|r|o|g) (?:but|because|although|and|or) (?:was|were|is|are|ha|did|will|could|would|can|should|might|must)/,
    shape: /(?<=\b\p{Lu}[\p{L}’'-]{2,} )((?:on|in|at|of|from|with|for|into|during|against|near) (?:but|because|although|and|or) (?:was|were|is|are|has|have|had|did|will|could|would|can|cannot|should|might|must))(?![\p{L}’'-])/gu,
  },
  {
    // "the of", "an is": an article needs its noun. Not "a", which is also a letter and a grade; not "the or", as in "the and/or".
    rule: 'missing-word/after-article',
    reason: 'A word seems to be missing after this article.',
    hint: /\b(?:the|an) (?:of|but|is|are|was|were|ha[sd])\b/,
    shape: /(?<![\p{L}\p{N}’'“"-])((?:the|an) (?:of|but|is|are|was|were|has|had))(?![\p{L}\p{N}’'”"/-])/gu,
  },
  {
    rule: 'missing-word/after-article',
    reason: 'The sentence ends on an article; a word seems to be missing.',
    hint: /[en][.;?!](?<=\b(?:the|an).)/,
    shape: /(?<![\p{L}\p{N}’'“"-])((?:the|an)[.;?!])(?=\s|$)/gu,
  },
]

export const missingWord: Pass = {
  id: 'missing-word',
  title: 'Missing words',
  after: ['spaces', 'quotes'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    if (languageOf(story) !== 'en') return { changes: [], queries: [] }
    return { changes: [], queries: runningText(story).flatMap(gapsIn) }
  },
}

function gapsIn({ id, role, text }: Block): readonly Query[] {
  if (role === 'headline' || role === 'byline' || role === 'credit') return []
  return gaps.flatMap(({ rule, reason, hint, shape }) =>
    hint.test(text) ? [...text.matchAll(shape)].map(({ index, 1: words = '' }): Query => ({ rule, reason, block: id, from: index, to: index + words.length })) : [],
  )
}
