/** The story in the middle: its head, and the copy as an editable document. */
import { expect } from '../support/launch'
import type { Locator, Page } from 'playwright/test'

export class Story {
  constructor(private readonly page: Page) {}

  private get pane(): Locator {
    return this.page.getByRole('main', { name: 'Story' })
  }

  get copy(): Locator {
    return this.pane.getByRole('textbox', { name: 'Copy' })
  }

  line(words: string): Locator {
    return this.copy.locator('[data-role]').filter({ hasText: words })
  }

  async reads(...words: readonly string[]): Promise<void> {
    for (const each of words) await expect(this.copy).toContainText(each)
  }

  async readsNot(words: string): Promise<void> {
    await expect(this.copy).not.toContainText(words)
  }

  /** Puts the caret at the end of the line that has these words, and types. */
  async typeAfter(words: string, text: string): Promise<void> {
    await this.line(words).first().click()
    await this.page.keyboard.press('End')
    await this.page.keyboard.type(text)
  }

  async isSaved(): Promise<void> {
    await expect(this.pane.getByText('Saved', { exact: true })).toBeVisible()
  }

  async markReady(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Mark ready' }).click()
  }

  /** Opens every run of lines set aside. */
  async showAside(): Promise<void> {
    const folded = this.copy.getByRole('button', { name: /lines set aside/ })
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click()
  }

  /** Brings the first line back that was set aside for this reason. */
  async bringBack(reason: string): Promise<void> {
    const struck = this.copy.getByRole('group', { name: reason })
    await struck.getByRole('button', { name: 'Bring back' }).first().click()
  }

  /** Puts the caret into the line that has these words. */
  async caretIn(words: string): Promise<void> {
    await this.line(words).first().click()
  }

  async hasRole(words: string, role: string): Promise<void> {
    await expect(this.line(words).first()).toHaveAttribute('data-role', role)
  }

  /** The card of a query or of a change. */
  get card(): Locator {
    return this.pane.getByRole('dialog')
  }

  /** The raw wire beside the copy. */
  get wire(): Locator {
    return this.pane.getByRole('region', { name: 'Raw wire' })
  }
}
