/** axe over what is on screen: a violation fails the test with its rule, its element and what to do. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '../support/launch'
import type { Page } from 'playwright/test'

const axeFile = path.resolve(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js')

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[]
}

interface AxeNode {
  readonly html: string
  readonly failureSummary?: string
}

declare const axe: { run(context: Document, options: { readonly resultTypes: readonly string[] }): Promise<AxeResults> }

export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await readFile(axeFile, 'utf8'))
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }))
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''} ${nodes[0]?.failureSummary ?? ''}`)
  expect(found).toEqual([])
}
