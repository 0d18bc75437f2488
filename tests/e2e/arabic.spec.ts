/** The whole interface in Arabic: mirrored, complete, kept, and left again by the same key. */
import path from 'node:path'
import { expectAccessible, openDesk, plain, storiesOnDisk, Desk } from './pages'
import { expect, test } from './support/launch'

const sample = path.resolve(import.meta.dirname, '../../build/sample/arabic-story.txt')
const arabicHeadline = 'عودة العبارات إلى الجزيرة بعد العاصفة'
const arabicStory = `${arabicHeadline}

عادت العبّارات إلى الإبحار نحو الجزيرة يوم الأربعاء بعد عاصفة شتوية عزلتها أربعة أيام عن البر الرئيسي.

وقالت شركة العبّارات إنها شغّلت ثلاث سفن على الخط الشمالي تنقل السكان والبريد والمواد الغذائية.

شارك

وقال سكان إن المخبز استهلك آخر ما لديه من الدقيق "يوم الأحد" وإن المدرسة أغلقت أبوابها في اليوم التالي.
`

async function speakArabic(desk: Desk): Promise<void> {
  await desk.press('Escape', 'Control+,')
  await desk.page.getByRole('tab', { name: 'This window' }).click()
  await desk.page.getByRole('radio', { name: 'العربية' }).click()
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(desk.page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(desk.page.getByRole('navigation', { name: 'قائمة الأخبار' })).toBeVisible()
}

/** Names stay as they are: of the program, files and folders, formats, encodings, keys, agencies and owners of data. */
const kept = /^(Copydesk|\/.*|arabic-story\.txt|utf-8|Markdown|HTML|JSON|NITF [\d.]+|NewsML-G2 [\d.]+|ninjs [\d.]+|RSS 2\.0|Word|(Ctrl|Shift)\+.*|English|Reuters|\u2066?Media Topics ©.*)$/

/** What the window says without one Arabic letter, outside the copy, keys and lists of encodings. */
async function english(desk: Desk): Promise<readonly string[]> {
  const texts = await desk.page.evaluate(() => {
    const found: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      const element = node instanceof Element ? node : node.parentElement
      return element?.closest('kbd, code, option, [lang]:not(html), .ProseMirror') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
    })
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder']) found.push(node.getAttribute(name) ?? '')
      } else found.push(node.textContent ?? '')
    }
    return found
  })
  return texts.filter((text) => /[A-Za-z]{3}/.test(text) && !/\p{Script=Arabic}/u.test(text) && !kept.test(text.trim()))
}

async function look(desk: Desk, name: string, left: Set<string>): Promise<void> {
  await expectAccessible(desk.page)
  await desk.started.shot(name)
  for (const text of await english(desk)) left.add(text)
}

test('the interface changes to Arabic and back, keeps the story, and is Arabic again after a restart', async ({ start }) => {
  const headline = 'Ferry Runs Aground off Port Hadrin'
  const desk = await openDesk(await start())
  await desk.paste(plain(headline))
  await desk.queue.has(headline)
  await desk.story.caretIn('The harbour office said')
  await desk.type('Meanwhile: ')
  await speakArabic(desk)
  await expect(desk.page.locator('.ProseMirror')).toContainText('Meanwhile: ')
  const menu = await desk.started.app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label))
  expect(menu.join(' ')).toContain('ملف')
  await desk.started.close()

  const again = await openDeskInArabic(await start())
  await expect(again.page.getByRole('listbox', { name: 'الأخبار' }).getByText(headline)).toBeVisible()
  await again.press('Control+,')
  await again.page.getByRole('tab', { name: 'هذه النافذة' }).click()
  await again.page.getByRole('radio', { name: 'English' }).click()
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(again.page.locator('html')).toHaveAttribute('dir', 'ltr')
})

async function openDeskInArabic(started: Desk['started']): Promise<Desk> {
  await expect(started.page.getByRole('navigation', { name: 'قائمة الأخبار' })).toBeVisible()
  return new Desk(started)
}

