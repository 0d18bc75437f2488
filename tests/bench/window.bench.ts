/** What an editor waits for in the packaged window, each figure beside its peer of the same run. */
import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, it } from 'vitest'
import { wholeQueue } from '../../store/model'
import { headline, wireCopy } from './copy'
import { readClocks, startClocks, timeToShow, timeToDiffer, typeKeys } from './in-page'
import { milliseconds, percentile, printTable, ratio } from './measure'
import { bareIn, copydeskIn, drive, newFolder, timeStart, type Program } from './programs'

const starts = 9
const keys = 200
/** Milliseconds from key to key. */
const rhythms = {
  // 70 to 152: no two keys of a hand come at the same interval, and so none meets the screen's clock always at the same moment.
  'a quick typist': (index: number) => 70 + ((index * 7_919) % 83),
  'a key held down': () => 33,
}
type Rhythm = (index: number) => number
const small = { story: 1, paragraphs: 13 } // 5 KB
const large = { story: 2, paragraphs: 250 } // 100 KB, 500 places mended
const others = [3, 4, 5, 6, 7, 8, 9, 10]
/** A word that stands twice in each of its paragraphs, which is asked about. */
const asking = { story: 11, queries: 30 }
const manyFiles = Number(process.env['COPYDESK_BENCH_FILES'] ?? 2_000)

let copydesk: Program
let bare: Program
let folder: string
let bareFolder: string

beforeAll(async () => {
  folder = await newFolder('copydesk')
  bareFolder = await newFolder('bare')
  copydesk = copydeskIn(folder)
  bare = await bareIn(bareFolder)
  const desk = await drive(copydesk)
  // In this order: the newest is on top, and the window opens on it.
  const copies = [{ ...large }, ...others.map((story) => ({ ...small, story })), small]
  for (const { story, paragraphs } of copies) await importFile(desk.app, desk.page, `story-${story}.txt`, wireCopy(story, paragraphs))
  await desk.app.close()
}, 120_000)

afterAll(() => {
  process.stdout.write(`\nThe machine's load (1, 5, 15 minutes): ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`)
})

async function importFile(app: ElectronApplication, page: Page, name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  const before = await storiesIn(page)
  await openByTheSystem(app, file)
  await untilStories(page, before + 1)
}

/** As when a file is dropped on the program's icon. */
function openByTheSystem(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(({ app: electron }, place) => { electron.emit('open-file', { preventDefault: () => undefined }, place) }, file)
}

const storiesIn = (page: Page): Promise<number> =>
  page.evaluate(async (listing) => {
    const listed = await window.copydesk.find(listing, 0, 0, [])
    return listed.ok ? listed.value.total : 0
  }, wholeQueue)

async function untilStories(page: Page, amount: number): Promise<void> {
  while ((await storiesIn(page)) < amount) await setTimeout(250)
}

const median = (times: readonly number[]): number => percentile(times, 50)

it('prints how long a cold start takes', async () => {
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = 0; run < starts; run += 1) {
    theirs.push(await timeStart(bare, 'first-paint', 'body'))
    // Nothing is drawn before the queue is, so the first content is the queue with its rows.
    ours.push(await timeStart(copydesk, 'first-contentful-paint', 'nav [role=option]'))
  }
  const row = (name: string, times: readonly number[]): string[] => {
    const figures = [median(times), Math.min(...times), Math.max(...times)].map(milliseconds)
    return [name, ...figures, ratio(median(times) / median(theirs))]
  }
  printTable(`cold start, spawn to first frame, ${starts} alternating`, [
    ['program', 'median', 'least', 'most', 'of the peer'],
    row('bare Electron, empty page', theirs),
    row('Copydesk, queue of 10 drawn', ours),
  ])
}, 300_000)

/** Words, with a space after each fifth letter. */
const typed = Array.from({ length: keys }, (_, index) => (index % 6 === 5 ? ' ' : 'harbo'[index % 6] ?? 'h'))

