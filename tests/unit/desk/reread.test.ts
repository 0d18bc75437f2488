import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../../store/library'
import { changeId, type Desk, type StoryId } from '../../../store/model'
import { temporaryFolder } from '../../helpers/copy'
import { deskOver } from '../../helpers/desk'
import { must } from '../../helpers/must'

interface Set {
  readonly desk: Desk
  readonly id: StoryId
  readonly again: () => Promise<Desk>
}

async function deskWith(bytes: Uint8Array, name = 'a.txt'): Promise<Set> {
  const folder = temporaryFolder()
  const open = async (): Promise<Desk> => {
    const library = must(await openLibrary(join(folder, 'library')))
    onTestFinished(() => library.close())
    close = () => library.close()
    return deskOver(library)
  }
  let close = (): Promise<void> => Promise.resolve()
  const desk = await open()
  writeFileSync(join(folder, name), bytes)
  const { stories } = must(await desk.importPaths('in', [join(folder, name)]))
  const id = stories[0]?.id
  if (id === undefined) throw new Error('Nothing came in.')
  return { desk, id, again: async () => (await close(), open()) }
}

/** "مرسى هادرين" and a sentence, in the Arabic set of Windows; the Western set reads other letters. */
const arabic = Buffer.concat([
  Buffer.from([0xe3, 0xd1, 0xd3, 0xec, 0x20, 0xe5, 0xc7, 0xcf, 0xd1, 0xed, 0xe4, 0x0a, 0x0a]),
  Buffer.from([0xd1, 0xd3, 0xca, 0x20, 0xc7, 0xe1, 0xda, 0xc8, 0xc7, 0xd1, 0xc9, 0x20, 0xdd, 0xed, 0x20, 0xc7]),
  Buffer.from([0xe1, 0xe3, 0xed, 0xe4, 0xc7, 0xc1, 0x2e, 0x0a]),
])

it('reads the bytes of a story again as another character set, rules and all', async () => {
  const { desk, id, again } = await deskWith(arabic)
  must(await desk.reread(id, 'windows-1252'))
  expect(must(await desk.open(id)).dossier.story.blocks[0]?.text).toBe('ãÑÓì åÇÏÑíä')
  const read = must(await desk.reread(id, 'windows-1256'))
  expect(read.dossier.story.blocks.map(({ text }) => text)).toEqual(['مرسى هادرين', 'رست العبارة في الميناء.'])
  expect(read.dossier.story.source.charset).toEqual({ name: 'windows-1256', by: 'editor', sample: 'مرسى هادرين رست العبارة في الميناء.' })
  expect(must(await desk.wire(id))).toMatchObject({ charset: 'windows-1256', text: 'مرسى هادرين\n\nرست العبارة في الميناء.\n' })
  const later = await again()
  expect(must(await later.open(id)).dossier.story.blocks[0]?.text).toBe('مرسى هادرين')
})

it('leaves a story that an editor has worked on as it is, and says why', async () => {
  const { desk, id } = await deskWith(arabic)
  const { dossier } = must(await desk.open(id))
  const [first] = dossier.story.blocks
  if (first === undefined) throw new Error('No block.')
  const steps = [{ kind: 'text', block: first.id, from: 0, before: '', after: 'X' }] as const
  must(await desk.edit(id, dossier.revision, { id: changeId('e1'), change: { rule: 'editor/typing', reason: 'Typed.', steps } }))
  expect(await desk.reread(id, 'koi8-r')).toEqual({
    ok: false,
    failure: { code: 'refused', message: 'The story has been edited. Reading it anew would lose that work, so it stays as it is.' },
  })
  expect(must(await desk.open(id)).dossier.story.blocks[0]?.text.startsWith('X')).toBe(true)
})

it('says so where the bytes are no such story in that set', async () => {
  const { desk, id } = await deskWith(Buffer.from('<nitf><body><body.content><p>The bridge opened on Sunday.</p></body.content></body></nitf>'), 'a.xml')
  expect(await desk.reread(id, 'utf-16le')).toMatchObject({ ok: false, failure: { code: 'bad-input' } })
})
