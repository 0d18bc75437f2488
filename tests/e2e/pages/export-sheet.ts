/** The export sheet. */
import { expect } from '../support/launch'
import type { Locator, Page } from 'playwright/test'

type Format = 'Plain text' | 'Markdown' | 'HTML' | 'JSON'

export class ExportSheet {
  constructor(private readonly page: Page) {}

  get sheet(): Locator {
    return this.page.getByRole('dialog', { name: 'Export' })
  }

  /** Exactly these formats. */
  async formats(...wanted: readonly Format[]): Promise<void> {
    for (const format of ['Plain text', 'Markdown', 'HTML', 'JSON'] as const) {
      await this.sheet.getByRole('checkbox', { name: format }).setChecked(wanted.includes(format))
    }
  }

  async stories(name: string | RegExp): Promise<void> {
    await this.sheet.getByRole('radio', { name }).check()
  }

  async chooseFolder(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Choose a folder…' }).click()
  }

  async previews(words: string): Promise<void> {
    await expect(this.sheet.getByRole('region', { name: 'Preview' })).toContainText(words)
  }

  async run(): Promise<void> {
    await this.sheet.getByRole('button', { name: /^Export/ }).click()
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.sheet.getByText(words).first()).toBeVisible()
  }

  /** What there is to know before the stories go. */
  get findings(): Locator {
    return this.sheet.getByRole('region', { name: 'Before it goes' })
  }

  async goTo(finding: RegExp): Promise<void> {
    await this.findings.getByRole('button', { name: finding }).first().click()
    await expect(this.sheet).toBeHidden()
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.sheet).toBeHidden()
  }
}
