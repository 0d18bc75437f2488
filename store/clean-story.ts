/** A cleaned story as the command line shows it: the article, every change with its words and line, every query. */
import { findQueries } from './clean'
import { articleJson, txt, type CleanStory } from './export'
import type { Prepared } from './intake'
import { explain, lineFinder, makeArticle, plainDesk, type Block, type DeskContext } from './model'

export type Shown = Pick<Prepared, 'story' | 'imported' | 'history' | 'tags' | 'wireText'>

/** The stories of the `--json` document; those of one wire share its lines. */
export function cleanStories(stories: readonly Shown[], desk: DeskContext = plainDesk): readonly CleanStory[] {
  const finders = new Map<string, LineFinder>()
  return stories.map((story) => {
    const finder = finders.get(story.wireText) ?? lineFinder(story.wireText)
    finders.set(story.wireText, finder)
    return cleanStory(story, desk, finder)
  })
}

type LineFinder = ReturnType<typeof lineFinder>

/** One story of the `--json` document: the article, every change with its words and line, every query. */
export function cleanStory(shown: Shown, desk: DeskContext = plainDesk, lineOf: LineFinder = lineFinder(shown.wireText)): CleanStory {
  const { story, imported, history, tags } = shown
  const line = (block: Block | undefined): { line?: number } => {
    const from = block?.source[0]?.from
    return from === undefined ? {} : { line: lineOf(from) }
  }
  const changes = explain(imported, history).map(({ recorded, block, before, after }) => ({
    rule: recorded.change.rule,
    reason: recorded.change.reason,
    before,
    after,
    ...line(block),
  }))
  const queries = findQueries(story, desk).map(({ rule, reason, block: id, from, to }) => {
    const block = story.blocks.find((one) => one.id === id)
    return { rule, reason, text: block === undefined ? '' : from === to ? block.text : block.text.slice(from, to), ...line(block) }
  })
  return articleJson(makeArticle(story, tags, 'all'), changes, queries)
}

/** The article as plain text. */
export function plainText({ story, tags }: Pick<Shown, 'story' | 'tags'>): string {
  return txt.write(makeArticle(story, tags, 'all'))
}
