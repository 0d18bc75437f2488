/** Starting Copydesk: its window, its sandbox, its library. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './support/launch'

const sample = path.resolve(import.meta.dirname, '../../build/sample/two-stories.txt')

test('shows the stories of a file named on the command line, and again after a restart', async ({ start, place }) => {
  const desk = await start({ files: [sample] })
  await expect(desk.page.getByText('Island Ferries Sail Again After Four-Day Storm').first()).toBeVisible()
  await desk.resize(1280, 800)
  await desk.shot('started')
  await desk.close()
  expect(await readdir(place.library)).toEqual(expect.arrayContaining(['library.json', 'stories', 'wire']))

  const again = await start()
  await expect(again.page.getByText('Island Ferries Sail Again After Four-Day Storm').first()).toBeVisible()
})

test('runs its page sandboxed and isolated, without Node', async ({ start }) => {
  const desk = await start()
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return (contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  expect(await desk.page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis))).toEqual([])
  expect(await desk.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(process.env['COPYDESK_E2E_NO_SANDBOX'] === '1')
})
