/**
 * Reads of a story's file what is searched, and nothing else: it is not checked against the schema, for thousands are read at a
 * time, and what is missed here is only not found. The library's own reading is the one that judges files.
 */
import { readFileSync } from 'node:fs'
import type { Block, Tag } from '../model'
import { searchStory, type SearchStory } from './texts'

/** `null` for what cannot be read as a story. */
export function readStoryFile(path: string): SearchStory | null {
  try {
    return storyIn(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

function storyIn(file: unknown): SearchStory | null {
  const dossier = inside(file, 'dossier')
  const story = inside(dossier, 'story')
  const arrival = inside(dossier, 'arrival')
  const revision = inside(dossier, 'revision')
  const blocks = inside(story, 'blocks')
  const tags = inside(dossier, 'tags')
  if (!isCount(arrival) || !isCount(revision) || !Array.isArray(blocks) || !Array.isArray(tags)) return null
  const slug = inside(inside(story, 'fields'), 'slug')
  return searchStory(blocks.filter(isBlock), typeof slug === 'string' ? slug : undefined, tags.filter(isTag), arrival, revision)
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

function isBlock(value: unknown): value is Pick<Block, 'role' | 'text'> {
  return typeof inside(value, 'role') === 'string' && typeof inside(value, 'text') === 'string'
}

function isTag(value: unknown): value is Pick<Tag, 'name' | 'state'> {
  return typeof inside(value, 'name') === 'string' && typeof inside(value, 'state') === 'string'
}
