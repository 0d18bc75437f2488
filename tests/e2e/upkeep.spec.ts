/** The library's upkeep in the settings: a folder that is watched, a backup, and a look whether all is in order. */
import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expectAccessible, openDesk, plain, quay } from './pages'
import { expect, test } from './support/launch'

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
