/** A story split in two and joined again, by key, on screen and on disk. */
import { copyOf, openDesk, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

const headline = 'Ferry Runs Aground Off Port Hadrin'
const text = `${headline}

The ferry ran on to the rocks on Sunday with ninety passengers on board, and nobody was hurt, the harbour master said.

Residents had waited on the quay since early morning, and the council thanked them for their patience at noon.

Market hall opens again after two years

The market hall opened on Monday with the mayor at its gate, after a fire had closed it for two years and a day.

Traders came from all over the island to see the new roof, which is made of glass and old ships’ timber.
`

test('splits a story at the caret, opens the new one, and takes both back', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(text)
  await desk.queue.has(headline)
  await desk.story.caretIn('Market hall opens again')
  await desk.press('Control+Shift+S')
  await desk.told('Split in two.')
  await desk.story.readsNot('Market hall opens again')
  await desk.queue.has('Market hall opens again after two years', headline)
  await desk.page.getByRole('button', { name: 'Open the new story' }).click()
  await desk.queue.isOpen('Market hall opens again after two years')
  await desk.story.hasRole('Market hall opens again', 'headline')
  expect((await storiesOnDisk(place.library)).map(copyOf)).toEqual([
    text.trim().split('\n\n').slice(0, 3).join('\n'),
    text.trim().split('\n\n').slice(3).join('\n'),
  ])

  await desk.queue.open(headline)
  await desk.press('Control+z')
  await desk.story.reads('Market hall opens again')
  await desk.queue.has(headline)
  expect((await storiesOnDisk(place.library)).map(copyOf)).toEqual([text.trim().replaceAll('\n\n', '\n'), ''])
})

test('joins a story with the next of its wire', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(text)
  await desk.queue.has(headline)
  await desk.story.caretIn('Market hall opens again')
  await desk.press('Control+Shift+S')
  await desk.told('Split in two.')
  await desk.press('Control+Shift+J')
  await desk.told('Joined with the next story.')
  await desk.story.reads('Market hall opens again')
  await desk.queue.has(headline)
  await desk.story.isSaved()
  await desk.press('Control+Shift+J')
  await desk.told('No other story of this wire comes after this one.')
  expect((await storiesOnDisk(place.library)).map(copyOf)).toEqual([text.trim().replaceAll('\n\n', '\n'), ''])
})
