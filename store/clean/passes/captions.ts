/**
 * Asks about a caption that seems to belong to another story: not one name of it, nor more than one other word that counts,
 * stands in the headline or the copy. Pages that run together leave such captions behind.
 */
import type { Block, Pass, Query } from '../../model'
import { wordsOf } from '../copy'
import { creditAtEnd } from '../credit-shapes'
import { liveBlocks } from '../lines'

export const captions: Pass = {
  id: 'captions',
  title: 'Captions and their story',
  after: ['repeats', 'credits', 'spaces'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    const live = liveBlocks(story)
    const worded = live.filter(({ role, text }) => role === 'caption' && text.length <= longest)
    if (worded.length === 0 || live.filter(({ role }) => role === 'paragraph').length < 3) return { changes: [], queries: [] }
    const copy = wordsOfStory(live)
    return { changes: [], queries: worded.filter((block) => isForeign(block, copy)).map(asked) }
  },
}

/** No caption is longer. */
const longest = 1_000
/** With fewer words that count, nothing can be said. */
const fewest = 5

function asked(block: Block): Query {
  const reason = 'This caption has hardly a word in common with the story. Does it belong here?'
  return { rule: 'captions/foreign', reason, block: block.id, from: 0, to: 0 }
}

function isForeign(block: Block, copy: string): boolean {
  const words = block.text.slice(0, creditAtEnd(block.text)?.caption)
  const own = [...new Set(stemsOf(words))]
  return own.length >= fewest && own.filter((stem) => copy.includes(stem)).length <= 1
}

/** What the story is about in its own words: headline, body and crossheads, but no caption. */
function wordsOfStory(live: readonly Block[]): string {
  return live.filter(({ role }) => role !== 'caption' && role !== 'credit').map(({ text }) => text).join('\n').toLowerCase()
}

/** Words every caption has, whatever it shows. */
const common = new Set(
  ('this that with from during after before over under photo file image picture left right center centre front near view seen show shows walk stand ' +
    'their there where which have been were into through people wednesday thursday friday saturday sunday monday tuesday january february march april ' +
    'june july august september october november december ' +
    'خلال التي الذي هذه هذا بعد قبل على إلى الصورة أرشيفية صورة أمام')
    .split(' ')
    .map(stemOf),
)

/** Beginnings of words that say something: four letters or more in scripts with spaces, the Arabic article left off. */
function stemsOf(text: string): readonly string[] {
  return wordsOf(text.toLowerCase()).filter((word) => word.length >= 4 && !/\p{N}/u.test(word)).map(stemOf).filter((stem) => !common.has(stem))
}

/** Long enough to tell words apart, short enough to bring "sailor" and "sailors" together. */
function stemOf(word: string): string {
  return word.replace(/^[وفبلك]?ال(?=..)/, '').slice(0, 5)
}
