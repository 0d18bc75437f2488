/**
 * Finds the Electron runtime, or makes one. As a script it prints the executable's path.
 * Order: the folder in ELECTRON_OVERRIDE_DIST_PATH; the one in node_modules; one made earlier from the wheel;
 * Electron's own download, tried once; a new one from the wheel. What it does is told on stderr.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import process from 'node:process'
import { downloadElectron } from './electron-runtime/download.mjs'
import { makeFromWheel, madeFromWheel } from './electron-runtime/wheel.mjs'
import { isScript, Needed, say, tellAndExit } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** @typedef {{ folder: string, executable: string, version: string }} Runtime */

/** @returns {Runtime | null} `null` when the folder holds no whole Electron. */
function runtimeIn(folder) {
  const executable = path.join(folder, executables[process.platform] ?? 'electron')
  const version = path.join(folder, 'version')
  if (!existsSync(executable) || !existsSync(version)) return null
  return { folder, executable, version: readFileSync(version, 'utf8').trim().replace(/^v/, '') }
}

/** Electron writes `path.txt` last, so a download that was cut short does not count. */
function installed() {
  const electron = path.join(root, 'node_modules/electron')
  return existsSync(path.join(electron, 'path.txt')) ? runtimeIn(path.join(electron, 'dist')) : null
}

function overridden(folder) {
  const runtime = runtimeIn(folder)
  if (runtime) return runtime
  throw new Needed(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it (an executable and a file named version).`)
}

/**
 * Rejects with `Needed`, a sentence for people, when no runtime can be had.
 * @returns {Promise<Runtime>}
 */
export async function findRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return overridden(override)
  const made = madeFromWheel()
  const here = installed() ?? (made && runtimeIn(made))
  if (here) return here
  if (await downloadElectron(root)) {
    const fresh = installed()
    if (fresh) return fresh
  }
  return runtimeIn(await makeFromWheel())
}

if (isScript(import.meta.url)) {
  try {
    const runtime = await findRuntime()
    say(`Electron ${runtime.version} is in ${runtime.folder}.`)
    process.stdout.write(`${runtime.executable}\n`)
  } catch (error) {
    tellAndExit(error)
  }
}
