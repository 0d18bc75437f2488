/** From what the road of a file made to what the library takes: the stories with the wire they stand in. */
import type { Intake } from './intake'
import type { NewStory } from './library'
import type { DeskContext, DeskSettings, Source } from './model'

/** The first story of a file arrives last, so that in the queue, newest first, a file's stories stand in their own order. */
export function newStories({ stories, sha256 }: Intake, bytes: Uint8Array): readonly NewStory[] {
  return [...stories].reverse().map(({ wireText, used: _used, ...story }) => {
    return { ...story, wire: { sha256, bytes, text: wireText, reading: readingOf(story.story.source) } }
  })
}

/** What the road of a file is told of the desk, and no more: it goes to another thread with every file. */
export function contextOf({ houseStyle, taught }: DeskSettings): DeskContext {
  return { houseStyle, taught }
}

/** One file of bytes may be read by several importers, and hold several messages: each has a wire text of its own. */
export function readingOf({ importer, part }: Source): string {
  return part === undefined ? importer : `${importer}-${part}`
}
