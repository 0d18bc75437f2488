/** Versions, kills and stories alike in the window: what came in is tied to what is here, and taken over around the editor's own words. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible, openDesk, plain, type Desk } from './pages'
import { expect, test } from './support/launch'

const lead = 'A ferry with 80 people on board ran aground off Port Hadrin on Tuesday, the harbour office said in a statement.'
const rescue = 'All passengers were taken ashore by noon and nobody was hurt, harbour master Elin Sorvald told reporters on the quay.'
const hull = 'The company said it would look into the accident and that the hull of the ship had been damaged near the bow.'
const tugs = 'Two tugs from Tolven were on their way on Tuesday evening to pull the ferry off the rocks at high water, the office said.'
const arabic = [
  'عادت العبّارات إلى الإبحار نحو الجزيرة يوم الأربعاء بعد عاصفة شتوية عزلتها أربعة أيام عن البر الرئيسي.',
  'وقالت شركة العبّارات إنها شغّلت ثلاث سفن على الخط الشمالي تنقل السكان والبريد والمواد الغذائية.',
]

interface Item {
  readonly version: number
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly status?: string
  readonly id?: string
  readonly language?: string
}

function g2({ version, headline, paragraphs, status = 'usable', id = 'ferry-1', language = 'en' }: Item): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coast.example:20261124:${id}" version="${version}" standard="NewsML-G2" standardversion="2.35" xml:lang="${language}">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="COAST"/><versionCreated>2026-11-24T1${version}:00:00Z</versionCreated><pubStatus qcode="stat:${status}"/></itemMeta>
<contentMeta><headline>${headline}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title></head><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html></inlineXML></contentSet>
</newsItem>`
}

const first = { version: 1, headline: 'Ferry Runs Aground off Port Hadrin', paragraphs: [lead, rescue, hull] }
const second = { version: 2, headline: 'Tugs Try to Free Ferry', paragraphs: [tugs, lead.replace('80', '90'), rescue] }

async function bring(desk: Desk, folder: string, item: Item): Promise<void> {
  const file = path.join(folder, `${item.id ?? 'ferry-1'}-${item.version}-${item.status ?? 'usable'}.xml`)
  await writeFile(file, g2(item))
  await desk.drop([file])
  await desk.queue.isOpen(item.headline)
}

async function exportText(desk: Desk, folder: string): Promise<void> {
  await desk.press('Escape', 'e')
  await desk.exports.formats('Plain text')
  await desk.started.choose([folder])
  await desk.exports.chooseFolder()
  await desk.exports.run()
  await desk.exports.says('1 file written')
  await desk.exports.close()
}

const newer = (desk: Desk) => desk.page.getByRole('main').getByRole('region', { name: 'Versions' })
const sheet = (desk: Desk) => desk.page.getByRole('dialog', { name: 'What the later version changes' })

test('a later version waits over the story, and is taken over around the editor’s words by key', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await bring(desk, place.folder, first)
  await desk.story.typeAfter('The company said', ' A diver will look at it.')
  await desk.story.typeAfter('A ferry with 80 people', ' It was foggy.')
  await desk.story.isSaved()
  await bring(desk, place.folder, second)
  await desk.queue.open(first.headline)
  await expect(newer(desk)).toContainText('A later version has come in.')
  await expect(newer(desk)).toContainText(second.headline)
  await expect(desk.queue.row(first.headline)).toContainText('later version here')

  await desk.press('Escape', 'Shift+V')
  await expect(sheet(desk).getByRole('listitem')).toHaveCount(4)
  await expect(sheet(desk)).toContainText('One change is to be decided.')
  await expect(sheet(desk).getByRole('button', { name: /^Take over/ })).toBeDisabled()
  await expectAccessible(desk.page)
  await desk.started.shot('update-sheet')
  const gone = sheet(desk).getByRole('listitem').filter({ hasText: 'The agency took out a line that you have changed.' })
  await gone.getByRole('button').first().focus()
  await desk.press('k')
  await sheet(desk).getByRole('button', { name: 'Take over 3 changes' }).click()
  await desk.told('3 changes taken over')
  await desk.story.reads(second.headline, tugs, 'A ferry with 90 people', ' It was foggy.', ' A diver will look at it.')
  await expect(newer(desk)).toHaveCount(0)

  await desk.press('Escape', 'Control+z')
  await desk.story.reads(first.headline, 'A ferry with 80 people', ' It was foggy.')
  await desk.story.readsNot(tugs)
})

test('the versions are listed and gone through by key, with where each went', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await bring(desk, place.folder, first)
  await exportText(desk, place.exports)
  await bring(desk, place.folder, second)
  await desk.press('Escape', 'v')
  const pane = desk.page.getByRole('complementary', { name: 'Inspector' })
  await expect(pane.getByRole('region', { name: '2 versions, oldest first' }).getByRole('listitem')).toHaveCount(2)
  await expect(pane).toContainText(place.exports)
  await desk.press('Escape', '[')
  await desk.queue.isOpen(first.headline)
  await desk.press(']')
  await desk.queue.isOpen(second.headline)
  await expectAccessible(desk.page)
})

test('a kill strikes every version, says where they went, and writes the notice', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await bring(desk, place.folder, first)
  await exportText(desk, place.exports)
  await bring(desk, place.folder, { ...second, status: 'canceled', paragraphs: [] })
  await desk.told(`Killed by its agency: ${first.headline}`)
  await desk.queue.open(first.headline)
  await expect(desk.queue.row(first.headline)).toContainText('KILLED')
  await expect(desk.queue.row(first.headline)).toContainText('had gone out')
  await expect(desk.page.getByRole('region', { name: 'Rules of the wire', exact: true })).toContainText('A message that came in later says so.')
  await desk.press('Escape', 'v')
  const recall = desk.page.getByRole('region', { name: 'Recall' })
  await expect(recall).toContainText('One file had gone out.')
  await expectAccessible(desk.page)
  await desk.started.shot('recall')
  await recall.getByRole('button', { name: 'Write the notice' }).click()
  await desk.told(/^One notice written/)
  const [notice = ''] = (await readdir(place.exports)).filter((name) => /^kill/i.test(name))
  expect(await readFile(path.join(place.exports, notice), 'utf8')).toContain(`The story headlined “${first.headline}”`)
})

test('the report says what became of each thing, and leads to it and to the one it belongs to', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await bring(desk, place.folder, first)
  const files = {
    'a-2.xml': g2(second),
    'b-other.xml': g2({ ...first, id: 'other-9', headline: 'Ship on the Rocks off Port Hadrin' }),
    'c-embargo.txt': `EMBARGOED UNTIL 0001 GMT, 27 NOVEMBER 2099\n\n${plain('Council Weighs Second Cable')}`,
    'd-again.xml': g2(first),
    'e-empty.txt': '',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(place.folder, name), content)
  await desk.drop(Object.keys(files).map((name) => path.join(place.folder, name)))
  const report = desk.page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('3 stories came in, 1 problem')
  await expect(report.getByRole('listitem').filter({ hasText: second.headline })).toContainText(`Comes after ${first.headline}`)
  await expect(report.getByRole('listitem').filter({ hasText: 'Ship on the Rocks' })).toContainText('Has much of its copy in common with')
  await expect(report.getByRole('listitem').filter({ hasText: 'Council Weighs' })).toContainText('EMBARGO to Nov 27, 2099')
  await expect(report).toContainText('Here already (1)')
  for (const [theme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.started.resize(width, height)
    await expectAccessible(desk.page)
    await desk.started.shot(`report-${theme}`)
  }
  await report.getByRole('listitem').filter({ hasText: second.headline }).getByRole('button', { name: first.headline }).click()
  await desk.queue.isOpen(first.headline)
  await expect(desk.queue.rows.filter({ hasText: 'Ship on the Rocks' })).toContainText('alike')
  await expect(desk.queue.rows.filter({ hasText: 'Council Weighs' })).not.toContainText('alike')
})

test('versions and stories alike, in light and dark, in English and Arabic', async ({ start, place }) => {
  const desk = await openDesk(await start())
  const ar = { version: 1, id: 'island-1', language: 'ar', headline: 'عودة العبارات إلى الجزيرة بعد العاصفة', paragraphs: arabic }
  for (const item of [first, second, { ...first, id: 'other-9', headline: 'Ship on the Rocks off Port Hadrin' }, ar, { ...ar, version: 2, paragraphs: [...arabic].reverse() }]) await bring(desk, place.folder, item)
  await expect(desk.queue.rows).toHaveCount(5)
  for (const [theme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.started.resize(width, height)
    await desk.queue.rows.last().click()
    await desk.press('Escape', 'v')
    await expect(desk.page.getByRole('region', { name: 'Stories alike' })).toContainText('% in common')
    await expectAccessible(desk.page)
    await desk.started.shot(`versions-${theme}`)
    await desk.queue.rows.nth(1).click()
    await expect(desk.queue.rows.nth(1)).toHaveAttribute('aria-current', 'true')
    await desk.press('Escape', 'Shift+V')
    await expect(sheet(desk)).toContainText('moved')
    await expectAccessible(desk.page)
    await desk.started.shot(`update-arabic-${theme}`)
    await desk.press('Escape')
  }
})
