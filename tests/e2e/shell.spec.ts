/** Commands and keys: the palette, an editor's own keys, the menu that shows them, and the look of the whole window. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible, openDesk, plain, quay, quayStory, type Desk } from './pages'
import { expect, test, type StartedDesk } from './support/launch'

const second = 'Harbour Cranes Stand Idle'

interface MenuLine {
  readonly accelerator: string | null | undefined
  readonly lines: readonly string[]
}

function menuLine({ app }: StartedDesk, menu: string, label: string): Promise<MenuLine> {
  return app.evaluate(({ Menu }, [inside = '', name = '']) => {
    const submenu = Menu.getApplicationMenu()?.items.find((item) => item.label.includes(inside))?.submenu
    const found = submenu?.items.find((item) => item.label.includes(name))
    return { accelerator: found?.accelerator, lines: found?.submenu?.items.map((item) => item.label) ?? [] }
  }, [menu, label])
}

async function openSettings(desk: Desk, section: string): Promise<void> {
  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: section }).click()
  await expect(desk.page.getByRole('tabpanel', { name: section })).toBeVisible()
}

test('runs any command from the palette by a few letters, on the line the caret was in', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.has(quay)
  await desk.story.caretIn('Ships of more than')
  await desk.press('Control+k')
  const palette = desk.page.getByRole('dialog', { name: 'All commands' })
  await expect(palette).toBeVisible()
  await expectAccessible(desk.page)
  await desk.started.shot('palette')
  await desk.press(...Array<string>(30).fill('ArrowDown'))
  await expect(palette.locator('[data-focused]')).toBeInViewport()
  await desk.type('role note')
  await expect(palette.getByRole('menuitem')).toHaveCount(1)
  await desk.press('Enter')
  await expect(palette).toBeHidden()
  await desk.story.hasRole('Ships of more than', 'note')

  await desk.press('Control+k')
  await expect(palette.getByRole('menuitem').first()).toContainText('Note')
  await desk.type('no such command')
  await expect(palette.getByText('No command is called that.')).toBeVisible()
  await desk.press('Escape')
  await expect(palette).toBeHidden()
  await desk.focusIsIn('Copy')
})

test('takes an editor’s own key, refuses those of the system and of others, and keeps it', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  await openSettings(desk, 'Keys')
  await desk.page.getByRole('button', { name: 'Change: Export', exact: true }).click()
  await desk.press('Control+c')
  await expect(desk.page.getByText('Ctrl+C belongs to the system.')).toBeVisible()
  await desk.press('j')
  await expect(desk.page.getByText('J is the key of “Next story”.')).toBeVisible()
  await desk.press('Control+Shift+Y')
  await expect(desk.page.getByRole('row', { name: /^Export/ })).toContainText('Ctrl+Shift+Y')
  await expectAccessible(desk.page)
  await desk.started.shot('settings-keys')
  await desk.press('Escape')
  await expect.poll(async () => (await menuLine(desk.started, 'File', 'Export')).accelerator).toBe('CmdOrCtrl+Shift+Y')
  await desk.press('e')
  await expect(desk.exports.sheet).toBeHidden()
  await desk.press('Control+Shift+Y')
  await expect(desk.exports.sheet).toBeVisible()
  await desk.press('Escape')
  await desk.started.close()

  const again = await openDesk(await start())
  await again.press('Control+Shift+Y')
  await expect(again.exports.sheet).toBeVisible()
  await again.press('Escape')
  await openSettings(again, 'Keys')
  await again.page.getByRole('button', { name: 'Reset: Export', exact: true }).click()
  await expect(again.page.getByRole('row', { name: /^Export/ })).toContainText('Ctrl+E')
})

test('offers the files opened last in the menu', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const file = path.join(place.exports, 'cranes & quays.txt')
  await writeFile(file, plain(second))
  await desk.drop([file])
  await desk.queue.has(second)
  await expect.poll(async () => (await menuLine(desk.started, 'File', 'Recent')).lines).toContain(file.replace('&', '&&'))
  expect(await readFile(path.join(place.userData, 'recent.json'), 'utf8')).toContain('cranes & quays.txt')
})

test('tours a newcomer through the window after the sample, once, and helps offline', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.page.getByRole('button', { name: 'Try the sample' }).click()
  for (const title of ['The queue', 'The copy', 'Every change, with its reason', 'Out it goes', 'All by key']) {
    const card = desk.page.getByRole('dialog', { name: title })
    await expect(card).toBeInViewport({ ratio: 1 })
    await expectAccessible(desk.page)
    await desk.started.shot(`tour-${title.split(' ')[1] ?? title}`)
    await desk.press('Enter')
  }
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  await desk.press('Escape', 'Shift+F1')
  await expect(desk.page.getByRole('dialog', { name: 'The queue' })).toBeVisible()
  await desk.press('Escape')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  await desk.press('F1')
  await expect(desk.page.getByRole('dialog', { name: 'Help' })).toContainText('Bring copy in')
  await expectAccessible(desk.page)
  await desk.started.shot('help')
  await desk.started.close()

  const again = await openDesk(await start())
  await again.queue.open('Island Ferries Sail Again After Four-Day Storm')
  await expect(again.page.getByRole('dialog')).toHaveCount(0)
})

test('shows everything larger, or closer, at once and after a restart', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  await openSettings(desk, 'This window')
  await desk.page.getByRole('radio', { name: '200%' }).check()
  await desk.page.getByRole('radio', { name: 'Close: more in sight' }).check()
  await expectAccessible(desk.page)
  await desk.press('Escape')
  await desk.started.shot('text-200')
  await expectAccessible(desk.page)
  await desk.started.close()

  const again = await openDesk(await start())
  const look = await again.page.evaluate(() => [getComputedStyle(document.documentElement).fontSize, document.documentElement.dataset['density']])
  expect(look).toEqual(['32px', 'close'])
})

/**
 * The system's own notifications need a desktop around the window, which a test has not. What is made to be shown is caught where the
 * program begins to listen to it.
 */
