/** What an editor of a full library waits for in the packaged window: 100,000 stories beside 1,000 in the same run. */
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ElectronApplication, Page } from 'playwright'
import { beforeAll, it } from 'vitest'
import { wholeQueue, type Listing } from '../../store/model'
import { copyOfBigLibrary, inventStory } from './big-library'
import { readClocks, startClocks, timeToDiffer, typeKeys } from './in-page'
import { milliseconds, percentile, printTable, ratio } from './measure'
import { copydeskIn, drive, newFolder, timeStart, type Program } from './programs'

const sizes = [1_000, 100_000] as const
const starts = 5
const presses = 120
const apart = 50 // milliseconds

/** Of the first story. It is found once the index has been begun, which waits for the window's first seconds to be over. */
const aWord = inventStory(0).headline.split(' ')[1] ?? ''

const programs = new Map<number, Program>()

/** Opened once and left alone until every word is in the index, as a desk's library is on any morning but the first. */
beforeAll(async () => {
  for (const size of sizes) {
    const folder = await newFolder(`queue-${size}`)
    await copyOfBigLibrary(path.join(folder, 'library'), size, size === 1_000 ? 2 : 200)
    const program = copydeskIn(folder)
    const { app, page } = await drive(program)
    while ((await find(page, { search: aWord })).total === 0 || (await find(page, {})).indexing) await setTimeout(1_000)
    await app.close()
    programs.set(size, program)
  }
}, 1_800_000)

function programOf(size: number): Program {
  const program = programs.get(size)
  if (program === undefined) throw new Error(`There is no library of ${size}.`)
  return program
}

const find = (page: Page, listing: Partial<Listing>): Promise<{ readonly total: number; readonly indexing: boolean }> =>
  page.evaluate(async (asked) => {
    const listed = await window.copydesk.find(asked, 0, 0, [])
    return listed.ok ? { total: listed.value.total, indexing: listed.value.indexing !== null } : { total: 0, indexing: true }
  }, { ...wholeQueue, ...listing })

/** Milliseconds from an event of the page to the frame in which the list is of `total` stories and shows its rows. */
async function timeToList(page: Page, event: 'keydown' | 'input', total: number, place: number | null, act: () => Promise<void>): Promise<number> {
  const shown = await page.evaluateHandle(([name, wanted, row]) => {
    const begun = new Promise<number>((resolve) => {
      document.addEventListener(name, ({ timeStamp }) => { resolve(timeStamp) }, { capture: true, once: true })
    })
    const drawn = begun.then(() => new Promise<number>((resolve) => {
      const look = (): void => {
        const rows = [...document.querySelectorAll('nav [role=option]')]
        const first = rows[0]
        const there =
          (wanted === 0 ? rows.length === 0 : first?.getAttribute('aria-setsize') === String(wanted)) &&
          rows.every((one) => !one.classList.contains('waiting')) &&
          (row === null || rows.some((one) => one.getAttribute('aria-posinset') === String(row)))
        if (!there) {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now()) }
        port2.postMessage(null)
      }
      look()
    }))
    return { time: Promise.all([begun, drawn]).then(([from, to]) => to - from) }
  }, [event, total, place] as const)
  await act()
  return shown.evaluate(({ time }) => time)
}

const shares = (times: readonly number[]): readonly string[] => [50, 95, 100].map((share) => milliseconds(percentile(times, share)))

it('prints how long a cold start takes', async () => {
  const times = new Map<number, number[]>(sizes.map((size) => [size, []]))
  for (let run = 0; run < starts; run += 1) {
    for (const size of sizes) times.get(size)?.push(await timeStart(programOf(size), 'first-contentful-paint', 'nav [role=option]'))
  }
  const few = times.get(1_000) ?? []
  printTable(`cold start, spawn to the first frame with rows, ${starts} alternating`, [
    ['stories', 'p50', 'p95', 'most', 'of 1,000'],
    ...[...times].map(([size, took]) => [String(size), ...shares(took), ratio(percentile(took, 50) / percentile(few, 50))]),
  ])
}, 600_000)

