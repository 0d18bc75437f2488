/** Every screen, in light and dark, at both sizes: axe finds nothing, and a picture is kept for people to look at. */
import path from 'node:path'
import { expectAccessible, openDesk, type Desk } from './pages'
import { expect, test } from './support/launch'

const samples = ['two-stories.txt', 'arabic-story.txt'].map((name) => path.resolve(import.meta.dirname, '../../build/sample', name))

async function look(desk: Desk, name: string): Promise<void> {
  await expectAccessible(desk.page)
  await desk.started.shot(name)
}

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [[1280, 800], [1920, 1080]] as const) {
    test(`every screen, ${theme}, ${width} wide`, async ({ start }) => {
      const name = (screen: string): string => `${screen}-${theme}-${width}`
      const desk = await openDesk(await start())
      await desk.page.emulateMedia({ colorScheme: theme })
      await desk.started.resize(width, height)
      await look(desk, name('empty'))

      await desk.drop(samples)
      await expect(desk.queue.rows).toHaveCount(3)
      await desk.press('Escape', 'Home')
      await look(desk, name('changes'))
      await desk.press('End')
      await expect(desk.story.copy).toBeVisible()
      await look(desk, name('last'))
      await desk.press('w')
      await expect(desk.page.getByRole('button', { name: 'Raw wire' })).toHaveAttribute('aria-pressed', 'true')
      await look(desk, name('wire'))
      for (const [key, tab] of [['t', 'Tags'], ['q', 'Checks'], ['f', 'Facts']] as const) {
        await desk.press('Escape', key)
        await expect(desk.page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
        await look(desk, name(tab.toLowerCase()))
      }
      await desk.press('Escape', 'e')
      await expect(desk.exports.sheet).toBeVisible()
      await look(desk, name('export'))
      await desk.press('Escape', '?')
      await expect(desk.page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
      await look(desk, name('keys'))
      await desk.press('Escape', 'Control+Shift+O')
      await expect(desk.page.getByRole('dialog', { name: 'Import report' })).toBeVisible()
      await look(desk, name('report'))
    })
  }
}
