import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockId, type Copy } from '../../../store/model'
import { backUp, restoreLibrary, type NewStory } from '../../../store/library'
import { freshFolder, harbourStory, leadOf, open, storyPath, valueOf, withLead } from './support'

const row = harbourStory().row
const id = 'long-1'
const work = { progress: () => undefined, cancelled: () => false }

/** 2,000 paragraphs: so long that its saves go to a trail. */
function longStory(): NewStory {
  const story = harbourStory(id)
  const more = Array.from({ length: 2_000 }, (_, at) => ({ id: blockId(`p${at}`), role: 'note' as const, text: `Quay ${at} was open on Monday.`, source: [] }))
  const longer = <T extends Copy>(copy: T): T => ({ ...copy, blocks: [...copy.blocks, ...more] })
  return { ...story, story: longer(story.story), imported: longer(story.imported) }
}

async function restored(folder: string): Promise<string> {
  const [file, again] = [join(freshFolder(), 'desk.zip'), join(freshFolder(), 'again')]
  valueOf(await backUp(folder, file, work))
  valueOf(await restoreLibrary(file, again, work))
  return again
}

describe('a backup of a library that is worked on', () => {
  it('has the last saves of a very long story, which stand in its trail alone (regression)', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    valueOf(await library.add([longStory(), harbourStory()]))
    let at = valueOf(await library.read(longStory().story.id))
    for (const lead of ['One.', 'Two.']) at = valueOf(await library.save(withLead(at, lead), row))
    const before = readFileSync(storyPath(folder, id), 'utf8')
    const again = await restored(folder)
    expect(readFileSync(storyPath(folder, id), 'utf8')).toBe(before)
    expect(readdirSync(join(folder, 'journal'))).toHaveLength(1)
    const opened = await open(again)
    expect(opened.notices()).toEqual([])
    expect(valueOf(await opened.read(longStory().story.id))).toEqual(at)
    expect(leadOf(at)).toBe('Two.')
  })

  it('keeps a file that cannot be read as it is, whatever its trail says', async () => {
    const folder = freshFolder()
    const library = await open(folder)
    valueOf(await library.add([longStory()]))
    valueOf(await library.save(withLead(valueOf(await library.read(longStory().story.id)), 'One.'), row))
    writeFileSync(storyPath(folder, id), '{"torn')
    expect(readFileSync(storyPath(await restored(folder), id), 'utf8')).toBe('{"torn')
  })
})