async function typeInCopy(page: Page, story: number, at: number, rhythm: Rhythm): Promise<void> {
  await page.locator('nav [role=option]').filter({ hasText: headline(story) }).click()
  const copy = page.locator('main [role=textbox]')
  await copy.getByText(headline(story)).waitFor()
  await copy.locator('[data-role=paragraph]').nth(at).click()
  await page.keyboard.press('End')
  await readClocks(page)
  await typeKeys(page, typed, rhythm)
}

async function typeInTextarea(page: Page, text: string, rhythm: Rhythm): Promise<void> {
  await page.evaluate((value) => {
    const area = document.createElement('textarea')
    area.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; font: 16px/1.5 serif'
    area.value = value
    document.body.replaceChildren(area)
    const middle = value.indexOf('\n', value.length / 2)
    area.focus()
    area.setSelectionRange(middle, middle)
  }, text)
  // As the copy is: what lies under the mouse is asked at every frame.
  await page.mouse.move(400, 300)
  await readClocks(page)
  await typeKeys(page, typed, rhythm)
}

it('prints how long a key takes to the next frame', async () => {
  const desk = await drive(copydesk)
  const peer = await drive(bare)
  for (const { page } of [desk, peer]) await startClocks(page)
  for (const [rhythmName, rhythm] of Object.entries(rhythms)) {
    const rows: string[][] = [['text', 'marks', 'p50', 'p95', 'most', 'longest task', 'p95 of the peer']]
    for (const [name, { story, paragraphs }] of [['5 KB', small], ['100 KB', large]] as const) {
      await typeInTextarea(peer.page, wireCopy(story, paragraphs), rhythm)
      const theirs = await readClocks(peer.page)
      await typeInCopy(desk.page, story, Math.floor(paragraphs / 2), rhythm)
      const ours = await readClocks(desk.page)
      const marks = await desk.page.locator('main .mark-change').count()
      for (const [what, { frames, tasks }, drawn] of [[`${name}, textarea`, theirs, ''], [`${name}, story`, ours, String(marks)]] as const) {
        const longest = tasks.length === 0 ? '< 50 ms' : milliseconds(Math.max(...tasks))
        const shares = [50, 95, 100].map((share) => milliseconds(percentile(frames, share)))
        rows.push([what, drawn, ...shares, longest, ratio(percentile(frames, 95) / percentile(theirs.frames, 95))])
      }
    }
    printTable(`typing, key to next frame, ${keys} keys, ${rhythmName}`, rows)
  }
  await desk.app.close()
  await peer.app.close()
}, 300_000)

it('prints how long a story takes to open', async () => {
  const { app, page } = await drive(copydesk)
  await page.locator('nav [role=option]').filter({ hasText: headline(small.story) }).click()
  await page.locator('main [role=textbox]').getByText(headline(small.story)).waitFor()
  await page.keyboard.press('Escape')
  const times: number[] = []
  // Down the queue and up again, newest first; the keys open what they come to.
  const down = [...others].reverse()
  for (let round = 0; round < 5; round += 1) {
    for (const story of down) times.push(await timeToShow(page, 'j', headline(story)))
    for (const story of [...others.slice(1), small.story]) times.push(await timeToShow(page, 'k', headline(story)))
  }
  const enter = await timeLarge(page)
  printTable('opening a story, key to the frame that shows it', [
    ['story', 'times', 'p50', 'p95', 'most'],
    ['5 KB, j and k', String(times.length), ...[50, 95, 100].map((share) => milliseconds(percentile(times, share)))],
    ['100 KB, End', String(enter.length), ...[50, 95, 100].map((share) => milliseconds(percentile(enter, share)))],
  ])
  await app.close()
}, 120_000)

/** The large story is the last of the queue, the small one its first. */
async function timeLarge(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < 7; round += 1) {
    times.push(await timeToShow(page, 'End', headline(large.story)))
    await timeToShow(page, 'Home', headline(small.story))
  }
  return times
}

