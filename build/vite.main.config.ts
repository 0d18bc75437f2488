/**
 * Bundles one program that runs in Node (build/build.mjs names it: the main process, a worker, the command line), whole in one file,
 * as CommonJS for Node 16 (Electron 22). Bundled together they would share chunks, and the window would read the importers before it opens.
 */
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
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs', banner: globalsOfNewerNodes },
    },
  },
})
