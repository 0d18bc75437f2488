/** Two sections of the settings: the house style, and what the desk was taught. */
import { expectAccessible, openDesk, plain, quay, quayStory, type Desk } from './pages'
import { expect, test } from './support/launch'

async function settings(desk: Desk, section: string): Promise<void> {
  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: section, exact: true }).click()
  await expect(desk.page.getByRole('tabpanel', { name: section })).toBeVisible()
}

async function look(desk: Desk, name: string): Promise<void> {
  await expectAccessible(desk.page)
  await desk.started.shot(name)
}

const copy = (headline: string): string => `${plain(headline)}
Traffic in the port rose by 9 per cent — the most in ten years — and moved towards the islands, an advisor said on Friday.
`

for (const theme of ['light', 'dark'] as const) {
  test(`sets the house style of the desk, ${theme}`, async ({ start }) => {
    const desk = await openDesk(await start())
    await desk.page.emulateMedia({ colorScheme: theme })
    await settings(desk, 'House style')
    await look(desk, `house-style-plain-${theme}`)
    await desk.page.getByRole('radio', { name: /^British/ }).check()
    await expect(desk.page.getByRole('group', { name: 'English copy' }).getByRole('combobox', { name: /^Dashes/ })).toHaveValue('en-spaced')
    await look(desk, `house-style-british-${theme}`)
    await desk.press('Escape')
    await desk.paste(copy('First Quay Opens in Port'))
    await desk.queue.isOpen('First Quay Opens in Port')
    await desk.story.reads('9 per cent – the most in ten years – and moved towards')
    await desk.press('Escape', 'q')
    await expect(desk.page.getByText('House style spells it “adviser”.').first()).toBeVisible()

    await settings(desk, 'House style')
    const adviser = desk.page.getByRole('group', { name: 'Words and figures in English copy' }).getByRole('combobox', { name: /adviser/ })
    await adviser.selectOption('on')
    await desk.started.close()

    const again = await openDesk(await start())
    await again.page.emulateMedia({ colorScheme: theme })
    await again.paste(copy('Second Quay Opens in Port'))
    await again.queue.isOpen('Second Quay Opens in Port')
    await again.story.reads('an adviser said on Friday')
    await settings(again, 'House style')
    await expect(again.page.getByRole('radio', { name: /^British/ })).toBeChecked()
    await again.page.getByRole('button', { name: 'Set all as the profile has it' }).click()
    await expect(again.page.getByRole('combobox', { name: /adviser/ })).toHaveValue('suggest')
  })

  test(`shows what the desk was taught, finds it, and forgets it, ${theme}`, async ({ start }) => {
    const desk = await openDesk(await start())
    await desk.page.emulateMedia({ colorScheme: theme })
    await settings(desk, 'Taught')
    await expect(desk.page.getByText(/^Nothing yet\./)).toBeVisible()
    await look(desk, `taught-empty-${theme}`)
    await desk.press('Escape')
    await desk.paste(quayStory)
    await desk.queue.isOpen(quay)
    await desk.press('Enter', 'F8', 'Control+Shift+K')
    await desk.told('This is not asked again of copy from this source.')
    await settings(desk, 'Taught')
    const lessons = desk.page.getByRole('region', { name: 'Pasted copy' }).getByRole('listitem')
    await expect(lessons).toHaveCount(1)
    await look(desk, `taught-${theme}`)
    await desk.page.getByRole('searchbox', { name: 'Search what was taught' }).fill('no such words')
    await expect(lessons).toHaveCount(0)
    await desk.page.getByRole('searchbox', { name: 'Search what was taught' }).fill('')
    await lessons.getByRole('button', { name: /^Forget/ }).click()
    await expect(desk.page.getByText(/^Nothing yet\./)).toBeVisible()
    await desk.press('Escape')
    await desk.paste(quayStory.replace(quay, 'Third Quay Opens in Port'))
    await desk.queue.isOpen('Third Quay Opens in Port')
    await desk.press('Escape', 'q')
    await expect(desk.page.getByText('No open queries.')).toBeHidden()
  })
}
