/**
 * A library on a disk that is not connected at the start. The buttons of the system’s question have unit tests: nothing here can
 * press them.
 */
import { readdir, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { openDesk, quay, quayStory } from './pages'
import { expect, test } from './support/launch'

test('makes no library in the place of one that is away, and opens it when it is back', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.has(quay)
  await desk.started.close()
  const [disk, unplugged] = [path.join(place.folder, 'disk'), path.join(place.folder, 'unplugged')]
  await rename(place.library, unplugged)
  await writeFile(path.join(place.userData, 'library-place.json'), JSON.stringify({ last: disk, moved: { [place.library]: disk } }))

  const without = await start()
  const answer = (): Promise<string> => without.page.evaluate(async () => {
    const settings = await window.copydesk.settings()
    return settings.ok ? 'opened' : settings.failure.code
  })
  await expect.poll(answer).toBe('not-found')
  expect([existsSync(disk), existsSync(place.library), existsSync(path.join(place.userData, 'library'))]).toEqual([false, false, false])
  await without.kill()
  expect([existsSync(disk), existsSync(place.library)]).toEqual([false, false])

  await rename(unplugged, disk)
  const back = await openDesk(await start())
  await back.queue.has(quay)
  await back.queue.open(quay)
  await back.story.reads('The council meets again')
  expect(await readdir(disk)).toEqual(expect.arrayContaining(['library.json', 'stories', 'wire']))
})
