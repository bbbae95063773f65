import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

const panel = (page: Page) => page.getByRole('region', { name: 'Paths', exact: true })
const rows = (page: Page) => panel(page).getByRole('list', { name: 'Paths' }).getByRole('listitem')
const drawn = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name })

async function choose(page: Page, field: 'From' | 'To', text: string): Promise<void> {
  const box = panel(page).getByRole('combobox', { name: field, exact: true })
  await box.fill(text)
  await expect(panel(page).getByRole('option').first()).toBeVisible()
  await box.press('Enter')
}

async function fromMenu(page: Page, node: string | RegExp, item: string): Promise<void> {
  await drawn(page, node).first().focus()
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menuitem', { name: item }).click()
}

test('paths are found, ranked by how well they are evidenced, drawn and undone', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await test.step('nothing but generic nodes ties two attackers, which is said before it is shown', async () => {
    await fromMenu(page, /^0mid16B,/, 'Path from here')
    await fromMenu(page, /^APT 18,/, 'Path to here')
    await expect(panel(page).getByText('No path but through generic nodes')).toBeVisible()
    await expect(rows(page)).toHaveCount(0)
    await panel(page).getByRole('button', { name: 'Show 1 such path' }).click()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText(/Healthcare ?generic/)
    await expect(rows(page)).toContainText('2 steps, all single source, through 1 generic node')
  })

  await test.step('ends found by name; the surest weakest step stands first', async () => {
    await choose(page, 'From', 'alperovitch')
    await choose(page, 'To', 'hospital:community')
    await expect(panel(page).getByText('2 paths, the best evidenced first')).toBeVisible()
    await expect(rows(page).first()).toContainText('4 steps, weakest: single source')
    await panel(page).getByRole('button', { name: 'Reverse' }).click()
    await expect(rows(page).first().getByRole('button')).toContainText(/^1Community Health Systems/)
  })

  await test.step('types and directions that are not allowed are not followed, and offered where nothing is left', async () => {
    await panel(page).getByText('What may lie between').click()
    await panel(page).getByRole('combobox', { name: 'Direction' }).selectOption('Along the arrows')
    await expect(panel(page).getByText(/^No path from Community Health Systems/)).toBeVisible()
    await panel(page).getByRole('button', { name: 'Follow arrows either way' }).click()
    await panel(page).getByRole('checkbox', { name: 'attributed to' }).uncheck()
    await expect(rows(page).first()).toContainText('5 steps')
    await panel(page).getByRole('button', { name: 'All', exact: true }).click()
    await panel(page).getByRole('combobox', { name: 'Look for' }).selectOption('All paths')
    await expect(panel(page).getByText(/^\d+ paths, the best/)).toBeVisible()
    expect(await rows(page).count()).toBeGreaterThan(5)
    await panel(page).getByText('What may lie between').click()
  })

  await test.step('what is pointed at lights up, a click draws it, and drawing is undone', async () => {
    await choose(page, 'From', 'fireeye')
    await choose(page, 'To', 'trey ford')
    await expect(panel(page).getByText(/^No path from FireEye/)).toBeVisible()
    await choose(page, 'To', 'china')
    await expect(drawn(page, /^FireEye,/)).toHaveCount(0)
    await rows(page).first().getByRole('button').click()
    await expect(drawn(page, /^FireEye,/)).toHaveCount(1)
    await expect(rows(page).first()).not.toContainText('not drawn')
    await page.getByRole('button', { name: 'History', exact: true }).click()
    const step = page.getByRole('list', { name: 'Steps' }).getByRole('listitem').first()
    await expect(step).toContainText('Path from FireEye to China')
    await expect(step).toContainText('MATCH path')
    await page.keyboard.press('Control+z')
    await expect(drawn(page, /^FireEye,/)).toHaveCount(0)
    await panel(page).getByRole('button', { name: 'Draw all listed' }).click()
    await expect(drawn(page, /^FireEye,/)).toHaveCount(1)
  })
})
