/**
 * Page furniture: lines that are controls or boxes of a page and not copy. Each kind has the rule under which the pass sets it aside
 * and the sentence the editor reads. The words are in `words/furniture.ts`.
 */
import { beginnings } from './beginnings'
import { keyOf } from './key'
import * as words from './words/furniture'
import type { FurnitureWords } from './words/furniture'

export const furnitureReasons = {
  'share': 'A button for sharing, saving or printing, not part of the story.',
  'text-size': 'A button that changes the size of the type on the page.',
  'advertisement': 'A mark where the page had an advertisement.',
  'more': 'A link to further reading, not part of the story.',
  'related': 'The heading or link of a box with other stories.',
  'comments': 'Part of the page’s comment section.',
  'newsletter': 'An invitation to a newsletter or subscription.',
  'follow': 'An invitation to follow an account.',
  'account': 'A control for signing in or registering.',
  'navigation': 'A control for finding one’s way around the page.',
  'legal': 'A copyright line or a notice about cookies, privacy or terms.',
  'player': 'A reading time, or a control of a sound or video player.',
  'gallery': 'A control or counter of a picture gallery.',
  'filing': 'Tags or counters the page files the story under.',
  'separator': 'A rule between parts of the page or between stories.',
  'end-mark': 'A mark that says the story ends here.',
  'release-foot': 'Stands below the end of a press release and speaks to the desk: notes to editors, words about the sender, whom to call.',
  'release-label': 'Says what kind of message this is, over its headline.',
  'feed': 'A line that the website’s feed adds below the story.',
  'stamp': 'When the page was published or changed, not part of the story.',
  'contents': 'A list of stories that stand elsewhere in this copy.',
  'frame': 'The message’s own header or trailer, for the systems that carry it.',
  'page': 'Stands on the page outside the story.',
  'outside': 'Stands between stories and belongs to none.',
} as const

export type FurnitureKind = keyof typeof furnitureReasons

const kinds: readonly (readonly [FurnitureKind, FurnitureWords])[] = [
  ['text-size', words.textSize],
  ['share', words.share],
  ['advertisement', words.advert],
  ['more', words.more],
  ['comments', words.comments],
  ['related', words.related],
  ['newsletter', words.newsletter],
  ['follow', words.follow],
  ['account', words.account],
  ['legal', words.legal],
  ['player', words.readingTime],
  ['gallery', words.gallery],
  ['filing', words.filing],
  ['stamp', words.stamp],
  ['navigation', words.navigation],
  ['release-label', words.releaseLabel],
]

const wholeLines: ReadonlyMap<string, FurnitureKind> = new Map(
  [...kinds].reverse().flatMap(([kind, { lines }]) => lines.map((line): [string, FurnitureKind] => [keyOf(line), kind])),
)

const begins = beginnings(kinds.map(([kind, { starts }]) => [kind, starts] as const), { before: '[\\s»›>•·|▸►▶*(\\[-]*' })

/** Furniture is short; a longer line that begins like it may be a paragraph that says "Share prices fell". */
const longestStart = 160

const feedLine = beginnings([['feed', words.feed.starts]], { behind: '\\.?$' })
/** Two titles stand in it, so it may be longer than other furniture. */
const longestFeedLine = 600

/** The kind of furniture a line is by its own words, or nothing. `key` is the line's `keyOf`; `lower` its text in lower case. */
export function furnitureOf(lower: string, key: string): FurnitureKind | undefined {
  if (lower.length <= longestFeedLine && feedLine(lower) !== undefined) return 'feed'
  if (lower.length > longestStart) return undefined
  const whole = wholeLines.get(key)
  return whole !== undefined && !/[.!?:：。؟]$/.test(lower.replace(/(?:\.{3}|…)$/, '')) ? whole : begins(lower)?.kind
}
