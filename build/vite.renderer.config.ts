/** Bundles the window for Chromium 108. Nothing is inlined: the page's content security policy takes files of `app://` only. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: new URL('../renderer', import.meta.url).pathname,
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'chrome108',
    cssTarget: 'chrome108',
    outDir: '../build/out/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000, // kB: read from the disk, not from a network
  },
})
