/** `npm run build`: everything that runs, into build/out/main and build/out/renderer. With `--if-needed` only when a source is newer. */
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { isScript, say, tellAndExit } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'build/out/built')
/** What is built each by itself: its configuration (build/vite.*.config.ts) and, where that serves several, what it begins with. */
export const parts = [
  { config: 'main', input: { main: 'electron/main.ts' } },
  { config: 'main', input: { 'desk-worker': 'electron/desk-worker.ts' } },
  { config: 'main', input: { 'import-worker': 'electron/import-worker.ts' } },
  { config: 'main', input: { 'search-worker': 'electron/search-worker.ts' } },
  { config: 'main', input: { cli: 'store/cli/main.ts' } },
  { config: 'preload' },
  { config: 'renderer' },
]

/** Vite's configuration for one part. */
export function partConfig({ config, input }) {
  return { configFile: path.join(root, `build/vite.${config}.config.ts`), ...(input && { build: { rolldownOptions: { input } } }) }
}

/** The newest time under a file or folder; a folder's own time counts too, for it tells of files taken away. */
function newestUnder(place) {
  const about = statSync(place)
  if (!about.isDirectory()) return about.mtimeMs
  return Math.max(about.mtimeMs, ...readdirSync(place).map((entry) => newestUnder(path.join(place, entry))))
}

export function isBuilt() {
  if (!existsSync(stamp)) return false
  const configs = readdirSync(path.join(root, 'build')).filter((entry) => entry !== 'out').map((entry) => path.join('build', entry))
  const sources = ['electron', 'renderer', 'store', 'package.json', 'package-lock.json', ...configs]
  return sources.every((source) => newestUnder(path.join(root, source)) <= statSync(stamp).mtimeMs)
}

export async function buildAll() {
  const { build } = await import('vite')
  rmSync(stamp, { force: true })
  const began = new Date()
  rmSync(path.join(root, 'build/out/main'), { recursive: true, force: true }) // shared by several parts, so none of them empties it
  for (const part of parts) await build({ ...partConfig(part), logLevel: 'warn' })
  writeFileSync(stamp, '')
  utimesSync(stamp, began, began) // a source saved while building is newer than this build
}

export async function buildIfNeeded() {
  if (isBuilt()) return
  say('Building Copydesk.')
  await buildAll()
}

if (isScript(import.meta.url)) {
  try {
    await (process.argv.includes('--if-needed') ? buildIfNeeded() : buildAll())
  } catch (error) {
    tellAndExit(error)
  }
}
