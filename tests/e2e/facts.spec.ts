/** Facts an editor mends: each a change with undo, in the row and in what goes out; an embargo by hand, which only a reason ends sooner. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible, openDesk, plain, storiesOnDisk } from './pages'
import { expect, test } from './support/launch'

const headline = 'Council Weighs Second Cable'

test('mends slug, source, keywords and urgency, takes one back, and sends the rest out', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(headline))
  await desk.queue.isOpen(headline)
  await desk.inspector.show('Facts')
  await desk.inspector.mend('Slug', 'cable-council')
  await desk.inspector.mend('Source', 'Coast Wire')
  await desk.inspector.mend('Keywords', 'cable, council')
  await desk.inspector.choose('Urgency', '2')
  await expect(desk.queue.rows.first()).toContainText('Coast Wire')
  await expect(desk.queue.rows.first()).toContainText('urgency 2')
  await expectAccessible(desk.page)
  await desk.started.shot('facts-mended')
  await desk.press('Escape', 'Control+z')
  await expect(desk.queue.rows.first()).not.toContainText('urgency 2')
  await expect.poll(async () => (await storiesOnDisk(place.library))[0]?.story.fields).toEqual({ language: 'en', slug: 'cable-council', provider: 'Coast Wire' })
  await desk.inspector.show('History')
  await expect(desk.inspector.steps.filter({ hasText: 'The slug was set by hand.' })).toContainText('cable-council')

  await desk.press('Escape', 'e')
  await desk.exports.formats('JSON')
  await desk.started.choose([place.exports])
  await desk.exports.chooseFolder()
  await desk.exports.run()
  await desk.exports.says('1 file written')
  const [file = ''] = await readdir(place.exports)
  const article: unknown = JSON.parse(await readFile(path.join(place.exports, file), 'utf8'))
  expect(article).toMatchObject({ slug: 'cable-council', source: { provider: 'Coast Wire' } })
  expect(JSON.stringify(article)).toMatch(/"kind": ?"keyword", ?"name": ?"cable"/)
})

test('sets an embargo by hand, later without a reason, sooner only with one', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await desk.paste(plain(headline))
  await desk.queue.isOpen(headline)
  await desk.inspector.show('Facts')
  const rules = desk.page.getByRole('main').getByRole('region', { name: 'Rules of the wire' })
  await desk.inspector.setEmbargo('2099-11-27T00:01')
  await expect(rules).toContainText('Under embargo until Friday, November 27, 2099')
  await expect(rules).toContainText('An editor set this end.')
  await expect(desk.queue.rows.first()).toContainText('EMBARGO to Fri, Nov 27')
  await expectAccessible(desk.page)
  await desk.started.shot('facts-embargo')
  await desk.press('Escape', 'Control+Shift+C')
  await desk.told(/It was not taken out/)
  await desk.inspector.setEmbargo('2099-11-28T00:01')
  await expect(rules).toContainText('Saturday, November 28, 2099')

  await desk.inspector.setEmbargo('2099-11-26T00:01')
  const sheet = desk.page.getByRole('dialog', { name: 'Let go what the wire holds in' })
  await sheet.getByRole('textbox', { name: 'Reason' }).fill('The council moved its session')
  await sheet.getByRole('button', { name: 'Set the end' }).click()
  await expect(rules).toContainText('Thursday, November 26, 2099')
  const [saved] = await storiesOnDisk(place.library)
  expect(saved?.story.fields.embargo).toMatch(/^2099-11-2[56]T/)
  expect(saved?.history.at(-1)?.change).toMatchObject({ rule: 'wire/override', reason: expect.stringContaining('The council moved its session') })
})
