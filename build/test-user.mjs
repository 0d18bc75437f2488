/**
 * Who the end-to-end tests run as. Electron's sandbox refuses root, so root makes an unprivileged user and hands it what it needs;
 * anybody else is that user already.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { Needed, say } from './say.mjs'

const name = 'copydesk-test'

const idOf = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)

function makeUser() {
  if (spawnSync('id', [name], { stdio: 'ignore' }).status !== 0) {
    say(`Making the unprivileged user ${name} for the end-to-end tests.`)
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name])
    if (made.status !== 0) throw new Needed(`The end-to-end tests need an unprivileged user, but "useradd ${name}" failed. Run them as another user than root.`)
  }
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const canRun = (user, command, ...args) => spawnSync(command, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0

/** The checkout itself where the user may read it (not below /root), else a copy. */
function readableCheckout(user, root, stage) {
  const needed = ['package.json', 'tests/e2e/support/launch.ts', 'node_modules/playwright/cli.js', 'build/out/pack-test']
  if (needed.every((file) => canRun(user, 'test', '-r', path.join(root, file)))) return root
  say(`${name} may not read ${root}: copying it.`)
  const copy = path.join(stage, 'checkout')
  const left = [path.join(root, '.git'), path.join(root, 'build/out/e2e')]
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true, filter: (source) => !left.includes(source) })
  spawnSync('chmod', ['-R', 'a+rX', copy])
  return copy
}

/** A Node that the user may run; one below /root is copied. */
function runnableNode(user, stage) {
  if (canRun(user, process.execPath, '--version')) return process.execPath
  const copy = path.join(stage, 'node')
  cpSync(process.execPath, copy, { dereference: true })
  chmodSync(copy, 0o755)
  return copy
}

/**
 * A disk of 256 KB for the tests of full disks: memory, mounted where root may mount. `null` where nobody may: those tests are
 * skipped then, and say so.
 */
function smallDisk(user, stage) {
  const place = path.join(stage, 'small-disk')
  mkdirSync(place)
  if (process.platform !== 'linux' || !('uid' in user)) return null
  const options = `size=256k,mode=0700,uid=${user.uid},gid=${user.gid}`
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'ignore' }).status === 0) return place
  say('Nobody may mount a small disk here: the tests of full disks are skipped.')
  return null
}

/**
 * @returns what a program started for the tests needs: `user` to spawn as (empty when that is us), the `checkout` and `node` it may
 * read, `home`, `temporary` and `out` folders of its own, a `disk` that is soon full, and `remove` to take them away.
 */
export function prepareTestUser(root) {
  const stage = mkdtempSync(path.join(tmpdir(), 'copydesk-e2e-'))
  const user = process.getuid?.() === 0 ? makeUser() : {}
  chmodSync(stage, 0o755)
  const [home, temporary, out] = ['home', 'tmp', 'out'].map((folder) => {
    const place = path.join(stage, folder)
    mkdirSync(place)
    if ('uid' in user) chownSync(place, user.uid, user.gid)
    return place
  })
  const disk = smallDisk(user, stage)
  const remove = () => {
    if (!existsSync(stage)) return
    if (disk !== null) spawnSync('umount', ['-l', disk])
    rmSync(stage, { recursive: true, force: true })
  }
  process.once('exit', remove)
  return { user, home, temporary, out, disk, remove, checkout: 'uid' in user ? readableCheckout(user, root, stage) : root, node: runnableNode(user, stage) }
}

/** Whether that user may make a sandbox: some containers and kernels forbid user namespaces to everybody. */
export function mayMakeSandbox(user) {
  return process.platform !== 'linux' || canRun(user, 'unshare', '--user', '--pid', '--net', '--fork', 'true')
}
