/** Screens that are not as on a good day: read only, the library's folder gone, a story that cannot be read, nothing found, all spiked. */
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Desk, expectAccessible, openDesk, plain, quay, quayStory, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

async function look(desk: Desk, name: string): Promise<void> {
  await expectAccessible(desk.page)
  await desk.started.shot(name)
}

test('a library that another Copydesk works in is read only, and every way to change it says so', async ({ start, place }) => {
  const owner = await openDesk(await start())
  await owner.paste(quayStory)
  await owner.queue.isOpen(quay)
  const guest = await openDesk(await start({ args: [`--user-data-dir=${path.join(place.folder, 'guest')}`] }))
  await guest.queue.isOpen(quay)
  await guest.story.reads('The council meets again')
  await look(guest, 'state-read-only')
  const why = /^The library is open in another Copydesk, so it is open for reading only/
  await guest.press('Escape', 's')
  await guest.told(why)
  await expect(guest.queue.row(quay)).toHaveAttribute('aria-current', 'true')
  await guest.story.caretIn('The council meets again')
  await guest.type('xyz')
  await guest.story.readsNot('xyz')
  await guest.inspector.show('Facts')
  await guest.inspector.choose('Urgency', '2')
  await expect(guest.page.getByRole('combobox', { name: 'Urgency' })).toHaveValue('')
  await look(guest, 'state-read-only-typed')
  await owner.story.typeAfter('The council meets again', ' They are heard in turn.')
  await owner.story.isSaved()
})

test('a folder that is gone is said, and all goes on when it is back', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await desk.story.isSaved()
  await rename(place.library, `${place.library}-away`)
  await desk.story.caretIn('The council meets again')
  await desk.type('Meanwhile ')
  await expect(desk.page.getByRole('alert')).toBeVisible()
  await look(desk, 'state-folder-gone')
  await rename(`${place.library}-away`, place.library)
  await desk.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await desk.story.isSaved()
})

test('a spike that could not be saved is not said to be one: the story is still there, with the way back to it', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('First Story That Stays'))
  await desk.queue.isOpen('First Story That Stays')
  await desk.press('Escape')
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await rename(place.library, `${place.library}-away`)
  await desk.press('Escape', 's')
  const messages = desk.page.getByRole('region', { name: 'Messages' })
  await desk.told(/cannot be reached|not saved/)
  await expect(messages.getByText(/^Spiked/)).toHaveCount(0)
  await look(desk, 'state-spike-not-saved')
  await rename(`${place.library}-away`, place.library)
  await messages.getByRole('button', { name: 'Open it' }).click()
  await desk.queue.isOpen(quay)
  await desk.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(desk.queue.row(quay)).toHaveCount(0)
  await expect.poll(async () => (await storiesOnDisk(place.library)).map(({ state }) => state).sort()).toEqual(['new', 'spiked'])
})

test('nothing found, nothing ready, everything spiked: each says what to do', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(quay))
  await desk.queue.isOpen(quay)
  await desk.press('Escape')
  await desk.queue.search('no such words anywhere')
  await expect(desk.queue.rows).toHaveCount(0)
  await look(desk, 'state-nothing-found')
  await desk.queue.search('')
  await desk.queue.show('Ready')
  await look(desk, 'state-nothing-ready')
  await desk.queue.show('All')
  await desk.press('Escape', 's')
  await desk.queue.show('In')
  await look(desk, 'state-all-spiked')
})

test('a story whose file and wire are gone is said to be lost, and nothing else is', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('First Story That Stays'))
  await desk.queue.isOpen('First Story That Stays')
  await desk.press('Escape')
  await desk.paste(plain(quay))
  await desk.queue.isOpen(quay)
  await desk.queue.open('First Story That Stays')
  await desk.started.close()
  const stories = path.join(place.library, 'stories')
  const [day = ''] = await readdir(stories)
  for (const file of await readdir(path.join(stories, day))) {
    const whole = path.join(stories, day, file)
    await writeFile(whole, 'not a story')
  }
  await rm(path.join(place.library, 'wire'), { recursive: true })
  const again = await openDesk(await start())
  await look(again, 'state-story-lost')
})

test('at twice the size of text every leaf and sheet can be read and used', async ({ start }) => {
  test.setTimeout(120_000)
  const desk = await openDesk(await start())
  await desk.started.resize(1280, 800)
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: 'This window' }).click()
  await desk.page.getByRole('radio', { name: '200%' }).check()
  await desk.press('Escape')
  for (const key of ['c', 't', 'q', 'v', 'f', 'o', 'h']) {
    await desk.press('Escape', key)
    const leaf = desk.page.getByRole('tabpanel')
    await expect(leaf).toBeVisible()
    await look(desk, `state-200-${key}`)
    const beyond = await leaf.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(beyond, `the leaf of ${key} has all its width in sight`).toBeLessThanOrEqual(0)
  }
  for (const [key, name] of [['e', 'Export'], ['d', 'Compare'], ['?', 'Keys']] as const) {
    await desk.press('Escape', key)
    const sheet = desk.page.getByRole('dialog', { name })
    await expect(sheet).toBeVisible()
    await look(desk, `state-200-${name.toLowerCase()}`)
    await desk.press('Escape')
    await expect(sheet).toBeHidden()
  }
  await lookAtSheets(desk, 'state-200')
})

/** Sheets at twice the size: nothing of one lies beyond its side, whatever its height. */
async function lookAtSheets(desk: Desk, name: string): Promise<void> {
  for (const [key, screen] of [['e', 'export'], ['Control+Shift+O', 'report'], ['F1', 'help'], ['Control+k', 'palette'], ['Control+,', 'settings']] as const) {
    await desk.press('Escape', 'Escape', key)
    const sheet = desk.page.getByRole('dialog')
    await expect(sheet).toBeVisible()
    const tabs = sheet.getByRole('tab')
    for (let at = 0; at < Math.max(1, await tabs.count()); at += 1) {
      if (screen === 'settings') await tabs.nth(at).click()
      await look(desk, `${name}-${screen}${screen === 'settings' ? `-${at}` : ''}`)
      const beyond = await sheet.evaluate((element) =>
        [element, ...element.querySelectorAll('.sheet-body')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      )
      expect(Math.max(...beyond), `${screen} ${at} has all its width in sight`).toBeLessThanOrEqual(0)
      if (screen !== 'settings') break
    }
  }
}

test('in Arabic too, at twice the size, every leaf and sheet has all its width in sight', async ({ start, place }) => {
  test.setTimeout(120_000)
  await writeFile(path.join(place.userData, 'preferences.json'), JSON.stringify({ language: 'ar', textSize: 200 }))
  const { page, ...started } = await start()
  await expect(page.getByRole('main', { name: 'الخبر' })).toBeVisible()
  const desk = new Desk({ page, ...started })
  await desk.started.resize(1280, 800)
  await desk.paste(quayStory)
  const leaf = page.getByRole('tabpanel')
  await expect(leaf).toContainText('فتات الصفحة')
  for (const key of ['c', 't', 'q', 'v', 'f', 'o', 'h']) {
    await desk.press('Escape', key)
    await expect(leaf).toBeVisible()
    await look(desk, `state-arabic-200-${key}`)
    const beyond = await leaf.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(beyond, `the leaf of ${key} has all its width in sight`).toBeLessThanOrEqual(0)
  }
  await lookAtSheets(desk, 'state-arabic-200')
})
