/**
 * `npm run bench`: packs Copydesk and runs tests/bench on it and on its code, on a display of its own, as an unprivileged user.
 * `npm run bench -- clean` runs the benches of that name alone. Figures are printed, never asserted.
 */
import process from 'node:process'
import { tellAndExit } from './say.mjs'
import { onStage, runOnStage } from './stage.mjs'

// The configuration is read without being written anywhere first: the checkout is not the user's.
const args = ['run', '--config', 'build/vitest.bench.config.ts', '--configLoader', 'runner', ...process.argv.slice(2)]

try {
  process.exit(await onStage((stage) => runOnStage(stage, 'node_modules/vitest/vitest.mjs', args)))
} catch (error) {
  tellAndExit(error)
}
