/** How article files are written, kept as a preset; and bytes read again as another character set. English and Arabic copy. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import iconv from 'iconv-lite'
import { expectAccessible, openDesk, plain, type Desk } from './pages'
import { expect, test } from './support/launch'

const english = 'Quay to Reopen in Spring'
const arabic = 'عودة العبارات إلى الجزيرة بعد العاصفة'
const arabicStory = `${arabic}

عادت العبارات إلى الإبحار نحو الجزيرة يوم الأربعاء بعد عاصفة شتوية عزلتها أربعة أيام عن البر الرئيسي.

وقالت شركة العبارات إنها شغلت ثلاث سفن على الخط الشمالي تنقل السكان والبريد والمواد الغذائية.
`

async function look(desk: Desk, name: string): Promise<void> {
  await expectAccessible(desk.page)
  await desk.started.shot(name)
}

const cases = [
  { theme: 'light', headline: english, copy: plain(english), encoding: 'windows-1252', name: 'Print desk', file: 'Quay-to-Reopen-in-Spring.txt' },
  { theme: 'dark', headline: arabic, copy: arabicStory, encoding: 'windows-1256', name: 'مكتب النشر', file: 'عودة-العبارات-إلى-الجزيرة-بعد-العاصفة.txt' },
] as const

for (const { theme, headline, copy, encoding, name, file } of cases) {
  test(`keeps how files are written as a preset, and writes by it after a restart, ${theme}`, async ({ start, place }) => {
    const desk = await openDesk(await start())
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.paste(copy)
    await desk.queue.isOpen(headline)
    await desk.press('Escape', 'e')
    const { sheet } = desk.exports
    await desk.exports.formats('Plain text')
    await sheet.getByText('Names and layout').click()
    await sheet.getByLabel('File name').fill('{headline}')
    await sheet.getByLabel('Folder inside').fill('print')
    await sheet.getByLabel('Break lines at (0: never)').fill('40')
    await sheet.getByLabel('Line ends').selectOption('crlf')
    await sheet.getByLabel('Encoding').selectOption(encoding)
    await sheet.getByRole('checkbox', { name: /^Captions/ }).uncheck()
    const shown = sheet.getByRole('region', { name: 'Preview' }).locator('pre')
    await expect.poll(async () => Math.max(...(await shown.innerText()).split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
    await look(desk, `presets-layout-${theme}`)
    await sheet.getByLabel('Name of a preset').fill(name)
    await sheet.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(sheet.getByLabel('Preset', { exact: true })).toHaveValue(name)
    await look(desk, `presets-saved-${theme}`)
    await desk.started.close()

    const again = await openDesk(await start())
    await again.page.emulateMedia({ colorScheme: theme })
    await again.queue.open(headline)
    await again.started.choose([place.exports])
    await again.press('Escape', 'e')
    await again.exports.sheet.getByLabel('Preset', { exact: true }).selectOption(name)
    await again.exports.chooseFolder()
    await again.exports.run()
    await again.exports.says('1 file written')
    await again.exports.says(`print${path.sep}${file}`)
    await look(again, `presets-written-${theme}`)
    expect(await readdir(path.join(place.exports, 'print'))).toEqual([file])
    const bytes = await readFile(path.join(place.exports, 'print', file))
    const written = iconv.decode(bytes, encoding)
    expect(written).toContain(headline)
    expect(written.split('\r\n').every((line) => line.length <= 40 && !line.includes('\n'))).toBe(true)

    await again.press('Escape', 'Control+,')
    await again.page.getByRole('tab', { name: 'Export' }).click()
    await look(again, `presets-settings-${theme}`)
    await again.page.getByRole('button', { name: new RegExp(name) }).click()
    await expect(again.page.getByText('None yet. The export sheet saves')).toBeVisible()
  })
}

for (const [theme, headline, copy, own, wrong, garbled] of [
  ['light', arabic, arabicStory, 'windows-1256', 'windows-1252', 'ÇáÚÈÇÑÇÊ'],
  ['dark', 'Café près du port fermé', plain('Café près du port fermé'), 'windows-1252', 'windows-1251', 'prиs'],
] as const) {
  test(`reads the bytes again as another character set, ${theme}`, async ({ start, place }) => {
    const file = path.join(place.folder, 'wire.txt')
    await writeFile(file, iconv.encode(copy, own))
    const desk = await openDesk(await start({ files: [file] }))
    await desk.page.emulateMedia({ colorScheme: theme })
    await expect(desk.queue.rows).toHaveCount(1)
    await desk.queue.rows.first().click()
    await desk.inspector.show('Facts')
    const readAs = desk.page.getByLabel('Read the bytes as')
    await readAs.selectOption(wrong)
    await desk.story.reads(garbled)
    await look(desk, `charset-wrong-${theme}`)
    await readAs.selectOption(own)
    await desk.story.reads(headline)
    await desk.queue.has(headline)
    await desk.story.readsNot(garbled)
    await look(desk, `charset-right-${theme}`)
    await desk.started.close()
    const again = await openDesk(await start())
    await again.queue.has(headline)
  })
}

test('does not read a story again that was edited, and says so', async ({ start, place }) => {
  const file = path.join(place.folder, 'wire.txt')
  await writeFile(file, iconv.encode(arabicStory, 'windows-1256'))
  const desk = await openDesk(await start({ files: [file] }))
  await expect(desk.queue.rows).toHaveCount(1)
  await desk.queue.rows.first().click()
  await desk.inspector.show('Facts')
  await desk.page.getByLabel('Read the bytes as').selectOption('windows-1256')
  await desk.story.reads(arabic)
  await desk.story.typeAfter('عادت العبارات', ' غدا')
  await desk.story.isSaved()
  await desk.page.getByLabel('Read the bytes as').selectOption('windows-1252')
  await desk.told(/edited/)
  await desk.story.reads(arabic, 'غدا')
})
