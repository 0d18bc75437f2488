/** What stays: the place and the focus of a line that is worked on, the sentence of the status line, a window for who wants no motion. */
import path from 'node:path'
import { openDesk, quay, quayStory } from './pages'
import { expect, test } from './support/launch'

/** Twelve paragraphs, each with one apostrophe that a rule sets: more than a group shows at once. */
const skippers = [
  'Twelve Skippers Wait for the Harbour Office',
  ...Array.from({ length: 12 }, (_each, at) => `Boat ${at + 1} is tied up below the wall, and the skipper's papers were at the office all day.`),
].join('\n\n')

test('a change taken back in a long list keeps its place and the focus, and so does its neighbour (regression)', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(skippers)
  await desk.queue.isOpen('Twelve Skippers')
  await desk.press('Escape', 'c')
  const rule = desk.inspector.rule('Quotation marks: apostrophe')
  const lines = rule.getByRole('listitem')
  await expect(lines).toHaveCount(8)
  const first = lines.first().getByRole('button').first()
  await first.focus()
  for (const turn of ['taken back', 'put back', 'taken back']) {
    await desk.press('u')
    if (turn === 'taken back') await expect(lines.first()).toContainText('undone')
    else await expect(lines.first()).not.toContainText('undone')
    await expect(first).toBeFocused()
    await expect(lines).toHaveCount(8)
  }
  await desk.press('ArrowDown', 'u')
  await expect(lines.nth(1)).toContainText('undone')
  await expect(lines.nth(1).getByRole('button').first()).toBeFocused()
})

test('who asks for reduced motion sees none: no screen has an animation or a transition that takes time', async ({ start }) => {
  const desk = await openDesk(await start())
  const { page } = desk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  /** Elements that a style gives more than a hundredth of a millisecond, and what runs at this moment. */
  const moving = (): Promise<readonly string[]> => page.evaluate(() => {
    const longest = (times: string): number => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1_000)))
    const slow = [...document.querySelectorAll('*')].filter((element) => {
      const { animationDuration, animationName, transitionDuration, transitionProperty } = getComputedStyle(element)
      return (animationName !== 'none' && longest(animationDuration) > 0.02) || (transitionProperty !== 'none' && longest(transitionDuration) > 0.02)
    })
    const running = document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration ?? 0) > 0.02)
    return [...slow.map(({ className, tagName }) => `${tagName} ${className}`), ...running.map(({ id }) => `running ${id}`)]
  })
  expect(await moving()).toEqual([])
  for (const [keys, name] of [[['Escape', 'Control+k'], 'All commands'], [['?'], 'Keys'], [['e'], 'Export'], [['F1'], 'Help']] as const) {
    await desk.press(...keys)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    expect(await moving()).toEqual([])
    await desk.press('Escape')
    await expect(page.getByRole('dialog', { name })).toBeHidden()
  }
})

test('the button that exported says that it is done, leaves, and is itself again when something else is chosen (regression)', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await desk.started.choose([place.exports])
  await desk.press('Escape', 'e')
  await desk.exports.formats('Plain text')
  await desk.exports.chooseFolder()
  await desk.exports.sheet.getByRole('button', { name: 'Export 1 story' }).press('Enter')
  await desk.exports.says('1 file written')
  const done = desk.exports.sheet.getByRole('button', { name: 'Done' })
  await expect(done).toBeFocused()
  await expect(desk.exports.sheet.getByRole('button', { name: 'Export again' })).toBeVisible()
  await desk.exports.formats('Plain text', 'HTML')
  await expect(desk.exports.sheet.getByRole('button', { name: 'Export 1 story' })).toBeVisible()
  await desk.exports.formats('Plain text')
  await done.press('Enter')
  await expect(desk.exports.sheet).toBeHidden()
})

test('a message of a read-only library leaves in sight the line that says why (regression)', async ({ start, place }) => {
  const owner = await openDesk(await start())
  await owner.paste(quayStory)
  await owner.queue.isOpen(quay)
  const guest = await openDesk(await start({ args: [`--user-data-dir=${path.join(place.folder, 'guest')}`] }))
  await guest.queue.isOpen(quay)
  await guest.press('Escape', 's')
  const message = guest.page.getByRole('region', { name: 'Messages' }).getByText(/^The library is open in another Copydesk/)
  const line = guest.page.getByRole('contentinfo').getByText(/^The library is open in another Copydesk/)
  const [above, below] = [await message.boundingBox(), await line.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
})

test('saved views are one line of the keys, and of the palette those that there are (regression)', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await desk.press('Escape', '?')
  const sheet = desk.page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet.getByText(/saved view/)).toHaveCount(1)
  await expect(sheet).toContainText('Show a saved view, by its number')
  await desk.press('Escape', 'Control+k')
  await desk.type('saved view')
  const palette = desk.page.getByRole('dialog', { name: 'All commands' })
  await expect(palette).toContainText('No command is called that.')
})
