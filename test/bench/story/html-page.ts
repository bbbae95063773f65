import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM } from '../../support/debian-tools.mjs'
import { startElectron } from '../electron-process.ts'
import { APP_FOLDER, type Ready } from '../ready.ts'
import { type Row, toRow } from '../row.ts'

const REPS = 5
const PEER = 'empty-page'
/** Of the bundled stories the longer one: 14 scenes, two more than the bar is for. */
const STORY = 'One vendor, many victims'

type Samples = Record<'ours' | typeof PEER, number[]>

/** Taking a story away as a page, and how soon the page shows its first scene, beside an empty page as large. */
export async function htmlPage(ready: Ready): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-bench-page-'))
  try {
    const file = join(folder, 'story.html')
    const taken = await takenAway(ready, file)
    const empty = join(folder, 'empty.html')
    writeFileSync(empty, emptyPage(statSync(file).size))
    const { opened, shown } = await firstScenes(file, empty)
    return [
      toRow('html-export', 'ms', { ours: taken }, null, { on: 'ours', bar: 3000 }),
      toRow('html-first-scene', 'ms', opened, PEER, { on: 'ratio', bar: 1.5 }),
      toRow('html-first-scene in a browser that is open', 'ms', shown, PEER, null),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds from pressing Save to the file being there, in the app. */
async function takenAway(ready: Ready, file: string): Promise<number[]> {
  const app = await startElectron(ready, APP_FOLDER, [])
  try {
    const { page, electron } = app
    await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    const samples: number[] = []
    for (let rep = 0; rep < REPS; rep++) samples.push(await takeAway(page, file))
    return samples
  } finally {
    await app.stop()
  }
}

async function takeAway(page: Page, file: string): Promise<number> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Take the story away')
  await page
    .getByRole('option', { name: /^Take the story away/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Take the story away' })
  await dialog.getByLabel('Story', { exact: true }).selectOption({ label: STORY })
  await dialog.getByLabel('As', { exact: true }).selectOption('html')
  const save = dialog.getByRole('button', { name: 'Save…' })
  await save.focus()
  rmSync(file, { force: true })
  const start = performance.now()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const taken = performance.now() - start
  if (!readFileSync(file, 'utf8').trimEnd().endsWith('</html>')) throw new Error('The page is not whole.')
  return taken
}

/** As many bytes, one word, and the moment at which it is there. */
function emptyPage(bytes: number): string {
  const [before, after] = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><p>Empty</p><script type="application/json">"',
    '"</script><script>document.documentElement.dataset.playing="yes"</script></body></html>',
  ]
  return `${before}${'x'.repeat(bytes - before.length - after.length)}${after}`
}

async function firstScenes(file: string, empty: string): Promise<Record<'opened' | 'shown', Samples>> {
  const opened: Samples = { ours: [], [PEER]: [] }
  const shown: Samples = { ours: [], [PEER]: [] }
  // The first of each is not measured: it is slower for whichever is first.
  for (let rep = 0; rep <= REPS; rep++) {
    for (const [name, path] of [
      ['ours', file],
      [PEER, empty],
    ] as const) {
      const measured = await firstScene(path)
      if (rep === 0) continue
      opened[name].push(measured.opened)
      shown[name].push(measured.shown)
    }
  }
  return { opened, shown }
}

/** Run in the page before anything of its own, as text: what turns this file into JavaScript leaves it alone. */
const PAINTED = `
  window.benchPainted = new Promise(resolve => {
    const look = () => {
      if (document.documentElement?.dataset.playing !== 'yes') requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    }
    look()
  })`

/**
 * Milliseconds to the frame after the page says that it plays: from starting the browser, as opening a file does, and
 * from the beginning of the navigation in a browser that is there.
 */
async function firstScene(file: string): Promise<{ opened: number; shown: number }> {
  const start = performance.now()
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const page = await browser.newPage()
    await page.addInitScript(PAINTED)
    await page.goto(pathToFileURL(file).href)
    const shown = await page.evaluate(
      () => (window as unknown as { benchPainted: Promise<number> }).benchPainted,
    )
    return { opened: performance.now() - start, shown }
  } finally {
    await browser.close()
  }
}