/** Keys of an editor who goes through the queue, each to the frame that shows what it did. */
async function workDown(page: Page): Promise<Readonly<Record<'next story' | 'story ready, or not', readonly number[]>>> {
  const [copy, row] = ['main [role=textbox]', 'nav [role=option][aria-current=true]']
  const next: number[] = []
  const ready: number[] = []
  for (let run = 0; run < 40; run += 1) {
    next.push(await timeToDiffer(page, 'j', copy, 'words'))
    ready.push(await timeToDiffer(page, 'r', row, 'words'))
    await setTimeout(100)
  }
  return { 'next story': next, 'story ready, or not': ready }
}

/** Words of the stories themselves, common and rare, in both scripts; and what a filter asks. */
const searches = Array.from({ length: 24 }, (_, at) => {
  const { headline, paragraphs } = inventStory(at * 37)
  return [headline.split(' ')[1] ?? '', (paragraphs[0] ?? '').split(' ').slice(0, 2).join(' '), `source:coast ${headline.split(' ')[0] ?? ''}`]
}).flat().filter((text) => text !== '')

/** Of all processes; what they share is counted for each. */
async function memoryOf(app: ElectronApplication): Promise<string> {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0))
  return `${(kilobytes / 1024).toFixed(0)} MB`
}

it('prints scrolling, search and filters', async () => {
  const rows: string[][] = [['', ...sizes.flatMap((size) => [`${size} p50`, 'p95', 'most'])]]
  const columns: (readonly (readonly string[])[])[] = []
  const rest: string[][] = []
  const works: Awaited<ReturnType<typeof workDown>>[] = []
  for (const size of sizes) {
    const { app, page } = await drive(programOf(size))
    await page.locator('nav [role=option]').first().waitFor()
    await startClocks(page)
    await page.keyboard.press('Escape')
    const { total: all } = await find(page, {}) // what is spiked is not in the list

    await typeKeys(page, Array.from({ length: presses }, () => 'PageDown'), () => apart)
    const paging = await readClocks(page)
    const jumps: number[] = []
    for (let run = 0; run < 9; run += 1) {
      jumps.push(await timeToList(page, 'keydown', all, all, () => page.keyboard.press('End')))
      jumps.push(await timeToList(page, 'keydown', all, 1, () => page.keyboard.press('Home')))
    }

    await timeToList(page, 'keydown', all, 1, () => page.keyboard.press('Home'))
    works.push(await workDown(page))
    const field = page.getByRole('searchbox', { name: 'Search' })
    const found: number[] = []
    for (const text of searches) {
      const { total } = await find(page, { search: text, typing: true })
      if (total === all) continue
      await field.focus()
      found.push(await timeToList(page, 'input', total, null, () => page.keyboard.insertText(text)))
      await timeToList(page, 'input', all, null, () => field.fill(''))
    }
    const typing = await readClocks(page)
    columns.push([shares(paging.frames), shares(jumps), shares(found)])
    const tasks = [...paging.tasks, ...typing.tasks]
    rest.push([String(size), String(tasks.length), tasks.length === 0 ? '< 50 ms' : milliseconds(Math.max(...tasks)), await memoryOf(app)])
    await app.close()
  }
  for (const [at, name] of ['PageDown, key to next frame', 'End and Home, key to the rows there', 'search, input to its rows'].entries()) {
    rows.push([name, ...columns.flatMap((column) => column[at] ?? [])])
  }
  for (const name of ['next story', 'story ready, or not'] as const) {
    rows.push([`${name}, key to the frame`, ...works.flatMap((work) => shares(work[name]))])
  }
  printTable(`the queue, ${presses} pages ${apart} ms apart, ${searches.length} searches`, rows)
  printTable('the window while that was done', [['stories', 'tasks over 50 ms', 'longest', 'memory of all processes'], ...rest])
}, 900_000)
