import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { _electron } from '@playwright/test'
import { APP_FOLDER, type Ready } from '../ready.ts'
import { type Row, toRow } from '../row.ts'

const REPS = 3
const SCENES = 12
const STORY = join(APP_FOLDER, 'graph', 'story', 'bundled', 'one-vendor-many-victims.json')

/** From the click on Save to the file written, for a story of 12 scenes with its notes. */
export async function pdfExport(ready: Ready): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-bench-pdf-'))
  const story = join(folder, 'story.json')
  writeFileSync(story, JSON.stringify(twelveScenes()))
  const app = await _electron.launch({
    executablePath: ready.electron,
    args: [...ready.flags, APP_FOLDER, `--user-data-dir=${join(folder, 'profile')}`],
    env: { ...(process.env as Record<string, string>), ...(ready.env as Record<string, string>) },
  })
  try {
    const page = await app.firstWindow()
    await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
    const samples: number[] = []
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, story)
    await command(page, 'Open story file')
    await page.getByRole('toolbar', { name: 'Story' }).waitFor()
    for (let rep = 0; rep < REPS; rep++) {
      const file = join(folder, `story-${rep}.pdf`)
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      }, file)
      samples.push(await timed(page, `story-${rep}.pdf`))
      if (!readFileSync(file).subarray(0, 5).equals(Buffer.from('%PDF-')))
        throw new Error(`${file} is no PDF`)
    }
    return toRow('pdf-export', 'ms', { ours: samples }, null, { on: 'ours', bar: 10_000 })
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function twelveScenes() {
  const story = JSON.parse(readFileSync(STORY, 'utf8')) as { scenes: { branches?: unknown }[] }
  const scenes = story.scenes.slice(0, SCENES).map(({ branches: _branches, ...scene }) => scene)
  return { ...story, id: 'twelve-scenes', title: 'Twelve scenes', scenes }
}

async function timed(page: Page, name: string): Promise<number> {
  await command(page, 'Take the story away')
  const dialog = page.getByRole('dialog', { name: 'Take the story away' })
  await dialog.getByLabel('As', { exact: true }).selectOption('pdf')
  await dialog.getByLabel('With the notes').check()
  const save = dialog.getByRole('button', { name: 'Save…' })
  await dialog.getByRole('img', { name: 'Preview' }).waitFor()
  const start = performance.now()
  await save.click()
  await page.getByText(`Saved to ${name}.`).waitFor()
  return performance.now() - start
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
}