for (const [theme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
  test(`every screen in Arabic, ${theme}, ${width} wide`, async ({ start, place }) => {
    test.setTimeout(120_000)
    const left = new Set<string>()
    const name = (screen: string): string => `arabic-${screen}-${theme}-${width}`
    const desk = await openDesk(await start())
    await desk.page.emulateMedia({ colorScheme: theme })
    await desk.started.resize(width, height)
    await speakArabic(desk)
    await look(desk, name('empty'), left)
    await desk.drop([sample])
    await expect(desk.page.getByRole('listbox', { name: 'الأخبار' }).getByRole('option')).toHaveCount(1)
    await desk.press('Escape')
    await desk.paste(arabicStory)
    await expect(desk.page.getByRole('listbox', { name: 'الأخبار' }).getByRole('option')).toHaveCount(2)
    await look(desk, name('changes'), left)
    for (const key of ['t', 'q', 'f', 'v', 'o', 'h', 'w']) {
      await desk.press('Escape', key)
      await look(desk, name(`pane-${key}`), left)
    }
    await desk.press('Escape', 'Enter', 'Control+f')
    await desk.type('سفن')
    await look(desk, name('find'), left)
    await desk.press('Escape', 'Escape', 'd')
    await look(desk, name('compare'), left)
    await desk.press('Escape', 'Escape', 'e')
    await look(desk, name('export'), left)
    await desk.started.choose([place.exports])
    await desk.press('Escape', '?')
    await look(desk, name('keys'), left)
    await desk.press('Escape', 'F1')
    await look(desk, name('help'), left)
    await desk.press('Escape', 'Control+k')
    await look(desk, name('palette'), left)
    await desk.press('Escape', 'Control+Shift+O')
    await look(desk, name('report'), left)
    await desk.press('Escape', 'Control+,')
    const tabs = desk.page.getByRole('dialog').getByRole('tab')
    for (let at = 0; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click()
      await look(desk, name(`settings-${at}`), left)
    }
    expect([...left]).toEqual([])
  })
}

test('sets the end of an embargo by keys, from the right, day first, in either kind of figures', async ({ start, place }) => {
  const desk = await openDesk(await start())
  await speakArabic(desk)
  await desk.press('Escape')
  await desk.paste(arabicStory)
  await expect(desk.page.getByRole('listbox', { name: 'الأخبار' }).getByText(arabicHeadline)).toBeVisible()
  await desk.press('Escape', 'f')
  const moment = desk.page.getByRole('group', { name: 'نهاية حظر النشر بساعة هذا الحاسوب' })
  const parts = moment.getByRole('spinbutton')
  await expect(parts).toHaveCount(5)
  await expect(moment).toHaveCSS('direction', 'rtl')
  const [first, last] = await Promise.all([parts.first().boundingBox(), parts.last().boundingBox()])
  expect(first?.x ?? 0).toBeGreaterThan(last?.x ?? 0)
  const hour = await parts.nth(3).boundingBox()
  expect(hour?.x ?? 0).toBeLessThan(last?.x ?? 0)
  await desk.started.shot('arabic-moment-empty')
  await parts.first().focus()
  await desk.type('٢٧112099')
  await expect(parts.nth(3)).toBeFocused()
  await desk.type('0001')
  await expectAccessible(desk.page)
  await desk.started.shot('arabic-moment')
  await desk.press('Tab', 'Enter')
  const end = new Date(2099, 10, 27, 0, 1).toISOString()
  await expect.poll(async () => (await storiesOnDisk(place.library))[0]?.story.fields.embargo).toBe(end)
  await expect(desk.page.getByRole('main')).toContainText('تحت حظر نشر حتى الجمعة، 27 نوفمبر 2099 في 00:01')
  await desk.started.shot('arabic-embargo')
})

test('English copy in an Arabic window runs from the left, and its reasons are told in Arabic', async ({ start }) => {
  const headline = 'Ferry Runs Aground off Port Hadrin'
  const desk = await openDesk(await start())
  await speakArabic(desk)
  await desk.press('Escape')
  await desk.paste(`${plain(headline)}\n"Nobody was hurt," he said.\n`)
  await expect(desk.page.getByRole('listbox', { name: 'الأخبار' }).getByText(headline)).toBeVisible()
  await expect(desk.page.locator('.ProseMirror')).toHaveCSS('direction', 'ltr')
  await desk.started.shot('arabic-english-copy')
})
