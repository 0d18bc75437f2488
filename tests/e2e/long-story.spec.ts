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
