import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Node and Chromium of the oldest runtime the app starts on, see electron/services/runtime-version.ts. */
const NODE = 'node18'
const CHROME = 'chrome114'

/** electron-vite puts each part into a folder of `--outDir`. The command line of queries shares main's chunks. */
export default defineConfig({
  main: {
    build: {
      target: NODE,
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          'graph-process': 'electron/graph-process/graph-process.ts',
          query: 'queries/cli/query.ts',
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: CHROME,
      // A third of the text to parse when the window opens.
      minify: true,
      rollupOptions: {
        input: join(import.meta.dirname, 'renderer/index.html'),
        // Main alone checks requests: the schemas, and zod with them, stay out of the page.
        treeshake: { moduleSideEffects: [{ test: /electron\/contract\.ts$/, sideEffects: false }] },
      },
    },
    worker: { format: 'es' },
  },
})
