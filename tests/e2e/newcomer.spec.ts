/** Someone who has never seen the window, and reads only what it says: from a dirty paste to clean, tagged files, by keys alone. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyOf, Desk, openDesk, storiesOnDisk } from './pages'
import { ByEar } from './pages/by-ear'
import { expect, test } from './support/launch'

/** Invented, in the shape of two pages pasted below each other: headlines twice, captions four times with credits, a crumb. */
const pasted = (headline: string, caption: string, copy: string): string =>
  `${headline}\n\n${caption}\n${caption}\nTT\n\n${headline}\n\n${caption}\n${caption}\n\n${copy}\n`
const ferryCopy = `A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said.

"Nobody was hurt,” harbour master Elin Sorvald told reporters, and all passengers were taken ashore by noon.

The company said it would look into the accident -- the second this year -- and that the ship's hull had been damaged near the bow.`
const hallCopy = `The old market hall in Tolven opened its doors again on Saturday after two years of repairs, the town council said.

Some 4,000 visitors came on the first day, more than the organisers had hoped for, they said in a statement.`
const dirty = [
  pasted('Ferry Runs Aground off Port Hadrin', 'The ferry Sea Lark lies on the rocks at Port Hadrin. (Reuters photo)', ferryCopy),
  pasted('Market Hall Reopens After Two Years', 'Visitors in the market hall of Tolven on its first day. (AP photo)', hallCopy),
].join('\n')

/** What a newcomer is given. */
const twoMinutes = 120_000

test('a newcomer brings copy in, sees it cleaned, tags it and sends it out, by keys and by what the window says', async ({ start, place }) => {
  const began = Date.now()
  const desk = await openDesk(await start())
  const { page } = desk
  const ear = await ByEar.listen(page)

  // The empty window says: copy text, and paste it here, Ctrl+V. What has the focus is the sample, which is not wanted.
  await expect(page.getByRole('heading', { name: 'Bring in some wire copy' })).toBeVisible()
  await expect(page.getByText('Copy text from a page or a mail, and paste it here.')).toBeVisible()
  expect(await ear.hears()).toEqual({ role: 'button', name: 'Try the sample' })
  await desk.paste(dirty)
  await desk.told('2 stories came in')
  await expect.poll(() => ear.hears()).toMatchObject({ role: 'listbox', name: 'Stories' })

  // Cleaned: the leaf of changes says what was done and why; its arrows go through them.
  await ear.reach('tab', /^Changes/)
  await ear.reach('button', /set aside/)
  await ear.reach('button', /^The credit hung on the caption.*Reuters/, 'ArrowDown')
  await expect(desk.story.copy).toContainText('“Nobody was hurt,”')

  // Tagged: the leaf of tags, by its arrow; the first suggestion is taken by the key its hint names.
  await ear.reach('tab', /^Changes/, 'Shift+Tab')
  await ear.reach('tab', /^Tags/, 'ArrowRight')
  await ear.reach('button', /suggested/)
  await expect(page.getByText('↑ ↓ to move, Enter to go there, A to accept, D to refuse, Delete to remove')).toBeVisible()
  await desk.started.shot('newcomer-tags')
  await ear.reach('button', /Elin Sorvald/, 'ArrowDown')
  await page.keyboard.press('a')
  await desk.inspector.hasTag('Elin Sorvald', 'accepted')

  // Ready, and out: buttons of the story's head, by their names.
  await ear.press('button', /^Mark ready$/)
  await expect.poll(async () => (await storiesOnDisk(place.library)).map(({ state }) => state)).toContain('ready')
  await desk.started.choose([place.exports])
  await ear.press('button', /^Export$/)
  await expect(desk.exports.sheet).toBeVisible()
  await ear.press('button', /^Choose a folder/)
  await ear.press('button', /^Export/)
  await desk.exports.says(/file written/)
  await page.keyboard.press('Escape')
  await expect.poll(() => ear.hears()).toMatchObject({ role: 'button', name: 'Export' })
  expect(Date.now() - began).toBeLessThan(twoMinutes)

  const [file = ''] = await readdir(place.exports)
  const text = await readFile(path.join(place.exports, file), 'utf8')
  expect(text.match(/Ferry Runs Aground off Port Hadrin/g)).toHaveLength(1)
  expect(text.match(/lies on the rocks/g)).toHaveLength(1)
  expect(text).toContain('“Nobody was hurt,” harbour master Elin Sorvald')
  expect(text).not.toMatch(/^TT$/m)
  const ferry = (await storiesOnDisk(place.library)).find((one) => copyOf(one).includes('Ferry'))
  expect(ferry?.tags.find(({ name }) => name === 'Elin Sorvald')?.state).toBe('accepted')
})

