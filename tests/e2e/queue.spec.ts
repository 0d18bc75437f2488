/** The queue of a library that is longer than the window: moving, searching, filtering, saved views, and work on many stories. */
import { openLibrary } from '../../store/library'
import { bigStory, inventStory } from '../bench/big-library'
import { expectAccessible, openDesk, plain, storiesOnDisk, type Desk } from './pages'
import { expect, test, type Place } from './support/launch'

const amount = 400
const invented = Array.from({ length: amount }, (_each, index) => inventStory(index))

/** A library of invented stories, made as imports make one. */
async function fill({ library }: Place): Promise<void> {
  const opened = await openLibrary(library)
  if (!opened.ok) throw new Error(opened.failure.message)
  const added = await opened.value.add(Array.from({ length: amount }, (_each, index) => bigStory(index)))
  expect(added.ok).toBe(true)
  await opened.value.close()
}

const headlineOf = (index: number): string => inventStory(index).headline

/** Words from the middle of a story's copy. */
const wordsOf = (index: number): string => inventStory(index).paragraphs[2]?.split(' ').slice(1, 4).join(' ').replace(/[.]/g, '') ?? ''

/** The index catches up a moment after the start: until then stories are found by what the library knows of them. */
async function untilFound(desk: Desk, search: string, headline: string): Promise<void> {
  await desk.queue.search(search)
  await expect(desk.queue.row(headline)).toBeVisible()
}

test.beforeEach(async ({ place }) => fill(place))

test('moves through a list of which only a part is drawn', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.queue.isOpen(headlineOf(amount - 1))
  await desk.press('Escape', 'End')
  await desk.queue.isOpen(headlineOf(0))
  await expect(desk.queue.row(headlineOf(0))).toHaveAttribute('aria-posinset', String(amount))
  await expect(desk.queue.row(headlineOf(0))).toHaveAttribute('aria-setsize', String(amount))
  expect(await desk.queue.rows.count()).toBeLessThan(60)
  await desk.press('g', 'g')
  await desk.queue.isOpen(headlineOf(amount - 1))
  await desk.press('PageDown', 'j', 'k')
  await desk.press('Shift+G')
  await desk.queue.isOpen(headlineOf(0))
  expect(await desk.page.evaluate(() => document.querySelectorAll('nav *').length)).toBeLessThan(500)
})

test('finds stories by their words, and shows where', async ({ start }) => {
  const desk = await openDesk(await start())
  await untilFound(desk, `"${wordsOf(7)}"`, headlineOf(7))
  await expect(desk.queue.row(headlineOf(7)).locator('mark').first()).toBeVisible()
  await expectAccessible(desk.page)
  await desk.started.shot('queue-search')
  await desk.queue.search(`headline:${headlineOf(9).split(' ').at(-1) ?? ''} date:soon`)
  await desk.queue.has(headlineOf(9))
  await expect(desk.page.getByText('Not understood: date:soon')).toBeVisible()
  await desk.queue.search(`source:"${inventStory(3).source}" headline:"3"`)
  await expect(desk.queue.row(headlineOf(3))).toBeVisible()
})

test('filters, keeps a filter as a view, and has it after a restart', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.press('Escape', 'Shift+F')
  await desk.page.getByLabel('Language').selectOption('ar')
  await expect(desk.page.getByRole('group', { name: 'Filters in force' })).toContainText('Arabic')
  const arabic = invented.filter(({ language }) => language === 'ar')
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(arabic.length))
  await expectAccessible(desk.page)
  await desk.started.shot('queue-filters')
  await desk.page.getByLabel('Name of the view').fill('Arabic wires')
  await desk.press('Enter')
  await desk.told('“Arabic wires” is saved.')
  await desk.page.getByRole('button', { name: 'Clear all' }).click()
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(amount))
  await desk.started.close()

  const again = await openDesk(await start())
  await again.press('Escape', 'g', '1')
  await again.told('View: Arabic wires')
  await expect(again.queue.rows.first()).toHaveAttribute('aria-setsize', String(arabic.length))
  await again.press('g', 's')
  await expect(again.page.getByText('No story fits the filters.')).toBeVisible()
})

test('knows what was read, and shows the rest alone', async ({ start }) => {
  const desk = await openDesk(await start())
  const first = desk.queue.row(headlineOf(amount - 1))
  await expect(first).not.toHaveClass(/unread/)
  await expect(desk.queue.row(headlineOf(amount - 2))).toHaveClass(/unread/)
  await desk.press('Escape', 'u')
  await expect(first).toHaveClass(/unread/)
  await desk.press('u')
  await desk.press('g', 'u')
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(amount - 1))
})

test('works on all of a filter, out of sight too, and takes it back', async ({ start, place }) => {
  test.setTimeout(240_000)
  const desk = await openDesk(await start())
  await desk.queue.search(`source:"${inventStory(0).source}" urgency:1-4`)
  const mine = inventStory(0).source
  const chosen = invented.filter(({ source, urgency }) => source === mine && urgency <= 4)
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(chosen.length))
  await desk.press('Enter', 'Control+a')
  await expect(desk.page.getByRole('group', { name: `${chosen.length} stories marked` })).toBeVisible()
  await desk.press('Shift+T')
  await desk.page.getByLabel('Name of the tag').fill('Night shift')
  await expectAccessible(desk.page)
  await desk.press('Enter')
  await desk.told(`“Night shift” added to ${chosen.length} stories`)
  await desk.queue.search('tag:"night shift"')
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(chosen.length))
  await desk.press('Enter', 'Shift+X', 's')
  await desk.told(`${chosen.length} stories spiked`)
  await desk.queue.search('')
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(amount - chosen.length))
  await desk.press('Enter', 'Control+z')
  await expect(desk.queue.rows.first()).toHaveAttribute('aria-setsize', String(amount))
  await desk.started.close()
  expect((await storiesOnDisk(place.library)).filter(({ state }) => state !== 'new')).toEqual([])
})

test('stays where it is when stories come in above', async ({ start }) => {
  const desk = await openDesk(await start())
  const list = desk.page.getByRole('listbox', { name: 'Stories' })
  await list.evaluate((element) => { element.scrollTop = 8_000 })
  await expect.poll(() => desk.queue.rows.first().getAttribute('aria-posinset')).not.toBe('1')
  const seen = desk.queue.rows.nth(20)
  const headline = (await seen.locator('.row-headline').textContent()) ?? ''
  const before = await desk.queue.row(headline).boundingBox()
  await desk.page.evaluate((text) => window.copydesk.importPaste('from-the-wire', { text }), plain('Ferry Comes In While Nobody Looks'))
  await expect(desk.queue.row(headline)).toHaveAttribute('aria-setsize', String(amount + 1))
  expect(await desk.queue.row(headline).boundingBox()).toEqual(before)
})
