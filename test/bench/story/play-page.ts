import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { projectFolder } from '../../../electron/runtime/paths.mjs'
import { type Look, lookOfTokens } from '../../../renderer/canvas/look.ts'
import { pageText } from '../../../renderer/features/take-away/html/page-text.ts'
import type { Reel } from '../../../renderer/player/reel.ts'

const ENTRY = join(projectFolder, 'renderer', 'features', 'take-away', 'html', 'story-page.ts')

/** A page that plays a reel with the show of the talk, built as the app builds it, in the fonts of the machine. */
export async function playPage(reel: Reel): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['iife'], name: 'page' } },
  })
  const files = [built].flat().flatMap(result => ('output' in result ? result.output : []))
  const script = files.flatMap(file => (file.type === 'chunk' ? file.code : [])).join('')
  const styles = files.flatMap(file => (file.type === 'asset' ? String(file.source) : [])).join('')
  const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
  return pageText({
    played: { reel, looks: { dark: lookOf('dark'), light: lookOf('light') }, theme: 'dark' },
    story: null,
    script,
    styles,
    hashes: { script: hashOf(script), styles: hashOf(styles) },
  })
}

/** The colours of a theme, from its style sheet. */
function lookOf(theme: Look['theme']): Look {
  const sheet = readFileSync(join(projectFolder, 'renderer', 'styles', `${theme}.css`), 'utf8')
  return lookOfTokens(theme, property => new RegExp(`${property}: ([^;]+);`).exec(sheet)?.[1] ?? '')
}
