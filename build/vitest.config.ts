import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/**/*.test.ts'], testTimeout: 120_000, exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'] },
})
