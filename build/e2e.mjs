/**
 * `npm run e2e`: packs Copydesk and runs tests/e2e on the package: on a display of its own, as an unprivileged user, with the sandbox on.
 */
import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { startXvfb } from './display.mjs'
import { pack, packagedProgram } from './pack.mjs'
import { isScript, say, tellAndExit } from './say.mjs'
import { installElectronLibraries, installScreen } from './system-needs.mjs'
import { mayMakeSandbox, prepareTestUser } from './test-user.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} A runner that leaves no report, or ends badly without a failed test, is a failure itself. */
export function countPlaywright(file, exitCode) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  const failed = stats.unexpected + errors.length
  return { passed: stats.expected + stats.flaky, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: stats.skipped }
}

/** Paths of the packages as the test user sees them. */
function environment(prepared, display) {
  const seen = (name) => path.join(prepared.checkout, path.relative(root, packagedProgram(name)))
  const env = { ...process.env, HOME: prepared.home, TMPDIR: prepared.temporary, COPYDESK_E2E_OUT: prepared.out }
  for (const name of Object.keys(env)) if (name.startsWith('XDG_') || name === 'WAYLAND_DISPLAY') delete env[name]
  if (display) env.DISPLAY = display
  if (!mayMakeSandbox(prepared.user)) {
    say('ATTENTION: this system lets nobody but root make a sandbox. The window is tested WITHOUT its sandbox here.')
    env.COPYDESK_E2E_NO_SANDBOX = '1'
  }
  return { ...env, COPYDESK_TEST_PROGRAM: seen('pack-test'), COPYDESK_FUSED_PROGRAM: seen('pack') }
}

function runPlaywright(prepared, env, args) {
  const cli = path.join(prepared.checkout, 'node_modules/playwright/cli.js')
  const child = spawn(prepared.node, [cli, 'test', '--config', 'build/playwright.config.ts', ...args], {
    ...prepared.user,
    cwd: prepared.checkout,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => child.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1)))
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
export async function runEndToEnd(args = []) {
  const linux = process.platform === 'linux'
  if (linux) installScreen()
  await pack()
  installElectronLibraries(packagedProgram('pack'))
  const prepared = prepareTestUser(root)
  const screen = linux ? await startXvfb(prepared.user) : null
  try {
    const code = await runPlaywright(prepared, environment(prepared, screen?.display), args)
    keepArtefacts(prepared.out)
    return countPlaywright(path.join(root, 'build/out/e2e/report.json'), code)
  } finally {
    screen?.stop()
    prepared.remove()
  }
}

if (isScript(import.meta.url)) {
  try {
    const { failed } = await runEndToEnd(process.argv.slice(2))
    process.exit(failed === 0 ? 0 : 1)
  } catch (error) {
    tellAndExit(error)
  }
}
