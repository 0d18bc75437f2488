/**
 * `npm run pack`: the application as a folder in build/out/pack, and in build/out/pack-test the same one for the end-to-end tests,
 * which differs in one fuse: it takes Node's inspector, for Playwright steers an Electron by it.
 * `npm run pack -- --installers` makes the installers of this platform instead (electron-builder downloads tools for that).
 */
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './build.mjs'
import configuration from './electron-builder.mjs'
import { isScript, say, tellAndExit } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = (name) => path.join(root, 'build/out', name)

/** Where electron-builder puts the application of this platform, and the program in it. */
function layout() {
  if (process.platform === 'darwin') return { folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac', program: 'Copydesk.app/Contents/MacOS/Copydesk' }
  if (process.platform === 'win32') return { folder: 'win-unpacked', program: 'Copydesk.exe' }
  return { folder: process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked', program: 'copydesk' }
}

/** @param {'pack' | 'pack-test'} name */
export function packagedProgram(name) {
  const { folder, program } = layout()
  return path.join(out(name), folder, program)
}

async function runBuilder(targets) {
  const { build, Platform } = await import('electron-builder')
  await build({ targets: Platform.current().createTarget(targets), config: await configuration(), projectDir: root })
}

async function makeTestPackage() {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await rm(out('pack-test'), { recursive: true, force: true })
  await cp(path.join(out('pack'), layout().folder), path.join(out('pack-test'), layout().folder), { recursive: true, verbatimSymlinks: true })
  await flipFuses(packagedProgram('pack-test'), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

export async function pack() {
  await buildIfNeeded()
  say('Packing Copydesk.')
  await rm(out('pack'), { recursive: true, force: true })
  await runBuilder('dir')
  await makeTestPackage()
}

if (isScript(import.meta.url)) {
  try {
    if (process.argv.includes('--installers')) await buildIfNeeded().then(() => runBuilder())
    else await pack()
  } catch (error) {
    tellAndExit(error)
  }
}
