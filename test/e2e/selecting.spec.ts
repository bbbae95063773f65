import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { nodesOnScreen, placeOf, zoomTo } from './canvas-places.ts'

const selected = (page: Page) =>
  page
    .locator('[role=treeitem][aria-level="1"][aria-selected="true"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')!.split(',')[0]!).sort())

/** Drags along these places, with a key held. */
async function drag(page: Page, places: readonly (readonly [number, number])[], key?: string): Promise<void> {
  const [first, ...rest] = places
  if (key) await page.keyboard.down(key)
  await page.mouse.move(...first!)
  await page.mouse.down()
  for (const [x, y] of rest) await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.up()
  if (key) await page.keyboard.up(key)
}

/** The corners round a node, at a distance that keeps clear of it, and what else is inside. */
async function cornersRound(page: Page, name: string) {
  const { x, y, width } = await placeOf(page, name)
  const reach = width / 2 + 8
  const corners = [
    [x - reach, y - reach],
    [x + reach, y - reach],
    [x + reach, y + reach],
    [x - reach, y + reach],
  ] as const
  const inside = (await nodesOnScreen(page)).filter(
    node => Math.abs(node.x - x) < reach && Math.abs(node.y - y) < reach,
  )
  return { corners, inside: inside.map(node => node.name).sort() }
}

test('nodes are selected by lasso and box, with keys held and with the tools, and added to', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  const mandiant = await cornersRound(page, 'Mandiant')
  const apex = await cornersRound(page, 'Apex Custom Software')
  await drag(page, mandiant.corners, 'Shift')
  await expect.poll(() => selected(page)).toEqual(mandiant.inside)
  await drag(page, [apex.corners[0], apex.corners[2]], 'Control')
  await expect.poll(() => selected(page)).toEqual([...mandiant.inside, ...apex.inside].sort())
  await page.getByRole('button', { name: 'Box' }).click()
  await expect(page.getByRole('button', { name: 'Box' })).toHaveAttribute('aria-pressed', 'true')
  await drag(page, [mandiant.corners[2], mandiant.corners[0]])
  await expect.poll(() => selected(page)).toEqual(mandiant.inside)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Box' })).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => selected(page)).toEqual(mandiant.inside)
  const before = await nodesOnScreen(page)
  await drag(page, [apex.corners[0], [apex.corners[0][0] + 30, apex.corners[0][1]]])
  await expect.poll(async () => (await nodesOnScreen(page))[0]!.x).toBeCloseTo(before[0]!.x + 30, 0)
})

test('a selection grows by hops, and is made by degree and by status', async ({ app }) => {
  await app.drawn()
  const { page } = app
  const apt = page.getByRole('treeitem', { name: 'APT 18,' }).first()
  await apt.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  const others = await apt
    .getByRole('treeitem')
    .evaluateAll(items => items.map(item => /(?:→|←|↔) ([^,]+),/.exec(item.getAttribute('aria-label')!)![1]!))
  await page.keyboard.press('1')
  await expect.poll(() => selected(page)).toEqual([...new Set(['APT 18', ...others])].sort())
  await page.keyboard.press('9')
  await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(others.length + 1)
  await page.keyboard.press('0')
  await expect.poll(() => selected(page)).toEqual(['APT 18'])

  await page.keyboard.press('Control+k')
  await page.keyboard.type('number of relationships')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Select by number of relationships' })
  await dialog.getByLabel('At least').fill('8')
  const count = Number(/^(\d+) node/.exec((await dialog.getByRole('status').textContent())!)![1])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(async () => (await selected(page)).length).toBe(count)
  const names = await page
    .locator('[role=treeitem][aria-level="1"][aria-selected="true"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')!))
  expect(names.map(name => Number(/(\d+) relationship/.exec(name)![1])).every(of => of >= 8)).toBe(true)
})

test('nodes are drawn as one group and come out of it again, with their relationships', async ({ app }) => {
  await app.drawn()
  const { page } = app
  const before = (await nodesOnScreen(page)).map(({ name }) => name).sort()
  await page
    .getByRole('treeitem', { name: /^Mandiant,/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('treeitem', { name: /^CrowdStrike,/ })
    .first()
    .focus()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Alt+g')
  const group = page.getByRole('treeitem', { name: / \+1,.*group of 2/ })
  await expect(group).toBeAttached()
  expect((await nodesOnScreen(page)).length).toBe(before.length - 1)
  await group.focus()
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menuitem', { name: /^Ungroup/ }).click()
  await expect.poll(async () => (await nodesOnScreen(page)).map(({ name }) => name).sort()).toEqual(before)
  expect(await selected(page)).toEqual(['CrowdStrike', 'Mandiant'])
})

test('the badge of a node offers its neighbours by type and by kind, and in which order', async ({ app }) => {
  await app.drawn()
  const { page } = app
  const node = await placeOf(page, 'Apex Custom Software')
  const before = (await nodesOnScreen(page)).length
  await page.mouse.click(node.x + node.width * 0.4, node.y - node.width * 0.4)
  const menu = page.getByRole('menu', { name: 'Expand by type' })
  await menu.getByRole('menuitem', { name: 'newest first' }).click()
  await expect(menu.getByRole('menuitem', { name: 'newest first' })).toHaveAttribute('aria-current', 'true')
  const products = menu.getByRole('menuitem', { name: /^Product/ })
  const hidden = Number((await products.textContent())!.replace(/\D/g, ''))
  await products.click()
  await expect.poll(async () => (await nodesOnScreen(page)).length).toBe(before + hidden)
  await page
    .getByRole('treeitem', { name: /^Apex Custom Software,/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+e')
  await expect(menu).toBeVisible()
  await expect(menu.getByRole('menuitem', { name: /^Product/ })).toHaveCount(0)
})

test('the minimap shows where the view is, moves it, and goes away when everything is in sight', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  const map = page.getByRole('img', { name: 'Minimap' })
  await expect(map).toBeHidden()
  await zoomTo(page, 2)
  await expect(map).toBeVisible()
  const before = (await nodesOnScreen(page))[0]!
  const box = (await map.boundingBox())!
  await page.mouse.click(box.x + 12, box.y + box.height / 2)
  await expect.poll(async () => (await nodesOnScreen(page))[0]!.x).toBeGreaterThan(before.x + 50)
  await page.keyboard.press('m')
  await expect(map).toBeHidden()
  await page.keyboard.press('m')
  await expect(map).toBeVisible()
  await page.keyboard.press('Control+0')
  await expect(map).toBeHidden()
})
