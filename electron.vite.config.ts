import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'

/** Node and Chromium of the oldest runtime the app starts on, see electron/services/runtime-version.ts. */
const NODE = 'node18'
const CHROME = 'chrome114'

/** What a page that leaves the app must do without: the newest browsers. */
const ANY_BROWSER = 'es2020'
const EMBEDDED = '?embedded'

/**
 * `import { script, styles } from './page.ts?embedded'`: a module with all it imports as the text of one classic
 * script and of its style sheet, for pages that are made by the app and stand on their own.
 */
const embedded: Plugin = {
  name: 'embedded-script',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(EMBEDDED)) return null
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        target: ANY_BROWSER,
        lib: { entry: id.slice(0, -EMBEDDED.length), formats: ['iife'], name: 'page' },
      },
    })
    const files = [built].flat().flatMap(result => ('output' in result ? result.output : []))
    const script = files.flatMap(file => (file.type === 'chunk' ? file.code : [])).join('')
    const styles = files.flatMap(file => (file.type === 'asset' ? String(file.source) : [])).join('')
    for (const file of files)
      if (file.type === 'chunk') file.moduleIds.forEach(path => this.addWatchFile(path))
    return `export const script = ${JSON.stringify(script)}\nexport const styles = ${JSON.stringify(styles)}`
  },
}

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
    plugins: [react(), embedded],
    build: {
      target: CHROME,
      // A third of the text to parse when the window opens.
      minify: true,
      rollupOptions: {
        input: {
          index: join(import.meta.dirname, 'renderer/index.html'),
          audience: join(import.meta.dirname, 'renderer/audience.html'),
        },
      },
    },
    worker: { format: 'es' },
  },
})
