import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { generatedCase } from '../bench/generated-case.ts'
import { expect, launchApp, test } from '../support/app.ts'
import { type NodeOnScreen, nodesOnScreen } from './canvas-places.ts'

const layoutPanel = (page: Page) => page.getByRole('region', { name: 'Layout', exact: true })
const steps = (page: Page) => page.getByRole('list', { name: 'Steps' }).getByRole('listitem')

type Picture = readonly { readonly name: string; readonly x: number; readonly y: number }[]

/** Where nodes stand among one another, whatever the camera does: in widths of the picture, from its first node. */
function picture(nodes: readonly NodeOnScreen[]): Picture {
  const sorted = nodes.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const xs = sorted.map(({ x }) => x)
  const span = Math.max(...xs) - Math.min(...xs)
  const [first] = sorted
  return sorted.map(({ name, x, y }) => ({ name, x: (x - first!.x) / span, y: (y - first!.y) / span }))
}

/** How far apart two pictures of the same nodes are where they differ most; places on screen are whole pixels. */
function difference(a: Picture, b: Picture): number {
  expect(a.map(({ name }) => name)).toEqual(b.map(({ name }) => name))
  return Math.max(...a.map(({ x, y }, index) => Math.hypot(x - b[index]!.x, y - b[index]!.y)))
}
const SAME = 0.02

async function arrange(page: Page, layout: string): Promise<Picture> {
  const panel = layoutPanel(page)
  await panel.getByRole('radio', { name: layout, exact: true }).check()
  await panel.getByRole('button', { name: 'Arrange', exact: true }).click()
  await expect(panel.getByRole('button', { name: 'Arrange', exact: true })).toBeVisible()
  return picture(await nodesOnScreen(page))
}

async function selectNodes(page: Page, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await page.getByRole('treeitem', { name }).first().focus()
    await page.keyboard.press(index === 0 ? 'Enter' : 'Control+Enter')
  }
}

async function slide(slider: Locator, presses: number): Promise<void> {
  await slider.focus()
  for (let press = 0; press < presses; press++) await slider.press('ArrowRight')
}

test('arranges everything and a part, by forms, keeps arrangements, and undoes each in one step', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  const panel = layoutPanel(page)
  await page.getByRole('button', { name: 'History', exact: true }).click()
  await page.keyboard.press('Control+l')
  await expect(panel).toBeVisible()
  const opening = picture(await nodesOnScreen(page))

  await test.step('a form sets what the layout does, and undo takes it back whole', async () => {
    await arrange(page, 'Grid')
    const rows = new Set((await nodesOnScreen(page)).map(({ y }) => Math.round(y)))
    await panel.getByLabel('Shape').selectOption('Tall, as a page')
    await arrange(page, 'Grid')
    expect(new Set((await nodesOnScreen(page)).map(({ y }) => Math.round(y))).size).toBeGreaterThan(rows.size)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect(difference(picture(await nodesOnScreen(page)), opening)).toBeLessThan(SAME)
  })

  await test.step('the same seed gives the same picture, another seed another', async () => {
    const first = await arrange(page, 'Force')
    await slide(panel.getByLabel('Distance between neighbours'), 3)
    expect(difference(await arrange(page, 'Force'), first)).toBeGreaterThan(SAME)
    await panel.getByRole('button', { name: 'Another' }).click()
    await expect(panel.getByLabel('Seed')).toHaveValue('2')
    await expect(panel.getByRole('button', { name: 'Arrange', exact: true })).toBeVisible()
    const second = picture(await nodesOnScreen(page))
    expect(difference(second, first)).toBeGreaterThan(SAME)
    await arrange(page, 'By community')
    expect(difference(await arrange(page, 'Force'), second)).toBeLessThan(SAME)
  })

  await test.step('a timeline says from when to when, and what has no date', async () => {
    await arrange(page, 'Timeline')
    await expect(page.getByText(/^From 1 Jan 2014 .* 26 Jan 2025 .* \d+ nodes have no date/)).toBeVisible()
    const places = new Map((await nodesOnScreen(page)).map(node => [node.name, node]))
    expect(places.get('Community Health breach')!.x).toBeLessThan(places.get('Apex intrusion')!.x)
    expect(places.get('CrowdStrike')!.y).toBeGreaterThan(places.get('Apex intrusion')!.y)
  })

  await test.step('on the selection nothing else moves', async () => {
    const chosen = ['Mandiant', 'CrowdStrike', 'APT 18', 'Dynamite Panda']
    await expect(panel.getByRole('radio', { name: /^Selection/ })).toBeDisabled()
    const before = await nodesOnScreen(page)
    await selectNodes(page, chosen)
    await panel.getByRole('radio', { name: /^Selection/ }).check()
    await arrange(page, 'Grid')
    const after = new Map((await nodesOnScreen(page)).map(node => [node.name, node]))
    const rest = before.filter(({ name }) => !chosen.includes(name))
    const [fixed] = rest
    for (const { name, x, y } of rest) {
      expect(after.get(name)!.x - after.get(fixed!.name)!.x, name).toBeCloseTo(x - fixed!.x, 0)
      expect(after.get(name)!.y - after.get(fixed!.name)!.y, name).toBeCloseTo(y - fixed!.y, 0)
    }
    await expect(steps(page).filter({ hasText: 'Grid layout of 4 nodes' })).toHaveCount(1)
    await panel.getByRole('radio', { name: /^Everything/ }).check()
  })

  await test.step('an arrangement is kept by name, comes back in one step, and goes', async () => {
    const kept = await arrange(page, 'Concentric by kind')
    await panel.getByLabel('Keep this arrangement as').fill('Rings')
    await page.keyboard.press('Enter')
    const hierarchy = await arrange(page, 'Hierarchy')
    await panel.getByRole('button', { name: /^Rings/ }).click()
    await expect.poll(async () => difference(picture(await nodesOnScreen(page)), kept)).toBeLessThan(SAME)
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => difference(picture(await nodesOnScreen(page)), hierarchy))
      .toBeLessThan(SAME)
    await panel.getByRole('button', { name: 'Remove “Rings”' }).click()
    await expect(panel.getByRole('button', { name: /^Rings/ })).toHaveCount(0)
  })
})

test('a long layout says that it runs and ends when it is told to', async ({ userData }) => {
  const file = join(userData, 'case.json')
  writeFileSync(file, JSON.stringify(generatedCase(300, 600, 0)))
  const app = await launchApp({ userData, args: [`--case=${file}`] })
  const { page } = app
  await app.drawn()
  const before = picture(await nodesOnScreen(page))
  const status = page.getByText('Hierarchy: arranging 300 nodes')

  await test.step('by Escape', async () => {
    await page.getByRole('button', { name: 'Lay out as hierarchy' }).click()
    await expect(status).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(status).toBeHidden()
  })

  await test.step('by a button', async () => {
    await page.keyboard.press('Control+l')
    await layoutPanel(page).getByRole('radio', { name: 'Hierarchy' }).check()
    await layoutPanel(page).getByRole('button', { name: 'Arrange', exact: true }).click()
    await expect(status).toBeVisible()
    await layoutPanel(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(status).toBeHidden()
  })

  expect(difference(picture(await nodesOnScreen(page)), before)).toBeLessThan(SAME)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await app.close()
})