it('prints how long acts by key take', async () => {
  const { app, page } = await drive(copydesk)
  const doubled = Array.from({ length: asking.queries }, (_, at) => `Entry ${at + 1} of the the list names a boat, a captain and a berth.`)
  await importFile(app, page, 'asking.txt', [headline(asking.story), ...doubled].join('\n\n'))
  const rows: string[][] = [['act', 'times', 'p50', 'p95', 'most']]
  const row = (name: string, times: readonly number[]): void => {
    rows.push([name, String(times.length), ...[50, 95, 100].map((share) => milliseconds(percentile(times, share)))])
  }
  for (const [name, { story }] of [['5 KB', small], ['100 KB', large]] as const) {
    await showStory(page, story)
    await page.keyboard.press('c')
    await setTimeout(500) // the leaf takes the focus itself, a frame or two later
    await page.locator('aside [data-item]').first().focus()
    const turned: number[] = []
    for (let act = 0; act < 20; act += 1) {
      turned.push(await timeToDiffer(page, 'u', 'main .mark-change', 'amount'))
      await setTimeout(150)
    }
    row(`a change taken back, ${name}`, turned)
    await page.keyboard.press('Escape')
    const palette: number[] = []
    for (let act = 0; act < 20; act += 1) {
      palette.push(await timeToDiffer(page, 'Control+k', '[role=dialog]', 'amount'))
      await page.keyboard.press('Escape')
      await page.locator('[role=dialog]').waitFor({ state: 'detached' })
    }
    row(`the palette opened, ${name}`, palette)
  }
  await showStory(page, asking.story)
  await page.keyboard.press('q')
  await setTimeout(500)
  await page.locator('aside [data-item]').first().focus()
  const fixed: number[] = []
  for (let act = 0; act < 20; act += 1) {
    fixed.push(await timeToDiffer(page, 'f', 'main .mark-query', 'amount'))
    await setTimeout(150)
  }
  row('a query fixed', fixed)
  printTable('acts by key, key to the frame that shows them', rows)
  await app.close()
}, 120_000)

/** By its row, and back to the queue. */
async function showStory(page: Page, story: number): Promise<void> {
  await page.locator('nav [role=option]').filter({ hasText: headline(story) }).click()
  await page.locator('main [role=textbox]').getByText(headline(story)).waitFor()
  await page.keyboard.press('Escape')
}

/** Milliseconds by which the main process came late to timers of 5 ms, until `work` is done. */
async function gapsDuring(app: ElectronApplication, work: () => Promise<void>): Promise<readonly number[]> {
  const clock = await app.evaluateHandle(() => {
    const gaps: number[] = []
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      gaps.push(Math.max(0, now - last - 5))
      last = now
    }, 5)
    return { gaps, timer }
  })
  await work()
  return clock.evaluate(({ gaps, timer }) => {
    clearInterval(timer)
    return gaps
  })
}

it('prints how late the main process comes while many files are imported', async () => {
  const wire = path.join(folder, 'wire')
  await mkdir(wire)
  for (let file = 0; file < manyFiles; file += 1) await writeFile(path.join(wire, `${file}.txt`), wireCopy(1_000 + file, 4))
  const { app, page } = await drive(copydesk)
  const before = await storiesIn(page)
  const idle = await gapsDuring(app, () => setTimeout(5_000))
  const began = performance.now()
  const busy = await gapsDuring(app, async () => {
    await openByTheSystem(app, wire)
    await untilStories(page, before + manyFiles)
  })
  const seconds = (performance.now() - began) / 1_000
  printTable(`the main process during an import of ${manyFiles} files, ${seconds.toFixed(0)} s`, [
    ['', 'p50', 'p99', 'most'],
    ['idle', ...[50, 99, 100].map((share) => milliseconds(percentile(idle, share)))],
    ['importing', ...[50, 99, 100].map((share) => milliseconds(percentile(busy, share)))],
  ])
  await app.close()
}, 2_400_000)
