/** Tags: reasons on hover, all of a kind at once, names that complete, names in the copy, many stories, and the desk's vocabulary. */
import { expectAccessible, openDesk, type Desk } from './pages'
import { expect, test } from './support/launch'

const story = `Pilots of Port Hadrin Keep Watch

Harbour spokesman Orhan Belvedi said on Tuesday that the ferry Sea Lark had left Port Hadrin for Oslo, Norway, with 80 people on board.

Belvedi added that pilot Marit Osk and the Northern Harbour Guard (NHG) would keep watch until the collision had been cleared up.

The NHG said passengers and crew were safe after the ferry collided with a tanker and ran aground in fog.
`
const other = 'Market Hall Reopens\n\nThe old market hall in Tolven opened its doors again on Saturday after two years of repairs, the council said.\n'

const chips = (desk: Desk, group: string) => desk.page.getByRole('region', { name: group, exact: true }).getByRole('listitem')

async function openTags(desk: Desk): Promise<void> {
  await desk.press('Escape', 't')
  await expect(desk.page.getByRole('tab', { name: 'Tags' })).toHaveAttribute('aria-selected', 'true')
}

test('says why a tag is suggested, and decides on all of a kind by one key', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(story)
  await desk.queue.has('Pilots of Port Hadrin Keep Watch')
  await openTags(desk)
  const people = chips(desk, 'People')
  await expect(people).toHaveCount(2)
  await people.filter({ hasText: 'Orhan Belvedi' }).hover()
  await expect(people.filter({ hasText: 'Orhan Belvedi' })).toContainText('“spokesman” stands before it.')
  await expectAccessible(desk.page)
  await desk.started.shot('tags-evidence')

  await people.first().getByRole('button').first().focus()
  await desk.press('Shift+A')
  await expect(people.getByText(', accepted')).toHaveCount(2)
  await desk.press('Control+z')
  await expect(people.getByText(', suggested')).toHaveCount(2)
})

test('completes a name as it is typed, by arrows and Enter alone', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(story)
  await desk.queue.has('Pilots of Port Hadrin Keep Watch')
  await desk.press('Escape', 'Shift+T')
  const field = desk.page.getByRole('combobox', { name: 'Name of the tag' })
  await expect(field).toBeFocused()
  await desk.type('Erdbeb')
  await expect(desk.page.getByRole('option', { name: /earthquake/ })).toBeVisible()
  await expectAccessible(desk.page)
  await desk.started.shot('tags-completion')
  await desk.press('ArrowDown', 'Enter', 'Enter')
  await expect(chips(desk, 'Topics').filter({ hasText: 'earthquake' })).toContainText('accepted')
  await expect(field).toHaveValue('')
})

test('shows the names that tags stand for in the copy', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(story)
  await desk.queue.has('Pilots of Port Hadrin Keep Watch')
  await openTags(desk)
  const marks = desk.page.locator('.mark-mention.person')
  await expect(marks).toHaveCount(0)
  await desk.press('Escape', 'm')
  await expect(marks).toHaveText(['Orhan Belvedi', 'Belvedi', 'Marit Osk'])
  await expectAccessible(desk.page)
  await desk.started.shot('tags-mentions')
  await desk.press('m')
  await expect(marks).toHaveCount(0)
})

test('gives all marked stories one tag', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(story)
  await desk.queue.has('Pilots of Port Hadrin Keep Watch')
  await desk.paste(other)
  await desk.queue.has('Market Hall Reopens', 'Pilots of Port Hadrin Keep Watch')
  await desk.press('Escape', 'Shift+X', 'Shift+T')
  const sheet = desk.page.getByRole('dialog', { name: 'Tag 2 stories' })
  await expect(sheet).toBeVisible()
  await expectAccessible(desk.page)
  await sheet.getByRole('combobox', { name: 'Name of the tag' }).fill('harbour desk')
  await sheet.getByRole('button', { name: 'Add', exact: true }).click()
  await desk.told(/harbour desk/)
  await openTags(desk)
  await expect(chips(desk, 'Keywords').filter({ hasText: 'harbour desk' })).toContainText('accepted')
})

test('keeps the desk’s own names, and brings stories under a new one', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.press('Control+,')
  await desk.page.getByRole('tab', { name: 'Vocabulary' }).click()
  const panel = desk.page.getByRole('tabpanel', { name: 'Vocabulary' })
  await panel.getByRole('button', { name: 'Add a name' }).click()
  await panel.getByRole('textbox', { name: 'Name', exact: true }).fill('shipping news')
  await panel.getByRole('textbox', { name: 'Other names, one a line' }).fill('ferry')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByText('1 of 1 names')).toBeVisible()
  await expectAccessible(desk.page)
  await desk.started.shot('vocabulary')
  await desk.press('Escape')

  await desk.paste(story)
  await desk.queue.has('Pilots of Port Hadrin Keep Watch')
  await openTags(desk)
  await expect(chips(desk, 'Keywords').filter({ hasText: 'shipping news' })).toContainText('It stands in the desk’s vocabulary.')
  await desk.page.getByRole('button', { name: 'Accept shipping news' }).click()

  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: 'Vocabulary' }).click()
  await panel.getByRole('button', { name: 'Change shipping news' }).click()
  await panel.getByRole('textbox', { name: 'Name', exact: true }).fill('maritime news')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.page.getByText('1 story was brought under the new name.')).toBeVisible()
})
