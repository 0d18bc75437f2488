/** Before copy leaves: what there is to know of each story, the way to its place and back, and the clipboard with form. */
import { readdir } from 'node:fs/promises'
import { expectAccessible, openDesk, plain, quay, quayStory } from './pages'
import { expect, test } from './support/launch'

const bare = 'Ferry Runs Aground off Port Hadrin'
const withCaption = `${plain(bare)}
The ferry Sea Lark lies on the rocks at Port Hadrin, Nov. 24, 2026.
`
const embargoed = `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2099\n\n${plain('Council Weighs Second Cable')}`

test('leads from the export sheet to what is open and back, and holds nothing up', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.has(quay)
  await desk.press('Escape', 'e')
  await expect(desk.exports.findings).toContainText('2 queries are open.')
  await expectAccessible(desk.page)
  await desk.started.shot('preflight-one')
  await desk.exports.goTo(/queries are open/)
  await expect(desk.page.getByRole('tab', { name: /^Checks/ })).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(desk.page)
  await desk.page.getByRole('button', { name: 'Back to the export' }).click()
  await expect(desk.exports.sheet).toBeVisible()
  await desk.started.choose([place.exports])
  await desk.exports.formats('Plain text')
  await desk.exports.chooseFolder()
  await desk.exports.run()
  await desk.exports.says('1 file written')
  expect(await readdir(place.exports)).toHaveLength(1)
  await desk.exports.close()
  await expect(desk.page.getByRole('button', { name: 'Back to the export' })).toBeHidden()
})

test('looks through all that are marked, in both themes, and comes back to the same choice', async ({ start }) => {
  const desk = await openDesk(await start())
  for (const copy of [quayStory, withCaption, embargoed]) {
    await desk.press('Escape')
    await desk.paste(copy)
  }
  await expect(desk.queue.rows).toHaveCount(3)
  await desk.press('Escape', 'Shift+X', 'e')
  await desk.exports.says('One of these stories is held in by its wire and will not be written.')
  await expect(desk.exports.findings).toContainText('Under embargo: it will not be written.')
  for (const [theme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.started.resize(width, height)
    await expectAccessible(desk.page)
    await desk.started.shot(`preflight-${theme}`)
  }
  await desk.exports.goTo(new RegExp(`queries are open.*${quay}`))
  await desk.queue.isOpen(quay)
  await desk.press('Escape', 'e')
  await expect(desk.exports.sheet.getByRole('radio', { name: '3 stories marked' })).toBeChecked()
})

test('says that a headline is too long once the desk has set a length', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(bare))
  await desk.queue.has(bare)
  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: 'Export' }).click()
  await desk.page.getByRole('spinbutton', { name: 'Letters of a headline' }).fill('20')
  await expectAccessible(desk.page)
  await desk.started.shot('settings-export')
  await desk.press('Enter', 'Escape', 'e')
  await expect(desk.exports.findings).toContainText('The headline has 34 letters, 20 at the most.')
})

test('copies with headings and lists, and nothing of what is held in', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(bare))
  await desk.queue.has(bare)
  await desk.press('Escape', 'Shift+C')
  await desk.told('The clean copy is on the clipboard, with headings and lists.')
  const html = await desk.started.app.evaluate(({ clipboard }) => (clipboard as unknown as { readHTML(): string }).readHTML())
  expect(html).toContain(`<h1>${bare}</h1>`)
  expect(await desk.clipboardText()).toContain(`${bare}\n\nThe harbour office said`)
  await desk.paste(embargoed)
  await desk.queue.isOpen('Council Weighs Second Cable')
  await desk.press('Escape', 'Shift+C')
  await desk.told(/It was not taken out/)
})
