/** The queue on the left. */
import { expect } from '../support/launch'
import type { Locator, Page } from 'playwright/test'

export class Queue {
  constructor(private readonly page: Page) {}

  private get pane(): Locator {
    return this.page.getByRole('navigation', { name: 'Queue' })
  }

  get rows(): Locator {
    return this.pane.getByRole('listbox', { name: 'Stories' }).getByRole('option')
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline })
  }

  async has(...headlines: readonly string[]): Promise<void> {
    for (const headline of headlines) await expect(this.row(headline)).toBeVisible()
    await expect(this.rows).toHaveCount(headlines.length)
  }

  async open(headline: string): Promise<void> {
    await this.row(headline).click()
    await expect(this.row(headline)).toHaveAttribute('aria-current', 'true')
  }

  async isOpen(headline: string): Promise<void> {
    await expect(this.row(headline)).toHaveAttribute('aria-current', 'true')
  }

  async search(words: string): Promise<void> {
    await this.pane.getByRole('searchbox', { name: 'Search' }).fill(words)
  }

  async show(filter: 'All' | 'In' | 'Ready' | 'Spiked'): Promise<void> {
    await this.pane.getByRole('radio', { name: new RegExp(`^${filter} `) }).click()
  }
}
