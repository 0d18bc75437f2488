/** Every screen, in light and dark, at both sizes: axe finds nothing, and a picture is kept for people to look at. */
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible, openDesk, plain, quay, quayStory, type Desk } from './pages'
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
      await desk.press('Control+Shift+H')
      await desk.type('the')
      await desk.press('Tab')
      await look(desk, name('find'))
      await desk.press('Escape', 'Escape', 'd')
      await expect(desk.page.getByRole('dialog', { name: 'Compare' })).toBeVisible()
      await look(desk, name('compare'))
      await desk.press('Escape')
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
      await desk.press('Escape', 'Control+,')
      await expect(desk.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
      await look(desk, name('settings'))
    })
  }
}

const longHeadline = 'Port Authority Weighs Second Cable, Third Ferry and New Breakwater as Winter Storms Cut Island Off for the Fourth Time in a Month'
const mixedHeadline = 'هيئة ميناء Port Callow تعلن: 3 سفن جديدة قبل 2027'
const arabicQuery = `عودة العبارات إلى الجزيرة بعد العاصفة

عادت العبّارات إلى الإبحار نحو الجزيرة يوم الأربعاء بعد عاصفة شتوية عزلتها أربعة أيام عن البر الرئيسي.

وقالت شركة العبّارات إنها شغّلت ثلاث سفن على الخط الشمالي تنقل السكان والبريد والمواد الغذائية.

شارك

وقال سكان إن المخبز استهلك آخر ما لديه من الدقيق يوم الأحد وإن المدرسة أغلقت أبوابها في اليوم التالي.
`

for (const [theme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
  test(`every state, ${theme}, ${width} wide`, async ({ start, place }) => {
    test.setTimeout(240_000)
    const name = (screen: string): string => `${screen}-${theme}-${width}`
    const wire = path.join(place.folder, 'wire')
    await mkdir(wire)
    await Promise.all(Array.from({ length: 220 }, (_each, at) => writeFile(path.join(wire, `${String(at).padStart(3, '0')}.txt`), plain(`Ship Number ${at} Comes Into Port`))))
    await writeFile(path.join(wire, 'empty.txt'), '')
    await writeFile(path.join(wire, 'picture.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]))
    const desk = await openDesk(await start())
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.started.resize(width, height)

    await desk.drop((await readdir(wire)).map((file) => path.join(wire, file)))
    await expect(desk.page.getByRole('progressbar')).toBeVisible()
    await look(desk, name('state-progress'))
    await expect(desk.page.getByRole('dialog', { name: 'Import report' })).toContainText('2 problems', { timeout: 120_000 })
    await look(desk, name('state-report'))
    await desk.press('Escape')

    for (const text of [plain(longHeadline), plain(mixedHeadline), arabicQuery]) {
      await desk.press('Escape')
      await desk.paste(text)
      await desk.queue.isOpen(text.slice(0, text.indexOf('\n')))
      await look(desk, name(`state-${text === arabicQuery ? 'arabic' : text.startsWith(longHeadline) ? 'long-headline' : 'mixed-headline'}`))
    }

    await desk.press('Escape', 'd')
    await expect(desk.page.getByRole('dialog', { name: 'Compare' })).toBeVisible()
    await look(desk, name('state-arabic-compare'))
    await desk.press('Escape', 'Enter', 'Control+f')
    await desk.type('إلى')
    await look(desk, name('state-arabic-find'))
    await desk.press('Escape', 'Escape')
    await desk.paste(quayStory)
    await desk.queue.isOpen(quay)
    await desk.press('Escape', 'q')
    await look(desk, name('state-checks'))
    await desk.press('Escape', 'w', 'Enter', 'F8')
    await expect(desk.story.card).toBeVisible()
    await expect(async () => {
      const [card, page] = await Promise.all([desk.story.card.boundingBox(), desk.story.copy.boundingBox()])
      expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual((page?.x ?? 0) + (page?.width ?? 0))
    }).toPass()
    await look(desk, name('state-card'))
    await desk.press('Control+.')
    await look(desk, name('state-card-by-key'))
    await desk.press('Escape', 'Escape', 'x', 'j', 'x')
    await desk.started.choose([place.exports])
    await desk.press('e')
    await desk.exports.chooseFolder()
    await desk.exports.run()
    await desk.exports.says('2 files written')
    await look(desk, name('state-exported'))
    await desk.exports.close()

    await desk.queue.open(quay)
    const [day = ''] = await readdir(path.join(place.library, 'stories'))
    await chmod(path.join(place.library, 'stories', day), 0o555)
    await desk.story.caretIn('Ships of more than 90 metres')
    await desk.type('Meanwhile. ')
    await expect(desk.page.getByRole('alert')).toBeVisible()
    await look(desk, name('state-not-saved'))
    await chmod(path.join(place.library, 'stories', day), 0o755)
    await desk.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await desk.story.isSaved()
  })
}
