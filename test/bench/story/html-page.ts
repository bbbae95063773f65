import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { CHROMIUM } from '../../support/debian-tools.mjs'
import { startElectron } from '../electron-process.ts'
import { APP_FOLDER, type Ready } from '../ready.ts'
import { type Row, toRow } from '../row.ts'

const REPS = 5
const PEER = 'empty-page'
/** Of the bundled stories the longer one: 14 scenes, two more than the bar is for. */
const STORY = 'One vendor, many victims'

/** Taking a story away as a page, and how soon the page shows its first scene, beside an empty page as large. */
export async function htmlPage(ready: Ready): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-bench-page-'))
  try {
    const file = join(folder, 'story.html')
    const taken = await takenAway(ready, file)
    const empty = join(folder, 'empty.html')
    writeFileSync(empty, emptyPage(statSync(file).size))
    const shown = await firstScenes(file, empty)
    return [
      toRow('html-export', 'ms', { ours: taken }, null, { on: 'ours', bar: 3000 }),
      toRow('html-first-scene', 'ms', shown, PEER, { on: 'ratio', bar: 1.5 }),
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

async function firstScenes(file: string, empty: string): Promise<{ ours: number[]; [PEER]: number[] }> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const samples = { ours: [] as number[], [PEER]: [] as number[] }
    // The first of each is not measured: it is slower for whichever is first.
    for (let rep = 0; rep <= REPS; rep++) {
      const pair = { ours: await firstScene(browser, file), [PEER]: await firstScene(browser, empty) }
      if (rep === 0) continue
      samples.ours.push(pair.ours)
      samples[PEER].push(pair[PEER])
    }
    return samples
  } finally {
    await browser.close()
  }
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

/** Milliseconds from the beginning of the navigation to the frame after the page says that it plays. */
async function firstScene(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage()
  await page.addInitScript(PAINTED)
  await page.goto(pathToFileURL(file).href)
  const shown = await page.evaluate(
    () => (window as unknown as { benchPainted: Promise<number> }).benchPainted,
  )
  await page.close()
  return shown
}
