/**
 * Suggestions as a desk that has tagged stories makes them. What words alone suggest is where it begins; the stories most like this
 * one draw it towards what editors chose for them, the further the more of them there are and the more alike they are. Where they say
 * little, a new desk's answer stands. The figures were fitted on the development half of the labelled set, each story left out in turn.
 */
import type { Tag } from '../../model'
import { branchOf, hear, type Heard, type Hearing } from './heard'
import { builtIn, type Vocabulary } from '../topics/vocabulary'
import { tagKey, type LearnedTag, type LessonWords, type TagMemory } from './memory'

type Unnumbered = Omit<Tag, 'id'>

/** A new desk's answer weighs as much as one story of this likeness. */
const trustInWords = 0.6
/** What nothing in the words speaks for. */
const unasked = 0.03
/** A suggestion is taken back below, a topic is added from here on. */
const keep = 0.35
const add = 0.4
/** One story, and others alike to it, may be odd: two that have little in common must agree. */
const agreeing = 2
const trustInKeywords = 0.1
const addKeyword = 0.35
const mostKeywords = 2
const mostTops = 3
const mostBelow = 5

const isTop = ({ code = '' }: LearnedTag): boolean => code.endsWith('000000')

export function withLearned(
  tags: readonly Unnumbered[],
  memory: TagMemory,
  words: LessonWords,
  vocabulary: Vocabulary = builtIn(),
): readonly Unnumbered[] {
  if (memory.stories.length === 0) return tags
  const hearing = hear(memory, words, vocabulary)
  const refused = everRefused(memory)
  const others = tags.filter(({ kind, by }) => kind !== 'topic' || by !== 'rule')
  const there = new Set(others.map(tagKey))
  const topics = topicsLearned(tags, hearing, vocabulary).filter((tag) => !there.has(tagKey(tag)))
  const keywords = keywordsLearned(hearing).filter((tag) => !there.has(tagKey(tag)))
  return [...others, ...topics, ...keywords].filter((tag) => tag.kind === 'topic' || tag.by !== 'rule' || !refused.has(tagKey(tag)))
}

function topicsLearned(tags: readonly Unnumbered[], hearing: Hearing, vocabulary: Vocabulary): readonly Unnumbered[] {
  const suggested = tags.filter(({ kind, by }) => kind === 'topic' && by === 'rule')
  const known = new Set(suggested.map(tagKey))
  const kept = suggested.flatMap((tag) => weighed(tag, hearing.tags.get(tagKey(tag))))
  const fresh = [...hearing.tags.values()].filter(({ tag }) => tag.kind === 'topic' && tag.code !== undefined && !known.has(tagKey(tag)))
  const tops = new Set(kept.filter(isTop).map(tagKey))
  const added = fresh.flatMap((heard) => {
    const likely = likelihood(heard, hearing, branchOf(heard.tag, vocabulary)[0] ?? '', tops)
    return heard.groupsFor >= agreeing && likely >= add ? [taught(heard, likely)] : []
  })
  const ranked = [...kept, ...added].sort((one, other) => (other.confidence ?? 0) - (one.confidence ?? 0))
  return [...ranked.filter(isTop).slice(0, mostTops), ...ranked.filter((tag) => !isTop(tag)).slice(0, mostBelow)]
}

/** A topic below is weighed among the stories of its branch, and wants its top term. */
function likelihood(heard: Heard, { all, branches }: Hearing, branch: string, tops: ReadonlySet<string>): number {
  if (!isTop(heard.tag) && !tops.has(branch)) return 0
  return (trustInWords * unasked + heard.for) / (trustInWords + (isTop(heard.tag) ? all : (branches.get(branch) ?? 0)))
}

function weighed(tag: Unnumbered, heard: Heard | undefined): readonly Unnumbered[] {
  if (heard === undefined) return [tag]
  const begin = tag.confidence ?? 0.5
  const likely = (trustInWords * begin + heard.for) / (trustInWords + heard.for + heard.against)
  if (likely < keep && heard.groupsAgainst >= agreeing) return []
  const reason = likely >= begin ? chosenReason(heard) : refusedReason(heard)
  return [{ ...tag, confidence: rounded(Math.max(keep, likely)), evidence: [reason, ...tag.evidence] }]
}

function keywordsLearned({ tags, all }: Hearing): readonly Unnumbered[] {
  return [...tags.values()]
    .filter(({ tag, chosen }) => tag.kind === 'keyword' && chosen >= agreeing)
    .map((heard) => taught(heard, (heard.for - heard.against) / (trustInKeywords + all)))
    .filter(({ confidence = 0 }) => confidence >= addKeyword)
    .sort((one, other) => (other.confidence ?? 0) - (one.confidence ?? 0))
    .slice(0, mostKeywords)
}

function taught(heard: Heard, likely: number): Unnumbered {
  return { ...heard.tag, evidence: [chosenReason(heard)], mentions: [], confidence: rounded(likely), by: 'rule', state: 'suggested' }
}

const rounded = (share: number): number => Math.round(Math.min(0.97, share) * 100) / 100

const shownWords = 3

function chosenReason({ chosen, words }: Heard): string {
  const like = words.length === 0 ? '' : ` with “${words.slice(0, shownWords).join('”, “')}”`
  return chosen === 1 ? `Editors of this desk chose it for one story${like}.` : `Editors of this desk chose it for ${chosen} stories${like}.`
}

function refusedReason({ refused }: Heard): string {
  return refused === 1 ? 'Editors of this desk refused it for one story.' : `Editors of this desk refused it for ${refused} stories.`
}

/** A name that editors have refused three times and never taken is not offered again. */
const refusals = 3
const refusedOf = new WeakMap<TagMemory, ReadonlySet<string>>()

function everRefused(memory: TagMemory): ReadonlySet<string> {
  const there = refusedOf.get(memory) ?? countRefused(memory)
  refusedOf.set(memory, there)
  return there
}

function countRefused({ stories }: TagMemory): ReadonlySet<string> {
  const refused = new Map<string, number>()
  for (const { refused: tags, times = 1 } of stories) {
    for (const key of tags.map(tagKey)) refused.set(key, (refused.get(key) ?? 0) + times)
  }
  for (const story of stories) for (const tag of story.accepted) refused.delete(tagKey(tag))
  return new Set([...refused].filter(([, times]) => times >= refusals).map(([key]) => key))
}
