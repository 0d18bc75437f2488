/** `npm run bench`: the benches one after the other, with all their output, and time enough. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 600_000, disableConsoleIntercept: true },
})
