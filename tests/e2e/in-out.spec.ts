/** The ways in and out, with good and bad copy. */
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openDesk, plain, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

test('explains an empty library and brings the sample in', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await expect(desk.page.getByRole('heading', { name: 'Bring in some wire copy' })).toBeVisible()
  await desk.page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(desk.queue.rows).toHaveCount(3)
  await desk.told('3 stories came in')
  await desk.page.getByRole('button', { name: 'Skip the tour' }).click()
  await desk.started.close()
  expect(await storiesOnDisk(place.library)).toHaveLength(3)
})

test('takes a rich paste, and knows the same paste again', async ({ start }) => {
  const desk = await openDesk(await start())
  const lead = '<p>The harbour office said on Tuesday that the <b>eastern</b> quay would stay closed until winter.</p>'
  const hostile = '<script>window.hurt = true</script><img src="x" onerror="window.hurt = true">'
  const html = `<h1>Quay Closed Until Winter</h1>${lead}${hostile}`
  const text = 'Quay Closed Until Winter\n\nThe harbour office said on Tuesday that the eastern quay would stay closed until winter.\n'
  await desk.pasteRich(text, html)
  await desk.queue.has('Quay Closed Until Winter')
  await desk.story.reads('the eastern quay would stay closed')
  expect(await desk.page.evaluate(() => 'hurt' in globalThis)).toBe(false)
  await desk.press('Escape')
  await desk.pasteRich(text, html)
  await desk.told('That story is here already')
  await expect(desk.queue.rows).toHaveCount(1)
})

test('takes dropped files and folders, and reports what failed and why', async ({ start, place }) => {
  const folder = path.join(place.folder, 'wire')
  await mkdir(folder)
  await writeFile(path.join(folder, 'quay.txt'), plain('Eastern Quay Closed for Repairs'))
  await writeFile(path.join(folder, 'empty.txt'), '')
  const picture = path.join(place.folder, 'picture.jpg')
  await writeFile(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]))

  const desk = await openDesk(await start())
  await desk.drop([path.join(folder, 'quay.txt'), path.join(folder, 'empty.txt'), picture])
  const report = desk.page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('1 story came in, 2 problems')
  await expect(report).toContainText('picture.jpg')
  await expect(report).toContainText('empty.txt')
  await report.getByRole('button', { name: 'Eastern Quay Closed for Repairs' }).click()
  await expect(report).toBeHidden()
  await desk.queue.isOpen('Eastern Quay Closed for Repairs')
})

test('opens files by the dialog', async ({ start, place }) => {
  const file = path.join(place.folder, 'quay.txt')
  await writeFile(file, plain('Quay to Reopen in Spring'))
  const desk = await openDesk(await start())
  await desk.started.choose([file])
  await desk.press('Control+o')
  await desk.queue.has('Quay to Reopen in Spring')
  await desk.inspector.show('Facts')
  await desk.inspector.fact('Format', 'Plain text')
})

test('leaves a paste in a text field to the field', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('Quay to Reopen in Spring'))
  await desk.queue.has('Quay to Reopen in Spring')
  await desk.press('Escape', '/')
  await desk.paste('spring')
  await expect(desk.page.getByRole('searchbox', { name: 'Search' })).toHaveValue('spring')
  await expect(desk.queue.rows).toHaveCount(1)
})

test('says in plain words that a folder cannot be written, and writes nothing', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('Quay to Reopen in Spring'))
  await desk.queue.has('Quay to Reopen in Spring')
  await desk.started.choose([place.exports])
  await chmod(place.exports, 0o555)
  await desk.press('Escape', 'e')
  await desk.exports.formats('Plain text')
  await desk.exports.chooseFolder()
  await desk.exports.says(place.exports)
  await desk.exports.run()
  await desk.exports.says(/may not be written|cannot be written|read-only/i)
  expect(await readdir(place.exports)).toEqual([])
  await chmod(place.exports, 0o755)
  await desk.exports.run()
  await desk.exports.says('1 file written')
  expect(await readdir(place.exports)).toHaveLength(1)
})

test('exports two stories of one headline to two files', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('Quay to Reopen in Spring'))
  await desk.queue.has('Quay to Reopen in Spring')
  await desk.press('Escape')
  const thanks = 'The mayor welcomed the news on Friday and thanked the engineers of the town for their work.'
  await desk.paste(`${plain('Quay to Reopen in Spring')}\n${thanks}\n`)
  await expect(desk.queue.rows).toHaveCount(2)
  await desk.started.choose([place.exports])
  await desk.press('Escape', 'Shift+X', 'e')
  await desk.exports.formats('Plain text')
  await desk.exports.chooseFolder()
  await desk.exports.run()
  await desk.exports.says('2 files written')
  expect(await readdir(place.exports)).toHaveLength(2)
})
