/** The inspector on the right. */
import { expect } from '../support/launch'
import type { Locator, Page } from 'playwright/test'

type Tab = 'Changes' | 'Tags' | 'Checks' | 'Facts' | 'Notes' | 'History'

export class Inspector {
  constructor(private readonly page: Page) {}

  private get pane(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' })
  }

  async show(tab: Tab): Promise<void> {
    await this.pane.getByRole('tab', { name: tab }).click()
  }

  /** Writes a fact that can be mended, and leaves its field. */
  async mend(name: string, value: string): Promise<void> {
    const field = this.pane.getByRole('textbox', { name, exact: true })
    await field.fill(value)
    await field.press('Enter')
  }

  async choose(name: string, value: string): Promise<void> {
    await this.pane.getByRole('combobox', { name }).selectOption(value)
  }

  /** By the computer's clock: "2099-11-27T00:01". */
  async setEmbargo(local: string): Promise<void> {
    const parts = this.pane.getByRole('group', { name: 'End of the embargo, by this computer’s clock' })
    await parts.getByRole('spinbutton', { name: /^year/ }).focus()
    await this.page.keyboard.type(local.replace(/[^0-9]/g, ''))
    await this.pane.getByRole('button', { name: 'Set the end' }).click()
  }

  /** The steps of the story, newest first. */
  get steps(): Locator {
    return this.pane.getByRole('list', { name: 'History' }).getByRole('listitem')
  }

  get note(): Locator {
    return this.pane.getByRole('textbox', { name: 'Note to the desk' })
  }

  /** The changes of one rule, by the rule's name. */
  rule(name: string): Locator {
    return this.pane.getByRole('region', { name, exact: true })
  }

  change(rule: string, words: string): Locator {
    return this.rule(rule).getByRole('listitem').filter({ hasText: words })
  }

  async undo(rule: string, words: string): Promise<void> {
    await this.change(rule, words).getByRole('button', { name: /^Undo/ }).first().click()
  }

  async redo(rule: string, words: string): Promise<void> {
    await this.change(rule, words).getByRole('button', { name: /^Redo/ }).first().click()
  }

  tag(name: string): Locator {
    return this.pane.getByRole('listitem').filter({ hasText: name })
  }

  async acceptTag(name: string): Promise<void> {
    await this.pane.getByRole('button', { name: `Accept ${name}` }).click()
  }

  async refuseTag(name: string): Promise<void> {
    await this.pane.getByRole('button', { name: `Refuse ${name}` }).click()
  }

  async addTag(name: string, kind: string): Promise<void> {
    await this.pane.getByRole('combobox', { name: 'Name of the tag' }).fill(name)
    await this.pane.getByRole('combobox', { name: 'Kind of the tag' }).selectOption(kind)
    await this.pane.getByRole('button', { name: 'Add', exact: true }).click()
  }

  async hasTag(name: string, state: 'suggested' | 'accepted' | 'refused'): Promise<void> {
    await expect(this.tag(name).first()).toContainText(state)
  }

  async fact(name: string, value: string): Promise<void> {
    await expect(this.pane.getByRole('definition').filter({ hasText: value }).first()).toBeVisible()
    await expect(this.pane.getByRole('term').filter({ hasText: name }).first()).toBeVisible()
  }
}
