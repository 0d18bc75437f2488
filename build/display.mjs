/** Displays: whether this machine has one that answers, and one of our own for the tests. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { Needed } from './say.mjs'

function answers(address) {
  return new Promise((resolve) => {
    const socket = net.connect({ ...address, timeout: 2_000 })
    const end = (answer) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
}

/** `:0`, `unix:0` and `host:10.0` in DISPLAY; a server forgotten in the variable does not answer. */
function x11Answers(display = '') {
  const parsed = /^(?<host>[^:]*):(?<number>\d+)(?:\.\d+)?$/.exec(display)
  if (!parsed) return false
  const { host, number } = parsed.groups
  if (host === '' || host === 'unix') return answers({ path: `/tmp/.X11-unix/X${number}` })
  return answers({ host, port: 6000 + Number(number) })
}

function waylandAnswers({ WAYLAND_DISPLAY: display, XDG_RUNTIME_DIR: folder = '' }) {
  return display ? answers({ path: path.resolve(folder, display) }) : false
}

/** @returns {Promise<'x11' | 'wayland' | 'native' | null>} what a window could be shown on. */
export async function findDisplay() {
  if (process.platform !== 'linux') return 'native'
  if (await x11Answers(process.env.DISPLAY)) return 'x11'
  return (await waylandAnswers(process.env)) ? 'wayland' : null
}

/**
 * Starts an Xvfb on a free display number.
 * @param {{ uid?: number, gid?: number }} user who it runs as; only that user's programs may use it.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function startXvfb(user) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], { ...user, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => server.kill()
  process.once('exit', stop)
  const number = await Promise.race([once(server.stdio[3], 'data'), once(server, 'exit').then(() => null)])
  if (number === null) throw new Needed('Xvfb ended before it had a display.')
  return { display: `:${String(number[0]).trim()}`, stop }
}
