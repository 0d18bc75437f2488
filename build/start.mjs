/**
 * `npm start -- FILE…`: opens the files in the window where there is a display, and cleans them in the terminal where there is none.
 * Sets up what is missing: builds, finds or makes the Electron runtime, installs its libraries.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './build.mjs'
import { findDisplay } from './display.mjs'
import { findRuntime } from './electron-runtime.mjs'
import { say, tellAndExit } from './say.mjs'
import { installElectronLibraries } from './system-needs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sample = path.join(root, 'build/sample/two-stories.txt')
/** npm runs scripts in the package's folder; a file's name is meant from where the user stands. */
const here = process.env.INIT_CWD ?? process.cwd()

/** Runs a program in the user's folder and ends with its status. */
function become(program, args) {
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  const child = spawn(program, args, { cwd: here, env, stdio: 'inherit' })
  child.once('error', tellAndExit).once('exit', (code) => (process.exitCode = code ?? 1))
}

/** The launcher alone, never the package, gives up the sandbox, and only for root, whom it does not serve. */
async function openWindow(display, files) {
  const runtime = await findRuntime()
  installElectronLibraries(runtime.executable)
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
  const wayland = display === 'wayland' ? ['--ozone-platform-hint=auto'] : []
  become(runtime.executable, [...asRoot, ...wayland, root, ...files])
}

function cleanInTerminal(files) {
  say('There is no display here, so Copydesk works in the terminal.')
  if (files.length === 0) say('No file was named: this is the sample.')
  const paths = files.length > 0 ? files : [sample]
  become(process.execPath, [path.join(root, 'build/copydesk.mjs'), 'clean', ...paths, '--to', 'txt,md,html,json', '--out', './clean'])
}

try {
  const files = process.argv.slice(2)
  await buildIfNeeded()
  const display = await findDisplay()
  if (display) await openWindow(display, files)
  else cleanInTerminal(files)
} catch (error) {
  tellAndExit(error)
}
