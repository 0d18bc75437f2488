/** Writing in the copy: typographic marks, find and replace, spelling. */
import { copyOf, expectAccessible, openDesk, plain, storiesOnDisk, type Desk } from './pages'
import { expect, test, type StartedDesk } from './support/launch'

const headline = 'Harbor Office Moves'
const copy = `${plain(headline)}
The harbor office keeps the harbor open. Harbors are its business, and the HARBOR is one of them.

The council meets again on Thursday to hear from the captains of the harbor.
`

async function withHarbor(started: StartedDesk): Promise<Desk> {
  const desk = await openDesk(started)
  await desk.paste(copy)
  await desk.queue.isOpen(headline)
  return desk
}

test('sets quotation marks, dashes and ellipses as they are typed; one undo gives the last key back', async ({ start, place }) => {
  const desk = await withHarbor(await start())
  await desk.story.typeAfter('Ships of more than 90 metres', ' "So it\'s \'full\'..." he said -- twice.')
  await desk.story.reads('“So it’s ‘full’…” he said — twice.')
  await desk.type(' 5"')
  await desk.story.reads('twice. 5”')
  await desk.press('Control+z')
  await desk.story.reads('twice. 5"')
  await desk.story.isSaved()
  await desk.started.close()
  expect(copyOf((await storiesOnDisk(place.library))[0])).toContain('“So it’s ‘full’…” he said — twice. 5"')
})

test('finds words in the story, replaces what is chosen, and takes all of it back by one undo', async ({ start, place }) => {
  const desk = await withHarbor(await start())
  await desk.story.caretIn('The harbour office said')
  await desk.press('Control+f')
  const bar = desk.page.getByRole('search', { name: 'Find in the story' })
  await expect(bar.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await desk.type('harbor')
  await expect(bar).toContainText('of 6')
  await desk.press('Enter')
  await expect(desk.story.copy.locator('.mark-found.in-hand')).toHaveCount(1)
  await bar.getByRole('button', { name: 'Whole words' }).click()
  await expect(bar).toContainText('of 5')
  await bar.getByRole('button', { name: 'Match case' }).click()
  await expect(bar).toContainText('of 3')
  await bar.getByRole('button', { name: 'Match case' }).click()
  await desk.press('Control+Shift+H')
  await bar.getByRole('textbox', { name: 'Replace by' }).fill('harbour')
  const preview = bar.getByRole('list', { name: 'What will be replaced' })
  await expect(preview.getByRole('listitem')).toHaveCount(5)
  await expect(preview).toContainText('HARBORHARBOUR')
  await preview.getByRole('checkbox', { name: 'Replace “Harbor” in the headline' }).uncheck()
  await desk.started.shot('find-and-replace')
  await bar.getByRole('button', { name: 'Replace 4 chosen matches' }).click()
  await desk.story.reads('The harbour office keeps the harbour open. Harbors are its business, and the HARBOUR is one of them.', headline)
  await desk.press('Escape')
  await expect(bar).toBeHidden()
  await desk.focusIsIn('Copy')
  await desk.story.isSaved()
  expect(copyOf((await storiesOnDisk(place.library))[0])).toContain('captains of the harbour.')
  await desk.press('Control+z')
  await desk.story.reads('The harbor office keeps the harbor open.', 'HARBOR is one', 'captains of the harbor.')
  await desk.story.isSaved()
})

test('brings a paste in as a story when the focus has left words selected in the copy (regression)', async ({ start }) => {
  const desk = await withHarbor(await start())
  await desk.story.caretIn('The harbour office said')
  await desk.press('Home', 'Shift+End', 'Escape')
  await desk.focusIsIn('Stories')
  await desk.paste(plain('Eastern Quay to Reopen in Autumn'))
  await desk.queue.isOpen('Eastern Quay to Reopen in Autumn')
  await expect(desk.queue.rows).toHaveCount(2)
})

test('looks in the selection alone where asked', async ({ start }) => {
  const desk = await withHarbor(await start())
  await desk.story.caretIn('The harbor office keeps')
  await desk.press('Home', 'Shift+End', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+f')
  const bar = desk.page.getByRole('search', { name: 'Find in the story' })
  await desk.type('Harbor')
  await expect(bar.getByRole('button', { name: 'In the selection' })).toHaveAttribute('aria-pressed', 'true')
  await expect(bar).not.toContainText('of 6')
  await bar.getByRole('button', { name: 'In the selection' }).click()
  await expect(bar).toContainText('of 6')
})

test('marks words that are in no dictionary; one is mended by its key, one learnt, one passed over, and all of it kept', async ({ start, place }) => {
  const misspelt = `${plain('Quay Office Moves Out')}
The comittee and the writethru of Orla Venning were sent to the zorbly office, the comittee said on Thursday.
`
  const desk = await openDesk(await start())
  await desk.paste(misspelt)
  await desk.queue.isOpen('Quay Office Moves Out')
  const marked = desk.story.copy.locator('.mark-spelling')
  await expect(marked).toHaveText(['comittee', 'writethru', 'zorbly', 'comittee'])
  await desk.press('F7')
  await expect(desk.story.card).toContainText('committee')
  await desk.started.shot('spelling')
  await desk.press('1')
  await desk.story.reads('The committee and the writethru')
  await desk.press('F7')
  await desk.story.card.getByRole('button', { name: 'Add to the dictionary' }).click()
  await desk.told('“writethru” is in the desk’s dictionary.')
  await expect(marked).toHaveText(['zorbly', 'comittee'])
  await desk.press('F7')
  await desk.story.card.getByRole('button', { name: 'Ignore in this story' }).click()
  await expect(marked).toHaveText(['comittee'])
  await desk.story.isSaved()
  await desk.started.close()
  expect(copyOf((await storiesOnDisk(place.library))[0])).toContain('The committee and the writethru')

  const again = await openDesk(await start())
  await again.queue.isOpen('Quay Office Moves Out')
  await expect(again.story.copy.locator('.mark-spelling')).toHaveText(['comittee'])
})

test('learns words in the settings, and marks nothing where spelling is off', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain('The Comittee of the Quay is teh Best'))
  await desk.queue.isOpen('The Comittee of the Quay is teh Best')
  const marked = desk.story.copy.locator('.mark-spelling')
  await expect(marked).toHaveText(['Comittee', 'teh'])
  await desk.press('Escape', 'Control+,')
  const settings = desk.page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'Writing' }).click()
  await settings.getByRole('textbox', { name: 'A word to add' }).fill('teh')
  await settings.getByRole('textbox', { name: 'A word to add' }).press('Enter')
  await expect(settings.getByRole('list', { name: 'The desk’s own dictionary' })).toContainText('teh')
  await settings.getByRole('textbox', { name: 'A word to add' }).fill('écritoriste')
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await settings.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(settings.getByRole('listitem').filter({ hasText: 'écritoriste' })).toContainText('French')
  await expectAccessible(desk.page)
  await desk.started.shot('settings-writing')
  await settings.getByRole('checkbox', { name: /Mark words/ }).uncheck()
  await desk.press('Escape')
  await expect(marked).toHaveCount(0)
})

