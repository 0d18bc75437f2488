/** What is asked before stories leave the desk, and the copy that leaves it by the clipboard. */
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../../store/library'
import type { Desk, Progress, StoryId } from '../../../store/model'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'
import { must } from '../../helpers/must'
import { deskOver } from '../../helpers/desk'

async function openDesk(): Promise<{ readonly desk: Desk; readonly told: Progress[] }> {
  const library = must(await openLibrary(join(temporaryFolder(), 'library')))
  onTestFinished(() => library.close())
  const told: Progress[] = []
  const desk = deskOver(library, {
    progress: (progress) => told.push(progress),
    clock: { now: () => Date.UTC(2026, 10, 24, 12), moved: () => 0 },
  })
  return { desk, told }
}

async function pasted(desk: Desk, text: string): Promise<StoryId> {
  const [story] = must(await desk.importPaste('paste', { text })).stories
  if (story === undefined) throw new Error('Nothing came in.')
  return story.id
}

const held = `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2026\n\n${harbourPage}`

it('looks through all stories, names those that are held in, and tells how far it is', async () => {
  const { desk, told } = await openDesk()
  const [harbour, market] = [await pasted(desk, held), await pasted(desk, marketPage)]
  must(await desk.changeSettings({ export: { presets: [], limits: { headline: 20, words: 0 } } }))
  told.length = 0
  const report = must(await desk.preflight('look', [harbour, market]))
  expect(report).toMatchObject({ told: 2, held: [harbour], checked: 2 })
  expect(report.stories.map(({ story, headline }) => [story, headline])).toEqual([
    [harbour, 'Ferry Runs Aground off Port Hadrin'],
    [market, 'Market Hall Reopens After Two Years'],
  ])
  expect(report.stories[0]?.findings[0]).toMatchObject({ kind: 'held', gate: { kind: 'embargo' } })
  expect(report.stories[1]?.findings[0]).toMatchObject({ kind: 'headline-length', amount: 35, most: 20 })
  expect(told.at(-1)).toMatchObject({ job: 'look', done: 2, total: 2 })
})

it('stops where it is cancelled, and says how many it has seen', async () => {
  const { desk } = await openDesk()
  const ids = [await pasted(desk, harbourPage), await pasted(desk, marketPage)]
  const looking = desk.preflight('look', ids)
  must(await desk.cancel('look'))
  expect(must(await looking).checked).toBeLessThan(2)
})

it('goes on past a story that cannot be read', async () => {
  const { desk } = await openDesk()
  const market = await pasted(desk, marketPage)
  const report = must(await desk.preflight('look', ['no-such-story' as StoryId, market]))
  expect(report.stories[0]).toMatchObject({ story: 'no-such-story', findings: [{ kind: 'unreadable' }] })
  expect(report.checked).toBe(2)
})

it('copies headings and paragraphs as HTML, without notes, tags or what is set aside', async () => {
  const { desk } = await openDesk()
  const { html, text } = must(await desk.cleanRich(await pasted(desk, harbourPage)))
  expect(html).toMatch(/^<article lang="en" dir="ltr">\n<header>\n<h1>Ferry Runs Aground off Port Hadrin<\/h1>\n<\/header>\n<p>A ferry with 80 people/)
  expect(html).toContain('<p>“Nobody was hurt,” harbour master Elin Sorvald told reporters')
  expect(html).toContain('<small class="credit">Reuters</small>')
  expect(html.match(/Ferry Runs Aground/g)).toHaveLength(1)
  expect(html + text).not.toContain('TT')
  expect(html + text).not.toMatch(/tags/i)
  expect(text).toMatch(/^Ferry Runs Aground off Port Hadrin\n\nA ferry with 80 people/)
})

it('copies nothing of a story that is held in', async () => {
  const { desk } = await openDesk()
  expect(await desk.cleanRich(await pasted(desk, held))).toMatchObject({ ok: false, failure: { code: 'held' } })
})
