/** What is kept between starts and through crashes, and what belongs to the window as a whole. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyOf, openDesk, plain, quay, quayStory, storiesOnDisk } from './pages'
import { expect, programArguments, programEnvironment, test, told } from './support/launch'

test('loses at most a second of typing to a kill', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.has(quay)
  await desk.story.caretIn('The council meets again')
  await desk.press('Home')
  const onDisk = async (): Promise<string> => copyOf((await storiesOnDisk(place.library))[0])
  // Typed without a rest, as a fast hand does: it must not wait for one to be saved.
  let typed = 0
  let kept = -1
  while (kept < 0 && typed < 400) {
    await desk.type('x')
    typed += 1
    if ((await onDisk()).includes('xThe council') || (await onDisk()).includes('xx')) kept = typed
  }
  expect(kept).toBeGreaterThan(0)
  await desk.started.kill()
  const found = /x+/.exec(await onDisk())?.[0].length ?? 0
  expect(found).toBeGreaterThan(0)

  const again = await openDesk(await start())
  await again.queue.isOpen(quay)
  await again.story.reads(`${'x'.repeat(found)}The council`)
})

test('opens the story that was open, at the line the caret stood in, after a restart and after a kill', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.has(quay)
  await desk.press('Escape')
  await desk.paste(plain('Ferry Runs Late'))
  await desk.queue.has('Ferry Runs Late', quay)
  await desk.queue.open(quay)
  await desk.story.caretIn('The council meets again')
  await desk.started.close()

  const restarted = await openDesk(await start())
  await restarted.queue.isOpen(quay)
  await restarted.focusIsIn('Stories')
  await restarted.press('Enter')
  await restarted.focusIsIn('Copy')
  await restarted.press('Home')
  await restarted.type('Meanwhile, ')
  await restarted.story.reads('Meanwhile, The council meets again')
  const stories = await storiesOnDisk(place.library)
  const left = (): Promise<string> => readFile(path.join(place.userData, 'preferences.json'), 'utf8')
  const idOf = (headline: string): string => stories.find((one) => copyOf(one).includes(headline))?.story.id ?? 'none'
  await restarted.queue.open('Ferry Runs Late')
  await expect.poll(left).toContain(idOf('Ferry Runs Late'))
  await restarted.queue.open(quay)
  await expect.poll(left).toContain(idOf(quay))
  await restarted.started.kill()

  const again = await openDesk(await start())
  await again.queue.isOpen(quay)
  await again.story.reads('Meanwhile, The council')
})

test('hands the files of a second start to the first', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const file = path.join(place.folder, 'quay.txt')
  await writeFile(file, plain(quay))
  const second = spawn(told('COPYDESK_TEST_PROGRAM'), programArguments(place, { files: [file] }), { env: programEnvironment(), stdio: 'ignore' })
  expect((await once(second, 'exit'))[0]).toBe(0)
  await desk.queue.has(quay)
  await desk.queue.isOpen(quay)
  expect(await storiesOnDisk(place.library)).toHaveLength(1)
})

test('opens where it was, as large as it was, with its panes, its theme and the raw wire as they were', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  const box = { x: 60, y: 40, width: 1100, height: 700 }
  await desk.started.app.evaluate(({ BrowserWindow }, bounds) => { BrowserWindow.getAllWindows()[0]?.setBounds(bounds) }, box)
  const queueWidth = desk.page.getByRole('separator', { name: 'Width of the queue' })
  await queueWidth.focus()
  await desk.press('ArrowRight', 'ArrowRight')
  await expect(queueWidth).toHaveAttribute('aria-valuenow', '352')
  await desk.press('Escape', 'w', 'Control+Shift+L', 'Control+Shift+L')
  await desk.told('Theme: dark')
  const preferences = path.join(place.userData, 'preferences.json')
  await expect.poll(() => readFile(preferences, 'utf8').catch(() => '')).toMatch(/"theme": "dark"[\s\S]*"queueWidth": 352/)
  await desk.started.close()

  const again = await openDesk(await start())
  const found = await again.started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(found).toEqual(box)
  await expect(again.page.getByRole('separator', { name: 'Width of the queue' })).toHaveAttribute('aria-valuenow', '352')
  await expect(again.story.wire).toBeVisible()
  expect(await again.started.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
})

test('makes a new story of the clipboard by the menu, even with the caret in the copy', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  await desk.story.caretIn('The harbour office')
  await desk.started.app.evaluate(async ({ clipboard, Menu }, text) => {
    await clipboard.writeText(text)
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label.includes('File'))
    file?.submenu?.items.find(({ label }) => label.includes('Clipboard'))?.click()
  }, plain('Second Story by the Menu'))
  await desk.queue.has('Second Story by the Menu', quay)
  expect(copyOf((await storiesOnDisk(place.library)).find((one) => copyOf(one).includes(quay)))).not.toContain('Second Story')
})

test('leaves the keys of the system alone, and shows all of its own on a sheet', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  await desk.press('Escape', '?')
  const sheet = desk.page.getByRole('dialog', { name: 'Keys' })
  for (const name of ['Next query', 'Fix what the query asks', 'Move the line', 'Show why, at the caret']) await expect(sheet).toContainText(name)
  await desk.press('Escape')
  await expect(sheet).toBeHidden()
  const taken = await desk.page.evaluate(() => ['c', 'x', 'v', 'a', 'q', 'w', 'n', 't', 'p'].filter((key) => {
    const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  }))
  expect(taken).toEqual([])
})
