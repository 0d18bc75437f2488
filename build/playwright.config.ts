/** Playwright's own runner for the end-to-end tests. Started by build/e2e.mjs, which makes the package, the display and the folders. */
import path from 'node:path'
import { defineConfig } from 'playwright/test'

const out = process.env['COPYDESK_E2E_OUT'] ?? 'build/out/e2e'

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(out, 'tests'),
  preserveOutput: 'failures-only',
  // One at a time: windows on one display would take the keyboard from each other.
  workers: 1,
  // On a busy machine a whole test was seen to take six times its usual time: that is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list'], ['json', { outputFile: path.join(out, 'report.json') }]],
})
