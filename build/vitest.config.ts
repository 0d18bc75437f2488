/** `npm test`, first part: everything but the end-to-end tests and the benches. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  logLevel: 'error', // a library without the sources of its source maps is nobody's trouble here
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    server: { deps: { inline: ['espells'] } }, // its files name each other without endings, which Node does not take
    testTimeout: 30_000, // a busy machine with two cores is no failure
  },
})
