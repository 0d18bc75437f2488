/** The vocabulary and IPTC's topics as files: names come in and go out, a bad file is told by name, and what came in is there again. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible, openDesk, type Desk } from './pages'
import { expect, test } from './support/launch'

const names = `kind,name,aliases,code,list
organisation,Northern Harbour Guard,NHG | the Guard,,Ports
keyword,shipping news,ferry,,
sorcerer,Nobody,,,
`
const topicAddress = (code: string): string => `http://cv.iptc.org/newscodes/mediatopic/${code}`
const topics = {
  '@context': 'https://www.iptc.org/std/IKOS/IKOS.jsonld',
  dateReleased: '2026-07-02T12:00:00+00:00',
  conceptSet: [
    { uri: topicAddress('03000000'), qcode: 'medtop:03000000', prefLabel: { 'en-GB': 'disaster and accident', ar: 'كوارث وحوادث' } },
    { uri: topicAddress('20000143'), qcode: 'medtop:20000143', prefLabel: { 'en-GB': 'ship accident' }, broader: [topicAddress('03000000')], retired: '2025-01-01' },
  ],
}

async function openVocabulary(desk: Desk) {
  await desk.press('Control+,')
  await desk.page.getByRole('tab', { name: 'Vocabulary' }).click()
  return desk.page.getByRole('tabpanel', { name: 'Vocabulary' })
}

test('takes names from a file, tells the rows it could not use, and writes them out', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const panel = await openVocabulary(desk)
  await writeFile(path.join(place.folder, 'names.csv'), names)
  await desk.started.choose([path.join(place.folder, 'names.csv')])
  await panel.getByRole('button', { name: 'Take names from a file…' }).click()
  await desk.told('2 names taken; 1 row could not be used.')
  await expect(panel.getByText('2 of 2 names')).toBeVisible()
  await expect(panel.getByText(/^Line 4: /)).toBeVisible()
  await expectAccessible(desk.page)

  const out = path.join(place.folder, 'out.json')
  await desk.started.saveTo(out)
  await panel.getByRole('button', { name: 'Save as JSON…' }).click()
  await desk.told('The vocabulary is in out.json.')
  const written = JSON.parse(await readFile(out, 'utf8')) as { readonly entries: readonly { readonly name: string; readonly aliases: readonly string[] }[] }
  expect(written.entries.map(({ name, aliases }) => [name, aliases])).toEqual([['Northern Harbour Guard', ['NHG', 'the Guard']], ['shipping news', ['ferry']]])

  await desk.started.close()
  const again = await openDesk(await start())
  await expect((await openVocabulary(again)).getByText('2 of 2 names')).toBeVisible()
})

test('takes IPTC’s file, uses its names, and tells a file that is none or cannot be read by its own sentence', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const panel = await openVocabulary(desk)
  await expect(panel.getByText(/^The built-in core: /)).toBeVisible()
  await writeFile(path.join(place.folder, 'mediatopic.jsonld'), JSON.stringify(topics))
  await writeFile(path.join(place.folder, 'recipe.json'), '{"flour": 500}')
  const folder = path.join(place.folder, 'nothing.json')
  await desk.started.choose([path.join(place.folder, 'recipe.json')], [folder], [path.join(place.folder, 'mediatopic.jsonld')])
  const take = panel.getByRole('button', { name: 'Take IPTC’s file…' })
  await take.click()
  await desk.told(/There is no Media Topic in this file\./)
  await take.click()
  await desk.told(/No Media Topics could be read from nothing\.json/)
  await take.click()
  await desk.told(/Media Topics are in use\./)
  await expect(panel.getByText(/released 2026-07-02/)).toBeVisible()

  await desk.started.choose([folder])
  await panel.getByRole('button', { name: 'Take names from a file…' }).click()
  await desk.told(/No names could be read from nothing\.json/)

  await desk.press('Escape')
  await desk.paste('Ferry Runs Aground\n\nA ferry collided with a tanker off Tolven on Tuesday and sank, the coastguard said. All passengers left the ship in lifeboats.\n')
  await desk.queue.has('Ferry Runs Aground')
  await desk.press('Escape', 't')
  const chips = desk.page.getByRole('region', { name: 'Topics', exact: true })
  await expect(chips.getByText('disaster and accident')).toBeVisible()
  await expect(chips.getByText('ship accident')).toHaveCount(0)
})
