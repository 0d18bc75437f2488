import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary, type Library } from '../../../store/library'
import { changeId, replay, type BlockId, type Desk, type Dossier, type StoryId } from '../../../store/model'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { checkTiling } from '../../laws/tiling'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

interface Set {
  readonly desk: Desk
  readonly library: Library
}

async function openDesk(): Promise<Set> {
  const library = must(await openLibrary(join(temporaryFolder(), 'library')))
  onTestFinished(() => library.close())
  const desk = deskOver(library)
  return { desk, library }
}

async function pasted(desk: Desk, text: string): Promise<readonly StoryId[]> {
  return must(await desk.importPaste('paste', { text })).stories.map(({ id }) => id)
}

const dossierOf = async (desk: Desk, id: StoryId): Promise<Dossier> => must(await desk.open(id)).dossier
const linesOf = ({ story }: Dossier): readonly string[] => story.blocks.map(({ role, text }) => `${role} | ${text}`)

function lineWith({ story }: Dossier, words: string): BlockId {
  const block = story.blocks.find(({ text }) => text.includes(words))
  if (block === undefined) throw new Error(`No line has “${words}”.`)
  return block.id
}

/** Every law that two parts of a wire must keep. */
async function checkBoth({ desk }: Set, ids: readonly StoryId[]): Promise<void> {
  const dossiers = await Promise.all(ids.map((id) => dossierOf(desk, id)))
  checkTiling(must(await desk.wire(ids[0]!)).text, dossiers.map(({ story }) => story))
  for (const { story, imported, history } of dossiers) {
    expect(replay({ ...story, ...imported }, history), 'the history makes the copy').toEqual({ ok: true, value: story })
  }
}

const word = 'A second storm was on its way to the coast, the weather office said on Monday.'
const oneStory = `${harbourPage.trim()}\n\nMarket hall opens again\n\nThe "market hall" opened on Monday after two years, and ${word.toLowerCase()}\n\nThe mayor cut the ribbon and spoke for a long time about the ships.\n`

describe('splitting a story', () => {
  it('makes a story of what follows the line, with its past, and says so in both', async () => {
    const set = await openDesk()
    const [id] = await pasted(set.desk, oneStory)
    const before = await dossierOf(set.desk, id!)
    const at = lineWith(before, 'Market hall opens again')
    const { first, second } = must(await set.desk.splitStory(id!, at, changeId('split-1')))
    const other = await dossierOf(set.desk, second)
    expect(linesOf(first.dossier)).toEqual(linesOf(before).slice(0, before.story.blocks.findIndex((block) => block.id === at)))
    expect(linesOf(other)[0]).toBe('headline | Market hall opens again')
    expect(linesOf(other)[1]).toContain('The “market hall” opened')
    expect(first.dossier.history.at(-1)?.change.rule).toBe('parting/split')
    expect(other.history.map(({ change }) => change.rule)).toEqual(expect.arrayContaining(['quotes/double', 'parting/split']))
    expect(other.story.fields.language).toBe('en')
    await checkBoth(set, [id!, second])
    const marks = other.history.find(({ change }) => change.rule === 'quotes/double')
    must(await set.desk.undo(second, marks!.id))
    expect(linesOf(await dossierOf(set.desk, second))[1]).toContain('The "market hall" opened')
  })

  it('is taken back in both, from either', async () => {
    for (const from of ['first', 'second'] as const) {
      const set = await openDesk()
      const [id] = await pasted(set.desk, oneStory)
      const before = await dossierOf(set.desk, id!)
      const { second } = must(await set.desk.splitStory(id!, lineWith(before, 'Market hall opens again'), changeId('split-1')))
      must(await set.desk.undo(from === 'first' ? id! : second, changeId('split-1')))
      expect(linesOf(await dossierOf(set.desk, id!))).toEqual(linesOf(before))
      const other = await dossierOf(set.desk, second)
      expect([other.story.blocks, other.state]).toEqual([[], 'spiked'])
      await checkBoth(set, [id!, second])
      expect((await set.desk.redo(id!, changeId('split-1'))).ok).toBe(false)
    }
  })

  it('is not taken back over what was written in the other half', async () => {
    const set = await openDesk()
    const [id] = await pasted(set.desk, oneStory)
    const before = await dossierOf(set.desk, id!)
    const { second } = must(await set.desk.splitStory(id!, lineWith(before, 'Market hall opens again'), changeId('split-1')))
    const other = await dossierOf(set.desk, second)
    const block = other.story.blocks[1]!
    const change = { rule: 'editor/typing', reason: 'Typed in the paragraph.', steps: [{ kind: 'text', block: block.id, from: 0, before: '', after: 'So ' }] } as const
    must(await set.desk.edit(second, other.revision, { id: changeId('typed'), change }))
    expect(await set.desk.undo(id!, changeId('split-1'))).toMatchObject({ ok: false, failure: { code: 'conflict' } })
    await checkBoth(set, [id!, second])
  })

  it('is refused at the first line, and at a line that is not there', async () => {
    const { desk } = await openDesk()
    const [id] = await pasted(desk, oneStory)
    const { story } = await dossierOf(desk, id!)
    expect(await desk.splitStory(id!, story.blocks[0]!.id, changeId('s'))).toMatchObject({ ok: false, failure: { code: 'bad-input' } })
  })
})

describe('joining with the next story', () => {
  const two = `${harbourPage}\n\n\n${marketPage}`

  it('puts the next story of the wire behind this one, with names of its own for its lines', async () => {
    const set = await openDesk()
    const [one, other] = await pasted(set.desk, two)
    const before = [await dossierOf(set.desk, one!), await dossierOf(set.desk, other!)] as const
    const { first, second } = must(await set.desk.joinNext(one!, changeId('join-1')))
    expect(second).toBe(other)
    expect(linesOf(first.dossier)).toEqual([...linesOf(before[0]), ...linesOf(before[1])])
    expect(new Set(first.dossier.story.blocks.map(({ id }) => id)).size).toBe(first.dossier.story.blocks.length)
    const left = await dossierOf(set.desk, other!)
    expect([left.story.blocks, left.state, left.history.at(-1)?.change.rule]).toEqual([[], 'spiked', 'parting/join'])
    await checkBoth(set, [one!, other!])

    must(await set.desk.undo(one!, changeId('join-1')))
    expect(linesOf(await dossierOf(set.desk, one!))).toEqual(linesOf(before[0]))
    expect(linesOf(await dossierOf(set.desk, other!))).toEqual(linesOf(before[1]))
    expect((await dossierOf(set.desk, other!)).state).toBe('new')
    await checkBoth(set, [one!, other!])
  })

  it('says so where no story of the wire comes after', async () => {
    const { desk } = await openDesk()
    const [, last] = await pasted(desk, two)
    expect(await desk.joinNext(last!, changeId('join-1'))).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })

  it('joins what was split', async () => {
    const set = await openDesk()
    const [id] = await pasted(set.desk, oneStory)
    const before = await dossierOf(set.desk, id!)
    const { second } = must(await set.desk.splitStory(id!, lineWith(before, 'Market hall opens again'), changeId('split-1')))
    const { first } = must(await set.desk.joinNext(id!, changeId('join-1')))
    expect(first.dossier.story.blocks.map(({ text }) => text)).toEqual(before.story.blocks.map(({ text }) => text))
    await checkBoth(set, [id!, second])
  })
})