test('writes a list and a table: begun by a sign, ended by Enter, gone through by Tab', async ({ start, place }) => {
  const desk = await withHarbor(await start())
  await desk.story.caretIn('The council meets again')
  await desk.press('Control+End', 'Enter')
  await desk.type('- one')
  await desk.press('Enter')
  await desk.type('two')
  await desk.press('Enter', 'Enter')
  await expect(desk.story.copy.locator('[data-role=list-item]')).toHaveText(['one', 'two'])
  await desk.press('Control+Shift+T')
  await desk.page.keyboard.insertText('Berth\tMetres')
  await desk.press('Enter', 'Shift+Tab')
  await desk.type('Length')
  await desk.press('Tab')
  await desk.type('1')
  await desk.press('Tab')
  await desk.type('90')
  await expect(desk.story.copy.locator('[data-role=table-row]')).toHaveText(['Berth\tLength', '1\t90'])
  await desk.press('Escape')
  await desk.story.isSaved()
  await desk.started.shot('list-and-table')
  await desk.started.close()
  const [stored] = await storiesOnDisk(place.library)
  expect(stored?.story.blocks.slice(-4).map(({ role, text }) => `${role}: ${text}`)).toEqual([
    'list-item: one', 'list-item: two', 'table-row: Berth\tLength', 'table-row: 1\t90',
  ])
})

test('takes all suggestions of a rule at once, and back by one undo', async ({ start }) => {
  const desk = await openDesk(await start())
  await desk.paste(`${plain('Quay Office Moves Out')}
The office said that the the quay was open, and that the the pilots were told of it on Thursday.
`)
  await desk.queue.isOpen('Quay Office Moves Out')
  await desk.press('Escape', 'q')
  await desk.page.getByRole('button', { name: /^Fix all/ }).click()
  await desk.story.reads('The office said that the quay was open, and that the pilots were told')
  await expect(desk.page.getByText('No open queries.')).toBeVisible()
  await desk.press('Control+z')
  await desk.story.reads('The office said that the the quay was open, and that the the pilots were told')
})

test('keeps the order of letters that come right behind Enter (regression)', async ({ start }) => {
  const desk = await withHarbor(await start())
  const rounds = Array.from({ length: 12 }, (_each, at) => `round ${at} of it`)
  await desk.story.caretIn('The council meets again')
  await desk.press('Control+End')
  for (const words of rounds) {
    await desk.press('Enter')
    await desk.type(words)
  }
  await expect(desk.story.line('of it')).toHaveText(rounds)
})

test('has the last letters in whatever is done right behind them', async ({ start, place }) => {
  const desk = await withHarbor(await start())
  const line = 'The council meets again on Thursday to hear from the captains of the harbor.'
  await desk.story.caretIn('The council meets again')
  await desk.press('Control+End')
  await desk.type('lost')
  await desk.press('Control+z')
  await expect(desk.story.line('The council')).toHaveText(line)
  await desk.type('note')
  await desk.press('Control+9')
  await desk.story.hasRole('The council', 'note')
  await expect(desk.story.line('The council')).toHaveText(`${line}note`)
  await desk.type('left')
  await desk.press('Control+k')
  await desk.press('Escape')
  await desk.story.isSaved()
  await desk.started.close()
  const [stored] = await storiesOnDisk(place.library)
  expect(copyOf(stored)).toContain(`${line}noteleft`)
})
