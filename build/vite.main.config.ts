/** Bundles what runs in Node: the main process, its workers and the command line, as CommonJS for Node 16 (Electron 22). */
import { defineConfig } from 'vite'

/** Electron 22's main process has these only inside modules, not as globals; libraries expect the globals. */
const globalsOfNewerNodes = [
  "globalThis.crypto ??= require('node:crypto').webcrypto;",
  "globalThis.Blob ??= require('node:buffer').Blob;",
  "globalThis.structuredClone ??= (value) => require('node:v8').deserialize(require('node:v8').serialize(value));",
].join('\n')

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node16',
    outDir: 'build/out/main',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'electron/main.ts',
        'desk-worker': 'electron/desk-worker.ts',
        'import-worker': 'electron/import-worker.ts',
        cli: 'store/cli/main.ts',
      },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', banner: globalsOfNewerNodes },
    },
  },
})
