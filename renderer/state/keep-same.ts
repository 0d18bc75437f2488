/**
 * What the desk answers is nearly always what the window has already, as other objects. Whatever is the same keeps the object
 * the window knows, so that nothing is drawn, counted or explained again for it.
 */
import type { Dossier, OpenStory } from '../../store/model'

/** The story as answered, made of the parts of the one shown where they are the same. */
export function keepSameStory(shown: OpenStory, answered: OpenStory): OpenStory {
  return {
    ...answered,
    dossier: keepSameDossier(shown.dossier, answered.dossier),
    queries: keepSame(shown.queries, answered.queries),
    article: keepSame(shown.article, answered.article),
  }
}

function keepSameDossier(shown: Dossier, answered: Dossier): Dossier {
  const { story, history, imported, tags } = answered
  const blocks = keepById(shown.story.blocks, story.blocks)
  const now = { ...story, blocks, source: keepSame(shown.story.source, story.source), fields: keepSame(shown.story.fields, story.fields) }
  return {
    ...answered,
    story: blocks === shown.story.blocks && now.fields === shown.story.fields ? shown.story : now,
    history: keepById(shown.history, history),
    imported: keepSame(shown.imported, imported),
    tags: keepById(shown.tags, tags),
  }
}

interface Named {
  readonly id: string
}

/** A list whose items have ids: one that stands elsewhere now is still the same. */
function keepById<Item extends Named>(shown: readonly Item[], answered: readonly Item[]): readonly Item[] {
  const known = new Map(shown.map((item) => [item.id, item]))
  const kept = answered.map((item) => {
    const before = known.get(item.id)
    return before === undefined ? item : keepSame(before, item)
  })
  return kept.length === shown.length && kept.every((item, at) => item === shown[at]) ? shown : kept
}

/** `shown` where both hold the same values through and through, else `answered`. */
export function keepSame<Value>(shown: Value, answered: Value): Value {
  return same(shown, answered) ? shown : answered
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && sameEntries(one, other)
  return sameEntries(Object.entries(one), Object.entries(other))
}

/** Keys in the same order too: a different order costs one drawing and nothing else. */
function sameEntries(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => same(each, other[at]))
}
