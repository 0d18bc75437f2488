/** When something goes wrong: the page dies and comes back with everything, and a report of it can be sent without copy in it. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { copyOf, openDesk, quay, quayStory, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

/** The page's words, asked of it through the main process: the test's own line to a page ends when the page crashes. */
const wordsOfPage = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return String(await contents?.executeJavaScript('document.body.innerText + [...document.querySelectorAll("textarea")].map(({ value }) => value).join()'))
  })

test.describe('a page that crashes', () => {
  test.use({ allowed: [/page: crashed/] })

  test('comes back by itself with all that was typed, and goes on saving', async ({ start, place }) => {
    const desk = await openDesk(await start())
    const { started } = desk
    await desk.paste(quayStory)
    await desk.queue.isOpen(quay)
    await desk.story.typeAfter('The council meets again', ' They are heard in turn.')
    await desk.press('Escape', 'o')
    await desk.type('Call the captains.')
    await desk.press('Escape')
    await expect.poll(async () => copyOf((await storiesOnDisk(place.library))[0])).toContain('They are heard in turn.')
    await expect.poll(async () => (await storiesOnDisk(place.library))[0]?.story.fields.note).toBe('Call the captains.')
    await started.app.evaluate(async ({ BrowserWindow, dialog }) => {
      const told: string[] = []
      Object.assign(globalThis, { told })
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const back = new Promise((resolve) => contents?.once('did-finish-load', () => { resolve(null) }))
      dialog.showMessageBox = (...args: readonly unknown[]) => {
        const options = args[args.length - 1] as { readonly message: string }
        told.push(options.message)
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
      contents?.forcefullyCrashRenderer()
      await back
    })
    await expect.poll(() => wordsOfPage(started.app)).toContain('They are heard in turn.')
    expect(await started.app.evaluate(() => (globalThis as unknown as { readonly told: readonly string[] }).told)).toEqual(['The window has stopped'])
    expect(await wordsOfPage(started.app)).toContain(quay)

    await started.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      await contents?.executeJavaScript('document.querySelector(".ProseMirror").focus()')
      await contents?.insertText('Again: ')
    })
    await expect.poll(async () => copyOf((await storiesOnDisk(place.library))[0])).toContain('Again: ')
    expect(await readFile(path.join(place.userData, 'copydesk.log'), 'utf8')).toContain('the window is gone')
  })
})

test('writes a report of a problem where the editor says, without a word of the copy', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  const file = path.join(place.folder, 'problem.txt')
  await desk.started.saveTo(file)
  await desk.press('Escape', 'Control+k')
  await desk.type('report a problem')
  await desk.press('Enter')
  await desk.told('The report is in problem.txt. Read it, say what you did, and send it.')
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^Copydesk: report of a problem\n/)
  expect(text).toMatch(/\nCopydesk: \d+\.\d+\.\d+\nElectron: \d+/)
  expect(text).toContain('\nStories: 1\n')
  expect(text).toContain('\nLibrary: open, 0 notices\n')
  expect(text).not.toMatch(/quay|harbour|Saltreach|copydesk-e2e/i)
})
