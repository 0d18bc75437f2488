/** The open story held against what it was, and against another one. */
import { expectAccessible, openDesk, plain, quay, quayStory } from './pages'
import { expect, test } from './support/launch'

test('compares with the wire, with an earlier state and with a marked story, word by word, and leads to the line', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('Eastern Quay to Reopen in Autumn'))
  await desk.queue.isOpen('Eastern Quay to Reopen in Autumn')
  await desk.press('Escape')
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await desk.story.typeAfter('Ships of more than 90 metres', ' Pilots were told.')
  await desk.press('Escape')
  await desk.story.typeAfter('The council meets again', ' It is open to all.')
  await desk.story.isSaved()

  await desk.press('Escape', 'd')
  const sheet = desk.page.getByRole('dialog', { name: 'Compare' })
  const states = sheet.getByRole('combobox', { name: 'This story and' })
  await expect(states.locator('option:checked')).toHaveText('as it came over the wire')
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Share' })).toContainText('taken out')
  await expect(sheet.locator('ins')).toHaveText([' Pilots were told.', ' It is open to all.'])
  await expect(sheet.getByText('3 lines differ')).toBeVisible()
  await desk.started.shot('compare')
  await expectAccessible(desk.page)

  await states.selectOption({ index: 2 })
  await expect(sheet.locator('ins')).toHaveText([' It is open to all.'])
  await sheet.getByRole('button', { name: 'Go there' }).last().click()
  await expect(sheet).toBeHidden()
  await desk.focusIsIn('Copy')

  await desk.press('Escape', 'j', 'x', 'k', 'd')
  await states.selectOption({ label: 'the story “Eastern Quay to Reopen in Autumn”' })
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Headline' })).toContainText('AutumnSpring')
})
