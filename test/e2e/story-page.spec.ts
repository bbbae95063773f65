/** A story as one page: made by the app, played by Debian's Chromium and by the app's own engine, and read back. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { bundledCase } from '../../graph/case/bundled.ts'
import { bundledStories } from '../../graph/story/bundled.ts'
import type { StoryFile } from '../../graph/story/story-file.ts'
import { expect, type LaunchedApp, test } from '../support/app.ts'
import { CHROMIUM } from '../support/debian-tools.mjs'
import { axeFaults, playedByKeys } from '../support/story-page.ts'

const LARGEST = 3_000_000

async function nextFile({ electron }: LaunchedApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, path)
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
}

/** Takes a story away as a page, as a person does, and answers its text. */
async function pageOf(app: LaunchedApp, path: string, title: string, nameless = false): Promise<string> {
  const { page } = app
  await nextFile(app, path)
  await command(page, 'Take the story away')
  const dialog = page.getByRole('dialog', { name: 'Take the story away' })
  await dialog.getByLabel('Story', { exact: true }).selectOption({ label: title })
  await dialog.getByLabel('As', { exact: true }).selectOption('html')
  if (nameless) await dialog.getByLabel('Without names').check()
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(dialog).toBeHidden()
  return readFile(path, 'utf8')
}

/** What of the case no scene of the story shows, and yet stands in the text. */
function leaks(text: string, story: StoryFile): string[] {
  const shown = new Set(
    story.scenes.flatMap(({ nodes, folded }) => [...nodes, ...folded].map(({ node }) => node)),
  )
  const { entities, claims } = bundledCase()
  return [
    ...entities.filter(({ id }) => !shown.has(`id:${id}`) && text.includes(`"id:${id}"`)).map(({ id }) => id),
    ...claims.filter(claim => claim.private && text.includes(claim.text)).map(({ id }) => id),
    ...story.scenes.filter(({ notes }) => text.includes(notes)).map(({ id }) => `notes of ${id}`),
  ]
}

const captionsOf = ({ scenes }: StoryFile) =>
  scenes.filter(({ aside }) => !aside).map(({ caption }) => caption.map(({ text }) => text).join(' '))

/** Everything that a person with a keyboard does with the page; it asks nobody for anything and breaks no rule. */
async function hold(page: Page, story: StoryFile): Promise<void> {
  expect(await playedByKeys(page, story.scenes.length)).toEqual(captionsOf(story))
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('d')
  const list = page.getByRole('navigation', { name: 'What is drawn' })
  await list.getByRole('button', { name: /,/ }).first().press('Enter')
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await expect(evidence.getByRole('heading')).toBeVisible()
  await expect(evidence.getByText(/paragraph \d+/).first()).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(evidence).toBeHidden()
  await page.keyboard.press('b')
  await expect(page.getByText('The screen is black.')).toBeAttached()
  await page.keyboard.press('b')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`2 of ${story.scenes.length}`)).toBeAttached()
}

/** Opens a page in a window of the app's engine that has nothing to do with the app. */
async function inElectron({ electron }: LaunchedApp, path: string): Promise<{ page: Page; asked: string[] }> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ webPreferences: { partition: 'a-reader', sandbox: true } })
    void window.loadFile(path)
  }, path)
  const page = await opened
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.reload()
  return { page, asked }
}

test('a story taken away is one page that plays anywhere, and is read back', async ({ app, userData }) => {
  await app.drawn()
  const stories = bundledStories()
  const paths = stories.map(({ id }) => join(userData, `${id}.html`))

  await test.step('both stories are small, and hold nothing that their scenes do not show', async () => {
    for (const [index, story] of stories.entries()) {
      const text = await pageOf(app, paths[index]!, story.title)
      expect(text.length).toBeLessThan(LARGEST)
      expect(leaks(text, story)).toEqual([])
      expect(text).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//)
    }
  })

  await test.step('in the app’s engine', async () => {
    const { page, asked } = await inElectron(app, paths[0]!)
    await hold(page, stories[0]!)
    expect(asked).toEqual([pathToFileURL(paths[0]!).href])
    await page.close()
  })

  await test.step('in Debian’s Chromium', async () => {
    test.skip(!existsSync(CHROMIUM), process.env['BREACHGRAPH_NO_TOOLS'] ?? `There is no ${CHROMIUM}.`)
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    const page = await browser.newPage()
    const seen: string[] = []
    page.on('request', request => seen.push(request.url()))
    page.on('console', message => seen.push(message.text()))
    page.on('pageerror', error => seen.push(error.message))
    await page.goto(pathToFileURL(paths[1]!).href)
    await hold(page, stories[1]!)
    expect(seen).toEqual([pathToFileURL(paths[1]!).href])
    await browser.close()
  })

  await test.step('it is opened again as a story; one without names is refused', async () => {
    const { page } = app
    await command(page, 'Open story file')
    await expect(page.getByText(`, ${stories[1]!.scenes.length} scenes.`)).toBeVisible()
    const nameless = join(userData, 'nameless.html')
    const text = await pageOf(app, nameless, stories[0]!.title, true)
    expect(text).not.toContain('0mid16B')
    await command(page, 'Open story file')
    await expect(page.getByText(/made without names/)).toBeVisible()
  })
})
