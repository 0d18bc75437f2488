/** What editors decide about a story beside its copy stands in it, with who and when, and stays. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../../store/library'
import { tagId, type Deed, type Desk, type StoryId } from '../../../store/model'
import { harbourPage, temporaryFolder } from '../../helpers/copy'
import { deskOver } from '../../helpers/desk'
import { must } from '../../helpers/must'

async function withDesk<T>(folder: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const library = must(await openLibrary(join(folder, 'library')))
  try {
    return await work(deskOver(library, { who: 'Mara' }))
  } finally {
    await library.close()
  }
}

const deedsOf = async (desk: Desk, id: StoryId): Promise<readonly Deed[]> => must(await desk.open(id)).dossier.deeds ?? []

it('puts down states, tags and waved-through queries, of one story or many, and has them after a restart', async () => {
  const folder = temporaryFolder()
  const id = await withDesk(folder, async (desk) => {
    const [story] = must(await desk.importPaste('paste', { text: harbourPage })).stories
    const pasted = story?.id as StoryId
    expect(await deedsOf(desk, pasted)).toEqual([])
    must(await desk.tag(pasted, { kind: 'add', tag: tagId('mine'), as: 'place', name: 'Skerry Point' }))
    must(await desk.tag(pasted, { kind: 'refuse', tag: tagId('mine') }))
    must(await desk.ignore(pasted, ['words/twice sea|the|lark'], true))
    must(await desk.ignore(pasted, ['words/twice sea|the|lark'], false))
    must(await desk.setState([pasted], 'ready'))
    must(await desk.setState([pasted], 'ready'))
    must(await desk.changeMany('many', [pasted], { kind: 'state', state: 'spiked' }))
    return pasted
  })
  const deeds = await withDesk(folder, (desk) => deedsOf(desk, id))
  const place = { id: 'mine', kind: 'place', name: 'Skerry Point' }
  expect(deeds.map(({ at: _, ...deed }) => deed)).toEqual([
    { kind: 'tags', who: 'Mara', tags: [{ ...place, before: null, after: 'accepted' }] },
    { kind: 'tags', who: 'Mara', tags: [{ ...place, before: 'accepted', after: 'refused' }] },
    { kind: 'ignored', who: 'Mara', keys: ['words/twice sea|the|lark'], ignored: true },
    { kind: 'ignored', who: 'Mara', keys: ['words/twice sea|the|lark'], ignored: false },
    { kind: 'state', who: 'Mara', before: 'new', after: 'ready' },
    { kind: 'state', who: 'Mara', before: 'ready', after: 'spiked' },
  ])
  expect(deeds.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true)
})