async function keepAlerts({ app }: StartedDesk): Promise<void> {
  await app.evaluate(({ BrowserWindow, Notification }) => {
    const kept: Electron.Notification[] = []
    Object.assign(globalThis, { keptAlerts: kept })
    Notification.isSupported = () => true
    const listen = Reflect.get(Notification.prototype, 'on') as (...args: unknown[]) => unknown
    Reflect.set(Notification.prototype, 'on', function (this: Electron.Notification, ...args: unknown[]) {
      kept.push(this)
      return listen.apply(this, args)
    })
    for (const window of BrowserWindow.getAllWindows()) window.isFocused = () => false
  })
}

const alerts = ({ app }: StartedDesk): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { keptAlerts: Electron.Notification[] }).keptAlerts.map(({ title, body }) => `${title}: ${body}`))

test('has the system tell of urgent copy while one looks elsewhere, once, and goes there on a click', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await keepAlerts(desk.started)
  const copy = (headline: string, urgency: number): string => JSON.stringify({
    uri: `urn:example:${headline.length}`, type: 'text', urgency, headline, provider: 'NWA',
    body_text: 'The harbour office said on Tuesday that the eastern quay was closed at once.\n\nShips turn back, a spokeswoman said.',
  })
  const urgent = path.join(place.folder, 'urgent.json')
  const calm = path.join(place.folder, 'calm.json')
  await writeFile(urgent, copy('Quay Closed at Once', 1))
  await writeFile(calm, copy('Council Meets on Thursday Again', 5))
  await desk.drop([urgent, calm])
  await desk.queue.has('Quay Closed at Once', 'Council Meets on Thursday Again')
  await expect.poll(() => alerts(desk.started)).toEqual([expect.stringMatching(/^Urgent: .*: Quay Closed at Once$/)])
  await desk.queue.open('Council Meets on Thursday Again')
  await desk.started.app.evaluate(() => {
    (globalThis as unknown as { keptAlerts: Electron.Notification[] }).keptAlerts[0]?.emit('click')
  })
  await desk.queue.isOpen('Quay Closed at Once')
})
