/** How what the desk has learned of tags is kept: a story with its decisions a row. What was kept as counts before is read too. */
import { z } from 'zod'
import { tagKinds } from './model'
import type { LearnedTag, TaggedStory, TagMemory } from './tag'

const learnedTag: z.ZodType<LearnedTag> = z.object({ kind: z.enum(tagKinds), name: z.string(), code: z.string().exactOptional() })

const stories: z.ZodType<TagMemory> = z.object({
  stories: z.array(
    z.object({
      id: z.string(),
      group: z.string(),
      words: z.array(z.string()),
      accepted: z.array(learnedTag),
      refused: z.array(learnedTag),
      times: z.number().exactOptional(),
    }),
  ),
})

const counts = z.record(z.string(), z.number())
const lesson = z.object({
  kind: z.enum(tagKinds),
  name: z.string(),
  code: z.string().exactOptional(),
  accepted: z.number(),
  refused: z.number(),
  words: counts,
  against: counts,
})
type Lesson = z.infer<typeof lesson>

/** Counts of words for each tag, of all stories together: each tag becomes one story that stands for many. */
const counted = z.object({ stories: z.number(), words: counts, tags: z.record(z.string(), lesson) }).transform(({ tags }): TagMemory => {
  return { stories: Object.values(tags).flatMap((one) => [...standIn(one, 'accepted'), ...standIn(one, 'refused')]) }
})

const mostWords = 24

function standIn(one: Lesson, as: 'accepted' | 'refused'): readonly TaggedStory[] {
  const times = one[as]
  if (times === 0) return []
  const frequent = Object.entries(as === 'accepted' ? one.words : one.against).sort(([, first], [, other]) => other - first)
  const words = frequent.map(([word]) => word).filter((word) => !word.startsWith('topic ')).slice(0, mostWords)
  const { kind, name, code } = one
  const tag: LearnedTag = { kind, name, ...(code !== undefined && { code }) }
  const id = `${as} ${kind} ${name}`
  return [{ id, group: id, words, accepted: [], refused: [], times, [as]: [tag] }]
}

export const tagLessons: z.ZodType<TagMemory> = z.union([stories, counted])
