/** What the desk's archive speaks for, as suggestions of topics and keywords need it. */
import { recall, type Recalled, type TagMemory } from './memory'

export interface Learned {
  /** Topic code → how much the archive speaks for it, and a sentence that says so. */
  readonly topics: ReadonlyMap<string, { readonly points: number; readonly reason: string }>
  /** Other tags that went with stories like this one. */
  readonly others: readonly Recalled[]
}

export const nothingLearned: Learned = { topics: new Map(), others: [] }

export function learnedOf(memory: TagMemory, words: readonly string[]): Learned {
  const recalled = recall(memory, words)
  const topics = recalled.flatMap(({ lesson, points, reason }) => (lesson.code?.startsWith('medtop:') === true ? [[lesson.code.slice('medtop:'.length), { points, reason }] as const] : []))
  return { topics: new Map(topics), others: likeliest(recalled.filter(({ lesson, points }) => lesson.kind === 'keyword' && points >= 2)) }
}

/** One or two: the best, and what comes close. */
function likeliest(recalled: readonly Recalled[]): readonly Recalled[] {
  const sorted = [...recalled].sort((one, other) => other.points - one.points)
  const best = sorted[0]?.points ?? 0
  return sorted.filter(({ points }) => points >= best * 0.85).slice(0, 2)
}
