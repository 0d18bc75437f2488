/** Copy far beyond what a desk sees: it opens, is typed into and undone and nothing of it is lost. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { openDesk, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

/** Saving so long a story takes its time on a machine that is busy; no assertion is about how long. */
const patience = { timeout: 120_000 }

const headline = 'Harbour Council Reads Out the Whole Record'

/** 3,000 paragraphs, two straight quotations in most: some 5,000 changes by rules. */
function record(): string {
  const lines = Array.from({ length: 3_000 }, (_each, at) => {
    const said = at % 6 === 5 ? 'Nothing more was said that day' : `"Berth ${at} is closed," the clerk read, and a captain answered: "Then we wait."`
    return `Entry ${at} of the record was read to the council in the old hall. ${said}${said.endsWith('"') ? '' : '.'}`
  })
  return [headline, ...lines].join('\n\n')
}

/** Collects the tasks of the page that took long, in milliseconds, from now on: told with the result, for a bench asserts no time. */
async function watchTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  const tasks = await page.evaluateHandle(() => {
    const long: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration))
    }).observe({ type: 'longtask' })
    return long
  })
  return () => tasks.jsonValue()
}

test('opens a story of 3,000 paragraphs, types in it, and undoes', async ({ start, place }, info) => {
  test.setTimeout(480_000)
  const file = path.join(place.folder, 'record.txt')
  await writeFile(file, record())
  const desk = await openDesk(await start({ files: [file] }))
  await desk.queue.has(headline)
  await expect(desk.story.copy).toContainText('Entry 2999 of the record', patience)
  const saved = (): Promise<void> => expect(desk.page.getByText('Saved', { exact: true })).toBeVisible(patience)
  await desk.story.caretIn('Entry 0 of the record')

  const tasks = await watchTasks(desk.page)
  await desk.press('End')
  await desk.page.keyboard.insertText(' The gallery had gone home by then.')
  await desk.story.reads('The gallery had gone home by then.')
  await saved()
  await desk.press('Control+z')
  await desk.story.readsNot('The gallery had gone home by then.')
  await desk.press('Control+Shift+Z')
  await desk.story.reads('The gallery had gone home by then.')
  await saved()
  await desk.press('Control+f')
  await desk.type('the')
  await expect(desk.page.getByRole('search', { name: 'Find in the story' })).toContainText('1 of 14,003')
  await desk.press('Escape')
  info.annotations.push({ type: 'tasks over 50 ms', description: (await tasks()).join(' ') })
  await desk.started.close()

  const [stored] = await storiesOnDisk(place.library)
  expect(stored?.story.blocks.filter(({ text }) => text.startsWith('Entry '))).toHaveLength(3_000)
  expect(stored?.story.blocks.some(({ text }) => text.includes('The gallery had gone home by then.'))).toBe(true)
  expect(stored?.history.filter(({ by }) => by === 'rule').length).toBeGreaterThan(4_000)
})

/** 1,250 lines with eight apostrophes each, which a rule sets, and a word that stands twice, which is asked about. */
function inventory(): string {
  const things = ['boat', 'log', 'light', 'seal', 'pen', 'coat', 'map', 'key']
  const owners = ['mayor', 'captain', 'harbour', 'council', 'clerk', 'mate', 'pilot', 'owner']
  const listed = owners.map((owner, at) => `the ${owner}'s ${things[at] ?? ''}`).join(', ')
  const lines = Array.from({ length: 1_250 }, (_each, at) => `Entry ${at} of the the list names ${listed}.`)
  return ['Harbour Office Lists Ten Thousand Things', ...lines].join('\n\n')
}

test('a story of 10,000 changes: all of a rule taken back and put back in one go, its list walked, its queries answered at once', async ({ start, place }, info) => {
  test.setTimeout(480_000)
  const file = path.join(place.folder, 'inventory.txt')
  await writeFile(file, inventory())
  const desk = await openDesk(await start({ files: [file] }))
  await desk.started.resize(1280, 800)
  await expect(desk.story.copy).toContainText('Entry 1249 of the the list', patience)
  const tasks = await watchTasks(desk.page)
  const told = async (what: string): Promise<void> => {
    info.annotations.push({ type: `tasks over 50 ms until ${what}`, description: (await tasks()).join(' ') })
  }
  const rule = desk.inspector.rule('Quotation marks: apostrophe')
  await expect(rule).toContainText('10,000')
  // Counted by the page itself: ten thousand of them asked for by the test's own means would be the longest task of all.
  const allMarked = (): Promise<unknown> =>
    desk.page.waitForFunction(() => document.querySelectorAll('main .mark-change').length === 10_000, null, { ...patience, polling: 200 })
  await allMarked()
  await told('the list stands and all marks are drawn')

  await rule.getByRole('button', { name: /^Show all 10,000/ }).click()
  await rule.getByRole('listitem').first().getByRole('button').first().focus()
  await desk.press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(rule.getByRole('listitem').nth(3).getByRole('button').first()).toBeFocused()
  await desk.started.shot('state-10000-changes')
  await told('all are listed and walked')

  await rule.getByRole('button', { name: /^Undo all/ }).click()
  await expect(desk.story.copy).toContainText("Entry 0 of the the list names the mayor's boat", patience)
  await expect(rule).toContainText('0 of 10,000', patience)
  await told('all are taken back')
  await desk.started.shot('state-10000-undone')
  await desk.press('Escape', 'Control+z')
  await expect(desk.story.copy).toContainText('Entry 0 of the the list names the mayor’s boat', patience)
  await allMarked()
  await told('one step back has put them back')

  await desk.inspector.show('Checks')
  const asked = desk.inspector.rule('Doubled words: one word')
  await expect(asked).toContainText('1,250', patience)
  await desk.started.shot('state-10000-checks')
  await asked.getByRole('button', { name: /^Fix all/ }).click()
  await expect(desk.story.copy).toContainText('Entry 1249 of the list names the mayor’s boat', patience)
  await expect(asked).toHaveCount(0, patience)
  await told('all queries are answered')
  await expect(desk.page.getByText('Saved', { exact: true })).toBeVisible(patience)
  await desk.started.close()

  const [stored] = await storiesOnDisk(place.library)
  expect(stored?.history.filter(({ by, state }) => by === 'rule' && state === 'done').length).toBeGreaterThanOrEqual(10_000)
  expect(stored?.story.blocks[1]?.text).toContain('Entry 0 of the list names the mayor’s boat')
})
