/**
 * `npm run e2e`: packs Copydesk and runs tests/e2e on the package: on a display of its own, as an unprivileged user, with the sandbox on.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { isScript, tellAndExit } from './say.mjs'
import { onStage, runOnStage } from './stage.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} A runner that leaves no report, or ends badly without a failed test, is a failure itself. */
export function countPlaywright(file, exitCode) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  const failed = stats.unexpected + errors.length
  return { passed: stats.expected + stats.flaky, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: stats.skipped }
}

function keepArtefacts(from) {
  const kept = path.join(root, 'build/out/e2e')
  rmSync(kept, { recursive: true, force: true })
  cpSync(from, kept, { recursive: true })
}

/**
 * Rejects with `Needed` when the machine lacks something that cannot be installed.
 * @param {string[]} args for Playwright's runner: a file's name, `--grep`
 * @returns {Promise<Count>}
 */
export function runEndToEnd(args = []) {
  return onStage(async (stage) => {
    const code = await runOnStage(stage, 'node_modules/playwright/cli.js', ['test', '--config', 'build/playwright.config.ts', ...args])
    keepArtefacts(stage.out)
    return countPlaywright(path.join(root, 'build/out/e2e/report.json'), code)
  })
}

if (isScript(import.meta.url)) {
  try {
    const { failed } = await runEndToEnd(process.argv.slice(2))
    process.exit(failed === 0 ? 0 : 1)
  } catch (error) {
    tellAndExit(error)
  }
}
