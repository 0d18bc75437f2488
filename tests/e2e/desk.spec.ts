/** The whole road: paste, see two stories, undo and redo, bring a line back, edit, tag, export, restart, find all of it. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { copyOf, openDesk, storiesOnDisk, type Desk } from './pages'
import { expect, test } from './support/launch'

const sampleFile = path.resolve(import.meta.dirname, '../../build/sample/two-stories.txt')
const ferries = 'Island Ferries Sail Again After Four-Day Storm'
const band = 'Bus Rolls Into Cheese Stall'
const crumb = 'TT'

async function withSample(desk: Desk): Promise<void> {
  await desk.paste(await readFile(sampleFile, 'utf8'))
  await desk.queue.has(ferries, band)
}

test('brings the sample in, mends it, takes it out, and finds all of it after a restart', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await withSample(desk)
  await desk.queue.open(ferries)
  await desk.story.reads('“We ran out of flour on Sunday')

  await desk.inspector.show('Changes')
  await desk.inspector.undo('Dashes: hyphens for a dash', '--')
  await desk.story.reads('you look at your wife -- and then')
  await desk.inspector.redo('Dashes: hyphens for a dash', '--')
  await desk.story.reads('you look at your wife — and then')
  await desk.inspector.undo('Quotation marks: apostrophe', 'island')
  await desk.story.reads("the island's only bakery")

  await desk.story.showAside()
  await desk.story.bringBack('A button that changes the size of the type')
  await desk.story.typeAfter('forecasters said', ' It may come sooner.')
  await desk.story.isSaved()

  await desk.inspector.show('Tags')
  await desk.inspector.acceptTag('Marit Osk')
  await desk.inspector.refuseTag('Saltreach Ferry Company')
  await desk.inspector.addTag('Storm of February', 'event')
  await desk.story.isSaved()

  await desk.started.choose([place.exports])
  await desk.press('Escape', 'e')
  await desk.exports.formats('Plain text', 'Markdown', 'HTML', 'JSON')
  await desk.exports.chooseFolder()
  await desk.exports.previews('It may come sooner.')
  await desk.exports.run()
  await desk.exports.says('4 files written')
  await desk.exports.close()
  await desk.started.close()

  const files = await readdir(place.exports)
  expect(files.map((name) => path.extname(name)).sort()).toEqual(['.html', '.json', '.md', '.txt'])
  for (const file of files) expect(await readFile(path.join(place.exports, file), 'utf8')).toContain('It may come sooner.')

  const stored = (await storiesOnDisk(place.library)).find((dossier) => copyOf(dossier).includes(ferries))
  expect(copyOf(stored)).toContain('forecasters said. It may come sooner.')
  expect(copyOf(stored)).toContain("the island's only bakery")
  expect(copyOf(stored).split('\n')).toContain(crumb)
  expect(stored?.tags.map(({ name, state }) => [name, state])).toEqual(
    expect.arrayContaining([
      ['Marit Osk', 'accepted'],
      ['Saltreach Ferry Company', 'refused'],
      ['Storm of February', 'accepted'],
    ]),
  )

  const again = await openDesk(await start())
  await again.queue.has(ferries, band)
  await again.queue.open(ferries)
  await again.story.reads('It may come sooner.', "the island's only bakery", 'you look at your wife — and then')
  await again.inspector.show('Tags')
  await again.inspector.hasTag('Storm of February', 'accepted')
  await again.inspector.hasTag('Saltreach Ferry Company', 'refused')
  await again.press('Escape', 'Control+z')
  await again.story.readsNot('It may come sooner.')
  await again.inspector.show('Changes')
  await again.inspector.redo('Quotation marks: apostrophe', 'island')
  await again.story.reads('the island’s only bakery')
  await again.story.isSaved()
})

test('does the whole way by keyboard alone', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await withSample(desk)
  await desk.started.choose([place.exports])

  await desk.press('Escape')
  await desk.focusIsIn('Stories')
  await desk.queue.isOpen(ferries)
  await desk.press('Enter')
  await desk.focusIsIn('Copy')
  await desk.press('Control+End')
  await desk.type(' Written by key.')
  await desk.story.reads('Written by key.')
  await desk.press('Escape')
  await desk.focusIsIn('Stories')

  await desk.press('t', 'a')
  await desk.story.isSaved()
  await desk.press('c', 'u')
  await expect(desk.page.getByRole('button', { name: /^Redo/ }).first()).toBeVisible()
  await desk.press('u')
  await expect(desk.page.getByRole('button', { name: /^Redo/ })).toHaveCount(0)
  await desk.press('F6')
  await desk.focusIsIn('Stories')
  await desk.press('r')
  await expect(desk.queue.row(ferries)).toContainText('ready')

  await desk.press('e')
  await expect(desk.exports.sheet).toBeVisible()
  await desk.exports.sheet.getByRole('button', { name: 'Choose a folder…' }).focus()
  await desk.press('Enter')
  await desk.exports.says(place.exports)
  await desk.exports.sheet.getByRole('button', { name: 'Export 1 story' }).focus()
  await desk.press('Enter')
  await desk.exports.says('1 file written')
  await desk.press('Escape')
  await desk.focusIsIn('Stories')

  await desk.press('Control+Shift+C')
  await desk.told('The clean text is on the clipboard.')
  expect(await desk.clipboardText()).toContain('Written by key.')
  const [file] = await readdir(place.exports)
  expect(await readFile(path.join(place.exports, file ?? ''), 'utf8')).toContain('Written by key.')
})

test('spikes a story, opens the next one, and takes it back', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await withSample(desk)
  await desk.queue.open(ferries)
  await desk.press('Escape', 's')
  await desk.told(`Spiked: ${ferries}`)
  await expect(desk.queue.rows).toHaveCount(1)
  await desk.queue.isOpen(band)
  await desk.press('Control+z')
  await desk.queue.has(ferries, band)

  await desk.queue.open(ferries)
  await desk.press('s')
  await desk.queue.show('Spiked')
  await expect(desk.queue.row(ferries)).toBeVisible()
  await desk.started.close()
  expect((await storiesOnDisk(place.library)).map(({ state }) => state).sort()).toEqual(['new', 'spiked'])
})

test('finds headlines as they are typed, and works on several stories at once', async ({ start, place }) => {
  const desk = await openDesk(await start({ files: [sampleFile, path.resolve(import.meta.dirname, '../../build/sample/arabic-story.txt')] }))
  await expect(desk.queue.rows).toHaveCount(3)
  await desk.queue.search('FERRIES')
  await desk.queue.has(ferries)
  await desk.queue.search('nothing like it')
  await expect(desk.page.getByText('No story here has “nothing like it”. Escape in the search field shows all again.')).toBeVisible()
  await desk.queue.search('')
  await desk.press('Escape', 'Shift+X', 'r')
  await desk.told('3 stories ready')
  await desk.queue.show('Ready')
  await expect(desk.queue.rows).toHaveCount(3)
  await desk.started.close()
  expect((await storiesOnDisk(place.library)).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
})

test('keeps what was typed within a second of a crash', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await withSample(desk)
  await desk.queue.open(ferries)
  await desk.story.typeAfter('forecasters said', ' Then the power went.')
  await desk.story.isSaved()
  await expect.poll(async () => (await storiesOnDisk(place.library)).some((dossier) => copyOf(dossier).includes('Then the power went.'))).toBe(true)
  await desk.started.kill()

  const again = await openDesk(await start())
  await again.queue.open(ferries)
  await again.story.reads('Then the power went.')
})
