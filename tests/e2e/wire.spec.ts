/** The rules of the wire in the window: what is held in is seen at once, and leaves by no road but an editor's reason. */
import { readdir } from 'node:fs/promises'
import { expectAccessible, openDesk, plain, quay, storiesOnDisk, type Desk } from './pages'
import { expect, test } from './support/launch'

const embargoed = `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2099\n\n${plain(quay)}`
const killed = `EDITORS: THIS STORY IS WITHDRAWN\n\n${plain('Ferry Sold to Rival Line')}`
const arabic = `محظور النشر حتى الساعة 0600 بتوقيت غرينتش يوم 27 نوفمبر 2099

عودة العبارات إلى الجزيرة بعد العاصفة

عادت العبّارات إلى الإبحار نحو الجزيرة يوم الأربعاء بعد عاصفة شتوية عزلتها أربعة أيام عن البر الرئيسي.

وقالت شركة العبّارات إنها شغّلت ثلاث سفن على الخط الشمالي تنقل السكان والبريد والمواد الغذائية.
`

const banner = (desk: Desk) => desk.page.getByRole('region', { name: 'Rules of the wire', exact: true })

test('an embargo stands in the row and over the story, and holds copy and export', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(embargoed)
  await expect(desk.queue.row(quay)).toContainText('EMBARGO to Nov 27, 2099, 00:01 GMT')
  await expect(banner(desk)).toContainText('Under embargo until Friday, November 27, 2099 at 00:01 GMT.')
  await expect(banner(desk)).toContainText('The wire says: “EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2099”')
  await expectAccessible(desk.page)

  await desk.press('Control+Shift+C')
  await desk.told(/It was not taken out. It is under embargo until 27 November 2099/)
  await desk.story.caretIn('The harbour office said')
  await desk.press('Control+a', 'Control+c')
  expect(await desk.clipboardText()).toBe('[Copydesk: this story may not leave the desk yet]')

  await desk.press('Escape', 'e')
  await desk.exports.says('One of these stories is held in by its wire and will not be written.')
  await desk.exports.formats('Plain text')
  await desk.started.choose([place.exports])
  await desk.exports.chooseFolder()
  await desk.exports.run()
  await desk.exports.says('It was not taken out.')
  expect(await readdir(place.exports)).toEqual([])
})

test('it is let go with a reason, which stays in the history, and is shut in again by undo', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(embargoed)
  await expect(banner(desk)).toBeVisible()
  await desk.press('Escape', 'l')
  const sheet = desk.page.getByRole('dialog', { name: 'Let go what the wire holds in' })
  await expect(sheet.getByRole('button', { name: 'Let it go' })).toBeDisabled()
  await expectAccessible(desk.page)
  await sheet.getByRole('textbox', { name: 'Reason' }).fill('The press office agreed by phone')
  await desk.press('Enter')
  await desk.told(`Let go: ${quay}`)
  await expect(banner(desk)).toContainText('Let go by an editor.')
  await expect(banner(desk)).toContainText('Reason: The press office agreed by phone')
  await expect(desk.queue.row(quay)).not.toContainText('EMBARGO')
  const [dossier] = await storiesOnDisk(place.library)
  expect(dossier?.history.map(({ change }) => change.rule)).toContain('wire/override')
  await desk.press('Control+Shift+C')
  await desk.told('The clean text is on the clipboard.')

  await desk.press('Control+z')
  await expect(banner(desk)).toContainText('Under embargo until')
  await expect(desk.queue.row(quay)).toContainText('EMBARGO')
})

test('words cut from a story that is held in can be pasted inside it', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(embargoed)
  // Into the first of its rows, however wide the window is.
  await desk.story.line('Ships of more than 90 metres').click({ position: { x: 40, y: 8 } })
  await desk.press('End', 'Shift+Home', 'Control+x')
  await expect(desk.story.line('Ships of more than 90 metres')).toHaveCount(0)
  expect(await desk.clipboardText()).toBe('[Copydesk: this story may not leave the desk yet]')
  await desk.press('Control+v')
  await expect(desk.story.line('Ships of more than 90 metres')).toHaveCount(1)
})

test('a killed story is struck in the queue and says so, in light and dark, in English and Arabic', async ({ start }) => {
  const desk = await openDesk(await start())
  for (const copy of [killed, embargoed, arabic]) {
    await desk.press('Escape')
    await desk.paste(copy)
  }
  await expect(desk.queue.rows).toHaveCount(3)
  for (const [theme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.started.resize(width, height)
    await expect(banner(desk)).toContainText('Under embargo until')
    await expectAccessible(desk.page)
    await desk.started.shot(`wire-arabic-${theme}`)
    await desk.queue.open('Ferry Sold to Rival Line')
    await expect(desk.queue.row('Ferry Sold to Rival Line')).toContainText('KILLED')
    await expect(banner(desk)).toContainText('Killed. This story must not be used.')
    await expectAccessible(desk.page)
    await desk.started.shot(`wire-killed-${theme}`)
    await desk.press('Escape', 'l')
    await expect(desk.page.getByRole('dialog', { name: 'Let go what the wire holds in' })).toBeVisible()
    await desk.started.shot(`wire-release-${theme}`)
    await desk.press('Escape')
    await desk.queue.open('عودة العبارات إلى الجزيرة بعد العاصفة')
  }
})
