/** Where the packaged window is tried, by tests and by benches: the packages, a display of its own, and a user whom the sandbox serves. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { startXvfb } from './display.mjs'
import { pack, packagedProgram } from './pack.mjs'
import { say } from './say.mjs'
import { installElectronLibraries, installScreen } from './system-needs.mjs'
import { mayMakeSandbox, prepareTestUser } from './test-user.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {ReturnType<typeof prepareTestUser> & { env: NodeJS.ProcessEnv }} Stage */

/** Paths of the packages as the test user sees them. */
function environment(prepared, display) {
  const seen = (name) => path.join(prepared.checkout, path.relative(root, packagedProgram(name)))
  const env = { ...process.env, HOME: prepared.home, TMPDIR: prepared.temporary, COPYDESK_E2E_OUT: prepared.out }
  for (const name of Object.keys(env)) if (name.startsWith('XDG_') || name === 'WAYLAND_DISPLAY') delete env[name]
  if (display) env.DISPLAY = display
  if (prepared.disk !== null) env.COPYDESK_SMALL_DISK = prepared.disk
  if (!mayMakeSandbox(prepared.user)) {
    say('ATTENTION: this system lets nobody but root make a sandbox. The window is tried WITHOUT its sandbox here.')
    env.COPYDESK_E2E_NO_SANDBOX = '1'
  }
  return { ...env, COPYDESK_TEST_PROGRAM: seen('pack-test'), COPYDESK_FUSED_PROGRAM: seen('pack') }
}

/**
 * Packs Copydesk, sets the stage, and takes it away after `play`. Rejects with `Needed` when the machine lacks something that cannot be
 * installed.
 * @template T
 * @param {(stage: Stage) => Promise<T>} play
 * @returns {Promise<T>}
 */
export async function onStage(play) {
  const linux = process.platform === 'linux'
  if (linux) installScreen()
  await pack()
  installElectronLibraries(packagedProgram('pack'))
  const prepared = prepareTestUser(root)
  const screen = linux ? await startXvfb(prepared.user) : null
  try {
    return await play({ ...prepared, env: environment(prepared, screen?.display) })
  } finally {
    screen?.stop()
    prepared.remove()
  }
}

/** Runs a script of the checkout as the stage's user. Resolves with its exit status. */
export function runOnStage(stage, script, args) {
  const child = spawn(stage.node, [path.join(stage.checkout, script), ...args], {
    ...stage.user,
    cwd: stage.checkout,
    env: stage.env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => child.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1)))
}
