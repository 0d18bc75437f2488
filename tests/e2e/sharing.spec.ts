/** A newsroom shares one house style: the settings and the vocabulary go into files on one desk and come out of them on another. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openDesk, plain, type Desk } from './pages'
import { expect, test } from './support/launch'

async function settings(desk: Desk, section: string): Promise<void> {
  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: section, exact: true }).click()
}

test('hands all settings on in a file, takes them over whole, and refuses a file that is none or is broken', async ({ start, place }) => {
  const file = path.join(place.folder, 'house.json')
  const desk = await openDesk(await start())
  await settings(desk, 'House style')
  await desk.page.getByRole('radio', { name: /^British/ }).check()
  await settings(desk, 'Writing')
  await desk.page.getByRole('textbox', { name: 'A word to add' }).fill('writethru')
  await desk.press('Enter')
  await expect(desk.page.getByRole('list', { name: 'The desk’s own dictionary' })).toContainText('writethru')
  await desk.started.saveTo(file)
  await desk.page.getByRole('button', { name: 'Save to a file…' }).click()
  await desk.told('The settings are in house.json.')
  await desk.started.close()
  const shared = await readFile(file, 'utf8')
  const words = [{ language: 'en', word: 'writethru' }]
  expect(JSON.parse(shared)).toMatchObject({ kind: 'copydesk-settings', format: 1, settings: { spelling: { words } } })

  const other = await openDesk(await start({ args: ['--library', path.join(place.folder, 'other')] }))
  const broken = path.join(place.folder, 'broken.json')
  const none = path.join(place.folder, 'none.json')
  await writeFile(broken, shared.replace('"writethru"', '7'))
  await writeFile(none, '{"kind":"something else"}')
  await settings(other, 'House style')
  await other.started.choose([none], [broken], [file])
  const take = other.page.getByRole('button', { name: 'Take over from a file…' })
  await take.click()
  await other.told('This is not a settings file of Copydesk.')
  await take.click()
  await other.told(/^Nothing was taken over:/)
  await expect(other.page.getByRole('radio', { name: /^British/ })).not.toBeChecked()
  await take.click()
  await other.told('The settings of the file are in force.')
  await expect(other.page.getByRole('radio', { name: /^British/ })).toBeChecked()
  await other.press('Escape')
  await other.paste(`${plain('Quay Opens')}\nThe writethru said traffic rose by 9 per cent — the most in ten years — in the port.\n`)
  await other.queue.isOpen('Quay Opens')
  await other.story.reads('9 per cent – the most in ten years – in')
  await expect(other.story.copy.locator('.mark-spelling')).toHaveCount(0)
})

test('hands the vocabulary on in a file, and takes its names in', async ({ start, place }) => {
  const file = path.join(place.folder, 'names.csv')
  await writeFile(file, 'kind,name,aliases\nplace,Skerry Point,The Skerry\norganisation,Tolven Harbour Board,\n')
  const desk = await openDesk(await start())
  await settings(desk, 'Vocabulary')
  await desk.started.choose([file])
  await desk.page.getByRole('button', { name: 'Take names from a file…' }).click()
  await desk.told(/^2 names taken/)
  await expect(desk.page.getByText('Skerry Point').first()).toBeVisible()
  const out = path.join(place.folder, 'out.json')
  await desk.started.saveTo(out)
  await desk.page.getByRole('button', { name: 'Save as JSON…' }).click()
  await desk.told('The vocabulary is in out.json.')
  expect(await readFile(out, 'utf8')).toContain('Tolven Harbour Board')
})
