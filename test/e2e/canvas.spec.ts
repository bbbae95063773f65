import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, launchApp, test } from '../support/app.ts'
import { nodesOnScreen, overlappingCaptions, placeOf, zoomTo } from './canvas-places.ts'

test.describe('the canvas', () => {
  test('lets no caption lie on another, at any zoom, in the opening view and after five expands', async ({
    app,
  }) => {
    await app.drawn()
    const { page } = app
    const withHidden = page.locator('[role=treeitem][aria-level="1"][aria-label*=" hidden"]')
    for (let expands = 0; expands <= 5; expands++) {
      if (expands > 0) {
        const drawn = (await nodesOnScreen(page)).length
        await withHidden.first().focus()
        await page.keyboard.press('Control+e')
        await expect.poll(async () => (await nodesOnScreen(page)).length).toBeGreaterThan(drawn)
      }
      for (const zoom of [0.5, 1, 2]) {
        await zoomTo(page, zoom)
        const nodes = await nodesOnScreen(page)
        expect(overlappingCaptions(nodes), `after ${expands} expands, at ${zoom}`).toEqual([])
        expect(nodes.filter(({ caption }) => caption).length, `captions at ${zoom}`).toBeGreaterThan(
          nodes.length / 4,
        )
      }
    }
  })

  test('shows every caption of the opening view as it opens', async ({ app }) => {
    await app.drawn()
    const nodes = await nodesOnScreen(app.page)
    expect(nodes.filter(({ caption }) => !caption).map(({ name }) => name)).toEqual([])
  })

  test('a double click expands and moves nothing, another one collapses', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const before = await nodesOnScreen(page)
    const node = await placeOf(page, 'APT 18')
    await page.mouse.dblclick(node.x, node.y)
    await expect.poll(async () => (await nodesOnScreen(page)).length).toBeGreaterThan(before.length)
    const after = new Map((await nodesOnScreen(page)).map(({ name, x, y }) => [name, { x, y }]))
    for (const { name, x, y } of before) expect(after.get(name), name).toEqual({ x, y })
    await page.mouse.dblclick(node.x, node.y)
    await expect.poll(async () => (await nodesOnScreen(page)).length).toBe(before.length)
  })

  test('a dragged node is pinned where it was put, in one step', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const { x, y } = await placeOf(page, 'Mandiant')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 25, { steps: 5 })
    await page.mouse.up()
    await expect(page.getByRole('treeitem', { name: /^Mandiant, .*pinned/ })).toBeAttached()
    const moved = await placeOf(page, 'Mandiant')
    expect(moved.x - x).toBeCloseTo(40, 0)
    expect(moved.y - y).toBeCloseTo(25, 0)
    await page.getByRole('button', { name: 'Lay out by force' }).click()
    await expect.poll(async () => (await placeOf(page, 'CrowdStrike')).x).not.toBeCloseTo(x, 0)
    await expect(page.getByRole('treeitem', { name: /^Mandiant, .*pinned/ })).toBeAttached()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('treeitem', { name: /^Mandiant, .*pinned/ })).toHaveCount(0)
  })

  test('clicks select, with Ctrl or Shift they add, on empty canvas they clear', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const selected = page.locator('[role=treeitem][aria-level="1"][aria-selected="true"]')
    const [a, b] = [await placeOf(page, 'Mandiant'), await placeOf(page, 'CrowdStrike')]
    await page.mouse.click(a.x, a.y)
    await expect(selected).toHaveCount(1)
    await page.keyboard.down('Control')
    await page.mouse.click(b.x, b.y)
    await page.keyboard.up('Control')
    await expect(selected).toHaveCount(2)
    const canvas = (await page.getByRole('region', { name: 'Graph' }).boundingBox())!
    await page.mouse.click(canvas.x + canvas.width - 12, canvas.y + 12)
    await expect(selected).toHaveCount(0)
  })

  test('the mirror is walked with the arrow keys, into neighbours and back', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const focused = page.locator('[role=treeitem]:focus')
    await page.getByRole('treeitem', { name: 'APT 18,' }).first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAttribute('aria-level', '2')
    await expect(focused).toHaveAccessibleName(/ (→|←) /)
    const other = /(?:→|←) ([^,]+),/.exec((await focused.getAttribute('aria-label'))!)![1]!
    await page.keyboard.press('Enter')
    await expect(focused).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAccessibleName(new RegExp(`^${other}`))
    await page.keyboard.press('Home')
    const first = await focused.getAttribute('aria-label')
    await page.keyboard.press('ArrowDown')
    await expect(focused).not.toHaveAccessibleName(first!)
    await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveAccessibleName(first!)
  })

  test('dims no more for what has moved away under a pointer that rests', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const graph = page.getByRole('region', { name: 'Graph' })
    const { x, y } = await placeOf(page, 'HIPAA')
    await page.mouse.move(x, y)
    await expect(graph).toHaveCSS('cursor', 'pointer')
    await page.keyboard.press('Control+-')
    await page.keyboard.press('Control+-')
    await expect(graph).not.toHaveCSS('cursor', 'pointer')
  })

  test('another theme changes colours and moves nothing', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const before = await nodesOnScreen(page)
    await page.getByRole('button', { name: /^(Light|Dark) theme$/ }).click()
    await app.drawn()
    expect(await nodesOnScreen(page)).toEqual(before)
  })
})

test('a saved view that cannot be read gives way to the opening view, and says so', async ({ userData }) => {
  const first = await launchApp({ userData })
  await first.drawn()
  const opening = (await nodesOnScreen(first.page)).map(({ name }) => name).sort()
  await first.page.getByRole('treeitem', { name: 'APT 18,' }).first().focus()
  await first.page.keyboard.press('Control+e')
  const views = join(userData, 'views')
  await expect.poll(() => readdir(views).catch(() => [])).not.toEqual([])
  await first.close()
  for (const name of await readdir(views)) {
    const file = join(views, name)
    const stored = JSON.parse(await readFile(file, 'utf8')) as { view: string }
    await writeFile(file, JSON.stringify({ ...stored, view: stored.view.slice(0, 100) }))
  }
  const second = await launchApp({ userData })
  await second.drawn()
  await expect(second.page.getByText('The saved view could not be read')).toBeVisible()
  expect((await nodesOnScreen(second.page)).map(({ name }) => name).sort()).toEqual(opening)
  await second.close()
})
