/** `npm run dev -- FILE…`: builds again at every change of a source and starts the window anew with it. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, mergeConfig } from 'vite'
import { partConfig, parts } from './build.mjs'
import { findRuntime } from './electron-runtime.mjs'
import { tellAndExit } from './say.mjs'
import { installElectronLibraries } from './system-needs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Resolves with the watcher once the part was built for the first time. */
async function watch(part, onBuilt) {
  const watcher = await build(mergeConfig(partConfig(part), { mode: 'development', build: { watch: {} } }))
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code !== 'END') return
      resolve()
      onBuilt()
    })
  })
}

function windowStarter(runtime) {
  let child = null
  const flags = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
  return () => {
    child?.removeAllListeners('exit').kill()
    child = spawn(runtime.executable, [...flags, root, ...process.argv.slice(2)], { stdio: 'inherit' })
    child.once('exit', (code) => process.exit(code ?? 1)) // closed by hand
  }
}

try {
  const runtime = await findRuntime()
  installElectronLibraries(runtime.executable)
  const startWindow = windowStarter(runtime)
  let ready = false
  for (const part of parts) await watch(part, () => ready && startWindow())
  ready = true
  startWindow()
} catch (error) {
  tellAndExit(error)
}