test('a newcomer who reads Arabic does the same in the Arabic window, by keys and by what it says', async ({ start, place }) => {
  const began = Date.now()
  await writeFile(path.join(place.userData, 'preferences.json'), JSON.stringify({ language: 'ar' }))
  const started = await start()
  const { page } = started
  await expect(page.getByRole('heading', { name: 'أدخل مادة من البرقيات' })).toBeVisible()
  const desk = new Desk(started)
  const ear = await ByEar.listen(page)
  await desk.paste(dirty)
  await expect.poll(() => ear.hears()).toMatchObject({ role: 'listbox', name: 'الأخبار' })

  await ear.reach('tab', /^التغييرات/)
  await ear.reach('button', /مُستبعَد/)
  await ear.reach('button', /Reuters/, 'ArrowDown')
  await expect(page.getByRole('textbox', { name: 'النص' })).toContainText('“Nobody was hurt,”')
  // The arrows of tabs go as the window runs: the next one stands on the left.
  await ear.reach('tab', /^التغييرات/, 'Shift+Tab')
  await ear.reach('tab', /^الوسوم/, 'ArrowLeft')
  await ear.reach('button', /مقترح/)
  await ear.reach('button', /Elin Sorvald/, 'ArrowDown')
  await page.keyboard.press('a')
  await ear.press('button', /^اجعله جاهزًا$/)
  await expect.poll(async () => (await storiesOnDisk(place.library)).map(({ state }) => state)).toContain('ready')
  await started.choose([place.exports])
  await ear.press('button', /^تصدير$/)
  await expect(page.getByRole('dialog', { name: 'تصدير' })).toBeVisible()
  await ear.press('button', /^اختر مجلدًا/)
  await ear.press('button', /^تصدير/)
  await expect(page.getByText('كُتب ملف واحد')).toBeVisible()
  await ear.press('button', /^تم$/)
  await expect.poll(() => ear.hears()).toMatchObject({ role: 'button', name: 'تصدير' })
  expect(Date.now() - began).toBeLessThan(twoMinutes)

  const [file = ''] = await readdir(place.exports)
  expect(await readFile(path.join(place.exports, file), 'utf8')).toContain('“Nobody was hurt,” harbour master Elin Sorvald')
  const ferry = (await storiesOnDisk(place.library)).find((one) => copyOf(one).includes('Ferry'))
  expect(ferry?.tags.find(({ name }) => name === 'Elin Sorvald')?.state).toBe('accepted')
})

test('the focus is never lost: after sheets, after the last story has gone, after what had it has gone', async ({ start }) => {
  const desk = await openDesk(await start())
  const { page } = desk
  const ear = await ByEar.listen(page)
  const isSomewhere = (): Promise<void> => expect.poll(async () => (await ear.hears()).role, 'something has the focus').not.toMatch(/^(?:RootWebArea|)$/)
  await desk.paste(dirty)
  await desk.told('2 stories came in')
  await isSomewhere()

  // Sheets give it back.
  for (const key of ['?', 'e', 'd', 'Control+k', 'Control+,', 'F1', 'Control+Shift+O']) {
    await desk.press(key)
    await expect(page.getByRole('dialog').first()).toBeVisible()
    await desk.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await desk.focusIsIn('Stories')
  }

  // Buttons that go when they are pressed.
  await desk.inspector.show('Changes')
  await page.getByRole('button', { name: /^Undo all changes by / }).first().press('Enter')
  await isSomewhere()
  await desk.inspector.show('Tags')
  const first = page.getByRole('button', { name: /^Accept (?!all)/ }).first()
  await first.press('Enter')
  await isSomewhere()
  await desk.inspector.addTag('Skerry Point', 'place')
  await page.getByRole('button', { name: 'Remove Skerry Point' }).press('Enter')
  await isSomewhere()

  // The last stories go, and come back.
  await desk.press('Escape')
  await desk.queue.show('In')
  await desk.press('Escape', 's')
  await expect(desk.queue.rows).toHaveCount(1)
  await isSomewhere()
  await desk.press('s')
  await expect(desk.queue.rows).toHaveCount(0)
  await isSomewhere()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(desk.queue.rows).toHaveCount(1)
  await isSomewhere()
})
