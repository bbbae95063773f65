import { writeFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import type { CDPSession, Page } from '@playwright/test'
import { expect, type LaunchedApp, test } from '../support/app.ts'
import { DEEDS } from '../support/monkey/deeds.ts'
import { Random } from '../support/monkey/random.ts'

const COUNT = process.env['BREACHGRAPH_LONG'] === '1' ? 2000 : 200
const SEED = Number(process.env['BREACHGRAPH_MONKEY_SEED'] ?? Date.now() % 1e6)

/** Bytes that what cannot be told from noise may take: history and what was read of the graph are kept on purpose. */
const FLAT = 24 * 2 ** 20

/** The share of pixels above which two pictures are not the same. */
const SAME = 0.002

/** Closes what is open, once it is shown, so that the next deed meets the canvas. */
async function leaveDialogs(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown))))
  for (let turn = 0; turn < 4; turn++) {
    const open = await page.evaluate(
      () =>
        document.querySelector('dialog[open], [role=menu], [role=dialog]') !== null ||
        document.activeElement?.matches('input, textarea, [contenteditable=true]') === true,
    )
    if (!open) return
    await page.keyboard.press('Escape')
    if (turn > 0) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }
}

/** Closes every tab but the first canvas's, and shows that. */
async function leaveTabs(page: Page): Promise<void> {
  const tabs = page.getByRole('tablist', { name: 'Canvases' }).getByRole('tab')
  await leaveDialogs(page)
  while ((await tabs.count()) > 1) {
    const other = tabs.filter({ hasNotText: /^Canvas 1$/ }).first()
    await other.focus()
    await page.keyboard.press('Delete')
  }
}

/** The page as it is first seen: its panels, its theme, nothing selected, all of the graph in sight. */
async function tidy(page: Page): Promise<void> {
  await leaveDialogs(page)
  for (const name of [/^(Close|Dismiss)/, 'Light theme']) {
    const button = page.getByRole('button', { name })
    while (await button.first().isVisible()) await button.first().click()
  }
  const inspector = page.getByRole('button', { name: /^Inspector/ })
  if ((await inspector.getAttribute('aria-pressed')) === 'false') await inspector.click()
  const graph = (await page.getByRole('region', { name: 'Graph' }).boundingBox())!
  await page.mouse.move(graph.x + 6, graph.y + graph.height - 6)
  for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Escape')
  await page.keyboard.press('Control+0')
}

/** Each drawn node as it is read out, with its place among the others. */
async function picture(page: Page): Promise<string[]> {
  const tree = page.getByRole('tree', { name: 'What is drawn' })
  await tree.and(page.locator('[data-state=still]')).waitFor({ state: 'attached' })
  const items = await tree.locator('[role=treeitem][aria-level="1"]').evaluateAll(nodes =>
    nodes.map(node => {
      const { x, y } = (node as HTMLElement).dataset
      return { name: node.getAttribute('aria-label')!, x: Number(x), y: Number(y) }
    }),
  )
  return items.map(({ name, x, y }) => `${name} at ${Math.round(x)} ${Math.round(y)}`).sort()
}

async function painted(page: Page): Promise<PNG> {
  return PNG.sync.read(
    await page.getByRole('region', { name: 'Graph' }).screenshot({ animations: 'disabled' }),
  )
}

/** The share of pixels that are not the same. */
function difference(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  let different = 0
  for (let at = 0; at < a.data.length; at += 4)
    if (Math.abs(a.data[at]! - b.data[at]!) + Math.abs(a.data[at + 1]! - b.data[at + 1]!) > 48) different++
  return different / (a.width * a.height)
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

async function undoAll({ page }: LaunchedApp): Promise<void> {
  const undo = page.getByRole('button', { name: /^Undo/ }).first()
  while (await undo.isEnabled()) await page.keyboard.press('Control+z')
}

test(`${COUNT} random deeds end, all undone, in the first picture`, async ({ app }) => {
  test.setTimeout(COUNT * 1500 + 60_000)
  test.info().annotations.push({ type: 'seed', description: String(SEED) })
  await app.drawn()
  const { page, electron } = app
  const wrong: string[] = []
  page.on('pageerror', error => wrong.push(error.message))
  page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
  await electron.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
  })
  await tidy(page)
  const first = { nodes: await picture(page), paint: await painted(page) }
  const cdp = await page.context().newCDPSession(page)
  const random = new Random(SEED)
  const done: string[] = []
  let early = 0
  for (let deed = 0; deed < COUNT; deed++) {
    if (deed === Math.floor(COUNT / 4)) early = await heap(cdp)
    const next = random.pick(DEEDS)!
    try {
      done.push(await next(app, random))
      await leaveDialogs(page)
      const notices = await page.locator('.notice[data-tone=bad]').allInnerTexts()
      wrong.push(...notices.filter(text => /INTERNAL|undefined|\[object/.test(text)))
      if (wrong.length > 0) throw new Error(wrong.join('; '))
    } catch (error) {
      // The last deeds first: of a message, the closing lines of a run keep the beginning.
      const before = done.slice(-3).join(', ')
      throw new Error(
        `seed ${SEED}, deed ${deed} (${next.name} after ${before}): ${error}\n${done.join(', ')}`,
      )
    }
  }
  await leaveTabs(page)
  await undoAll(app)
  await tidy(page)
  const seed = `seed ${SEED}`
  await expect.poll(() => picture(page), seed).toEqual(first.nodes)
  const last = await painted(page)
  if (difference(first.paint, last) >= SAME) {
    await writeFile(test.info().outputPath('first.png'), PNG.sync.write(first.paint))
    await writeFile(test.info().outputPath('last.png'), PNG.sync.write(last))
  }
  expect(difference(first.paint, last), seed).toBeLessThan(SAME)
  expect((await heap(cdp)) - early, seed).toBeLessThan(FLAT)
})
