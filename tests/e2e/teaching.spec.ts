/** What the editor says once of a source holds for the next copy from it. */
import { openDesk, plain, quay, quayStory } from './pages'
import { expect, test } from './support/launch'

const crumb = 'Harbour desk picks of the morning'
const next = (headline: string): string => `${plain(headline)}
The office said that the the quay was open, and that the pilots were told of it on Thursday.

${crumb}

The council meets again on Thursday to hear from the captains of all ships in the port.
`

test('never asks again what was ignored always, and sets aside what was set aside for good, in the next copy of the source', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(quayStory)
  await desk.queue.isOpen(quay)
  await desk.press('Enter', 'F8', 'Control+Shift+K')
  await desk.told('This is not asked again of copy from this source.')
  await desk.press('Escape')
  await desk.paste(next('First Quay Opens in Port'))
  await desk.queue.isOpen('First Quay Opens in Port')
  await desk.press('Escape', 'q')
  await expect(desk.page.getByText('No open queries.')).toBeVisible()

  await desk.story.hasRole(crumb, 'crosshead')
  await desk.story.caretIn(crumb)
  await desk.press('Control+Shift+X')
  await desk.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Always, from this source' }).click()
  await desk.told('Lines like this from this source will be set aside.')
  await desk.press('Escape')
  await desk.paste(next('Second Quay Opens in Port'))
  await desk.queue.isOpen('Second Quay Opens in Port')
  await desk.story.hasRole(crumb, 'set-aside')
})
