import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

const names = (page: Page) =>
  page
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')).sort())

async function selectNode(page: Page, name: string | RegExp, keys = 'Enter'): Promise<void> {
  await page.getByRole('treeitem', { name }).first().focus()
  await page.keyboard.press(keys)
}

test.describe('exploring', () => {
  test('expand, hide, path and layout are steps, and all of them can be undone and redone', async ({
    app,
  }) => {
    await app.drawn()
    const { page } = app
    const opening = await names(page)
    await selectNode(page, 'Apex Custom Software')
    await page.keyboard.press('Control+e')
    await expect.poll(() => names(page)).not.toEqual(opening)
    await selectNode(page, /^Cardinal Health,/)
    await page.keyboard.press('Delete')
    await expect(page.getByRole('button', { name: 'hidden 1' })).toBeVisible()
    await selectNode(page, '0mid16B')
    await selectNode(page, 'CrowdStrike', 'Control+Enter')
    await expect(page.getByRole('heading', { name: '2 nodes' })).toBeVisible()
    await page.getByRole('button', { name: 'Shortest path' }).click()
    await expect(page.getByRole('heading', { name: /relationship/ }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Lay out by force' }).click()
    await page.getByRole('button', { name: 'History', exact: true }).click()
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem')
    await expect(steps.filter({ hasText: 'layout' })).toHaveCount(1)
    const taken = await steps.count()
    const explored = await names(page)
    for (let step = 0; step < taken; step++) await page.keyboard.press('Control+z')
    await expect(page.getByText(`Step 0 of ${taken}`)).toBeVisible()
    await expect.poll(() => names(page)).toEqual(opening)
    for (let step = 0; step < taken; step++) await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => names(page)).toEqual(explored)
  })

  test('the inspector expands by type and says how many are not shown', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await selectNode(page, 'Apex Custom Software')
    await page.getByRole('tab', { name: 'Neighbours' }).click()
    const more = page.getByRole('button', { name: /^Expand sells, \d+ not shown$/ })
    const hidden = Number((await more.getAttribute('aria-label'))!.replace(/\D/g, ''))
    const before = (await names(page)).length
    await more.click()
    await expect.poll(async () => (await names(page)).length).toBe(before + hidden)
    await expect(more).toHaveCount(0)
  })

  test('the menu of a node offers what can be done with it', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await page.getByRole('treeitem', { name: 'Mandiant' }).first().focus()
    await page.keyboard.press('ContextMenu')
    const menu = page.getByRole('menu', { name: 'Node' })
    await expect(menu.getByRole('menuitem', { name: 'Expand Ctrl E' })).toBeVisible()
    await menu.getByRole('menuitem', { name: /^Hide the others/ }).click()
    await expect(page.getByRole('button', { name: /^drawn 1 of/ })).toBeVisible()
  })

  test('what was put aside is listed and comes back', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await selectNode(page, /^Cardinal Health,/)
    await page.keyboard.press('Control+h')
    await page.getByRole('button', { name: 'hidden 1' }).click()
    const list = page.getByRole('dialog', { name: 'Hidden' })
    await expect(list.getByText('Cardinal Health', { exact: true })).toBeVisible()
    await list.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByRole('treeitem', { name: /^Cardinal Health,/ })).toBeAttached()
  })

  test('an empty canvas offers ways to begin, and the opening view comes back', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const opening = await names(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect(page.getByText('Nothing is drawn')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Search the graph Ctrl K/ })).toBeVisible()
    await page.getByRole('button', { name: 'Draw the opening view' }).click()
    await expect.poll(() => names(page)).toEqual(opening)
  })
})
