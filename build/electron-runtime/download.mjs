/** Runs the download that Electron's npm package brings, and gives up on it when nothing comes any more. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { say } from '../say.mjs'

const patienceMs = 20_000

function bytesUnder(folder) {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true }).map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false }))
  return files.reduce((sum, file) => sum + (file?.isFile() ? file.size : 0), 0)
}

/** Ends the child once the folders have not grown for `patienceMs`: a host behind a silent firewall never answers "no". */
function endWhenStill(child, folders) {
  let seen = -1
  let since = Date.now()
  return setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + bytesUnder(folder), 0)
    if (now !== seen) since = Date.now()
    seen = now
    if (Date.now() - since > patienceMs) child.kill()
  }, 1_000)
}

/** @returns {Promise<boolean>} whether Electron says it is installed. Never rejects. */
export async function downloadElectron(root) {
  const electron = path.join(root, 'node_modules/electron')
  if (!existsSync(path.join(electron, 'install.js'))) return false
  say('Electron is not here yet: trying its own download.')
  const temporary = await mkdtemp(path.join(tmpdir(), 'copydesk-electron-'))
  const child = spawn(process.execPath, [path.join(electron, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
  const watch = endWhenStill(child, [temporary, path.join(electron, 'dist')])
  const ended = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve))
  clearInterval(watch)
  await rm(temporary, { recursive: true, force: true })
  if (ended !== 0) say('Electron’s own download cannot be reached from here.')
  return ended === 0
}
