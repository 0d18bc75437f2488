/** Disks that are full: what fits is written whole, what does not is said not to be, and nothing of it is lost. */
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyOf, openDesk, plain, quay, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

const disk = process.env['COPYDESK_SMALL_DISK'] ?? ''

test.skip(disk === '', 'only root can make a disk that is soon full')

test.afterEach(async () => {
  for (const name of await readdir(disk)) await rm(path.join(disk, name), { recursive: true })
})

/** Fills the disk but for some bytes. */
async function fill(room: number): Promise<string> {
  const filler = path.join(disk, 'filler')
  await writeFile(filler, Buffer.alloc(room))
  const more = path.join(disk, 'more')
  await expect(writeFile(more, Buffer.alloc(1_000_000))).rejects.toThrow('ENOSPC')
  await rm(filler)
  return more
}

test('exports what fits on a disk that gets full, names the story that does not, and leaves no half file', async ({ start }) => {
  const long = [plain('Council Reads Out the Record'), ...Array.from({ length: 400 }, (_each, at) => `Line ${at} of the long record was read to the council.`)].join('\n\n')
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  await desk.press('Escape')
  await desk.paste(long)
  await expect(desk.queue.rows).toHaveCount(2)
  const folder = path.join(disk, 'exports')
  await mkdir(folder)
  const filler = await fill(12_288)
  await desk.started.choose([folder])
  await desk.press('Escape', 'Shift+X', 'e')
  await desk.exports.formats('Plain text')
  await desk.exports.chooseFolder()
  await desk.exports.run()
  await desk.exports.says('1 file written')
  await desk.exports.says('The disk is full.')
  await desk.started.shot('disk-full-export')
  const [written, ...others] = await readdir(folder)
  expect(others).toEqual([])
  expect(await readFile(path.join(folder, written ?? ''), 'utf8')).toContain('a spokeswoman told reporters at noon.')

  await rm(filler)
  await desk.exports.run()
  await desk.exports.says('2 files written')
  expect(await readdir(folder)).toHaveLength(2)
})

test('keeps what is typed in the window while the disk of the library is full, and saves it once there is room', async ({ start, place }) => {
  await mkdir(path.join(disk, 'library'))
  await rm(place.library, { recursive: true })
  await symlink(path.join(disk, 'library'), place.library)
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.has(quay)
  const filler = await fill(0)
  await desk.story.caretIn('Ships of more than 90 metres')
  await desk.type('Meanwhile. ')
  const alert = desk.page.getByRole('alert')
  await expect(alert).toContainText('The disk is full.')
  await expect(alert).toContainText('Your text is kept in this window.')
  await expect(desk.page.getByText('Saved', { exact: true })).toBeHidden()
  await desk.story.reads('Meanwhile.')
  expect(copyOf((await storiesOnDisk(place.library))[0])).not.toContain('Meanwhile.')

  await rm(filler)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await desk.story.isSaved()
  await expect(alert).toBeHidden()
  expect(copyOf((await storiesOnDisk(place.library))[0])).toContain('Meanwhile.')
})
