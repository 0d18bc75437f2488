/** The whole window: its panes, the ways in, and keys. */
import { expect, type StartedDesk } from '../support/launch'
import { ExportSheet } from './export-sheet'
import { Inspector } from './inspector'
import { Queue } from './queue'
import { Story } from './story'

export class Desk {
  readonly queue: Queue
  readonly story: Story
  readonly inspector: Inspector
  readonly exports: ExportSheet

  constructor(readonly started: StartedDesk) {
    this.queue = new Queue(started.page)
    this.story = new Story(started.page)
    this.inspector = new Inspector(started.page)
    this.exports = new ExportSheet(started.page)
  }

  get page(): StartedDesk['page'] {
    return this.started.page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Puts the text on the system's clipboard and presses Ctrl+V where the focus is. */
  async paste(text: string): Promise<void> {
    await this.started.app.evaluate(async ({ clipboard }, words) => {
      await clipboard.writeText(words)
    }, text)
    await this.press('Control+v')
  }

  /** A paste with HTML, as a browser's copy makes it. The two runtimes write HTML to the clipboard in two ways, so the event is made. */
  async pasteRich(text: string, html: string): Promise<void> {
    await this.page.evaluate((clipped) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', clipped.text)
      clipboardData.setData('text/html', clipped.html)
      const place = document.activeElement ?? document.body
      place.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    }, { text, html })
  }

  async clipboardText(): Promise<string> {
    return this.started.app.evaluate(({ clipboard }) => clipboard.readText())
  }

  /** Drops files on the window. They are chosen into a field first, because only so a page gets files that have a path. */
  async drop(paths: readonly string[]): Promise<void> {
    const field = await this.page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file', multiple: true }))
    await field.asElement().setInputFiles([...paths])
    await field.evaluate((chosen) => {
      const dataTransfer = new DataTransfer()
      for (const file of chosen.files ?? []) dataTransfer.items.add(file)
      for (const name of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }))
      }
    })
  }

  /** A message at the foot of the window. */
  async told(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Messages' }).getByText(text)).toBeVisible()
  }

  /** What has the focus, by its name or its words. */
  async focusIsIn(name: 'Stories' | 'Copy'): Promise<void> {
    await expect(this.page.getByLabel(name, { exact: true })).toBeFocused()
  }
}

/** The window, once it shows its queue. */
export async function openDesk(started: StartedDesk): Promise<Desk> {
  await expect(started.page.getByRole('navigation', { name: 'Queue' })).toBeVisible()
  return new Desk(started)
}
