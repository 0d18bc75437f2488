/** The library's upkeep in the settings: a folder that is watched, a backup, and a look whether all is in order. */
import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expectAccessible, openDesk, plain, quay } from './pages'
import { expect, test } from './support/launch'
import type { Locator } from 'playwright/test'

const commandLine = path.resolve(import.meta.dirname, '../../build/out/main/cli.cjs')

test('watches a folder, backs up and looks through the library', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const incoming = path.join(place.folder, 'incoming')
  await mkdir(incoming)
  await desk.press('Control+,')
  const settings = desk.page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'Library' }).click()
  await expect(settings.getByText('No folder is watched.')).toBeVisible()

  await desk.started.choose([incoming])
  await settings.getByRole('button', { name: 'Watch a folder…' }).click()
  const watched = settings.getByRole('group', { name: incoming })
  await expect(watched).toContainText('0 stories since the start.')
  await watched.getByRole('radio', { name: /It moves into/ }).check()
  await writeFile(path.join(incoming, 'quay.txt'), plain(quay))
  await expect(watched).toContainText('1 story since the start.', { timeout: 30_000 })
  await expect.poll(() => readdir(path.join(incoming, 'Imported'))).toEqual(['quay.txt'])

  await settings.getByRole('button', { name: 'Look through the library' }).click()
  await expect(settings.getByRole('status').filter({ hasText: 'All is well.' })).toBeVisible()
  await expectAccessible(desk.page)
  await desk.started.shot('settings-library')

  const backup = path.join(place.folder, 'desk.zip')
  await desk.started.saveTo(backup)
  await settings.getByRole('button', { name: 'Back up to a file…' }).click()
  await expect(desk.page.getByText(`1 story backed up to ${backup}.`)).toBeVisible()
  expect(await readdir(place.folder)).toContain('desk.zip')

  await desk.started.choose([backup])
  await settings.getByRole('button', { name: 'Bring in a backup…' }).click()
  await expect(desk.page.getByText('0 stories brought in, 1 here already.')).toBeVisible()

  await settings.getByRole('spinbutton', { name: 'Older than, in days' }).fill('0')
  await settings.getByRole('radio', { name: 'All stories' }).check()
  await settings.getByRole('button', { name: 'Show what would go' }).click()
  await expect(settings.getByRole('list', { name: 'The oldest' })).toContainText(quay)
  await settings.getByRole('button', { name: 'Move to the bin' }).click()
  await expect(settings.getByText('1 story lies in the bin.')).toBeVisible()
  await desk.started.shot('settings-room')
  await settings.getByRole('button', { name: 'Take all out of the bin' }).click()
  await expect(settings.getByText('The bin is empty.')).toBeVisible()
  await desk.press('Escape')
  await desk.queue.has(quay)
})

test('does what the command line asks while it has the library open', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const file = path.join(place.folder, 'quay.txt')
  await writeFile(file, plain(quay))
  const { stderr } = await promisify(execFile)(process.execPath, [commandLine, 'import', file, '--library', place.library])
  expect(stderr).toBe('The library is open in another Copydesk, which does this.\n1 story imported.\n')
  await desk.queue.has(quay)
  await desk.started.close()
  expect(await readdir(place.library)).not.toContain('.door')
})

test('moves the library to another folder and disk, opens it from there ever after, and makes one of a backup', async ({ start, place }) => {
  const file = path.join(place.folder, 'quay.txt')
  await writeFile(file, plain(quay))
  const desk = await openDesk(await start({ files: [file] }))
  await desk.queue.has(quay)
  const openPlace = async (): Promise<Locator> => {
    await desk.press('Control+,')
    const settings = desk.page.getByRole('dialog', { name: 'Settings' })
    await settings.getByRole('tab', { name: 'Library' }).click()
    return settings
  }
  const settings = await openPlace()
  await expect(settings.getByText(place.library, { exact: true })).toBeVisible()
  await desk.started.shot('settings-library-place')
  const archive = path.join(place.folder, 'archive')
  await mkdir(archive)
  await writeFile(path.join(archive, 'note.txt'), 'Ours.')
  await desk.started.choose([archive])
  await settings.getByRole('button', { name: 'Move the library…' }).click()
  const moved = path.join(archive, 'Copydesk Library')
  await expect(desk.page.getByText(`The library lies in ${moved} now.`)).toBeVisible()
  await desk.queue.has(quay)
  expect(await readdir(place.folder)).not.toContain('library')

  const again = await openPlace()
  const backup = path.join(place.folder, 'desk.zip')
  await desk.started.saveTo(backup)
  await again.getByRole('button', { name: 'Back up to a file…' }).click()
  await expect(desk.page.getByText(`1 story backed up to ${backup}.`)).toBeVisible()
  const fresh = path.join(place.folder, 'fresh')
  await mkdir(fresh)
  await desk.started.choose([backup], [fresh])
  await again.getByRole('button', { name: 'Make a library of a backup…' }).click()
  await expect(desk.page.getByText(`The library of the backup lies in ${fresh} and is open now.`)).toBeVisible()
  await desk.queue.has(quay)

  const third = await openPlace()
  await desk.started.choose([archive])
  await third.getByRole('button', { name: 'Open another library…' }).click()
  await expect(desk.page.getByText(`There is no library in ${archive}.`)).toBeVisible()
  await desk.started.close()

  const later = await openDesk(await start())
  await later.queue.has(quay)
  expect(await readdir(place.folder)).not.toContain('library')
})
