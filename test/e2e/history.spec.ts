import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

const names = (page: Page) =>
  page
    .getByRole('tree', { name: 'What is drawn' })
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')).sort())

async function hide(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('treeitem', { name }).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
}

test('any step can be gone back to, branched from, replayed, and named with others', async ({ app }) => {
  await app.drawn()
  const { page } = app
  const stood = [await names(page)]
  await page.getByRole('treeitem', { name: 'Apex Custom Software' }).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+e')
  await expect.poll(() => names(page)).not.toEqual(stood[0])
  stood.push(await names(page))
  await hide(page, /^Cardinal Health,/)
  await expect.poll(() => names(page)).not.toEqual(stood[1])
  stood.push(await names(page))
  await page.getByRole('button', { name: 'History', exact: true }).click()
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  await expect(steps).toHaveCount(2)

  // Each jump restores the picture exactly; something else done there begins a branch.
  await page.getByRole('button', { name: /^1 Expand Apex Custom Software/ }).click()
  await expect.poll(() => names(page)).toEqual(stood[1])
  await expect(page.getByText('Step 1 of 2')).toBeVisible()
  await hide(page, 'CrowdStrike')
  await expect(steps).toHaveCount(3)
  const branch = await names(page)
  await expect(steps.filter({ hasText: 'Hide Cardinal Health' })).toContainText('(other branch)')

  // By keys: the focus goes from step to step, Enter goes there.
  await page.getByRole('button', { name: /^3 Hide CrowdStrike/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(page)).toEqual(stood[2])
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(page)).toEqual(stood[0])
  await page.getByRole('button', { name: /^3 Hide CrowdStrike/ }).click()
  await expect.poll(() => names(page)).toEqual(branch)

  // The Cypher behind a step, and where it can be run.
  await page.getByRole('button', { name: 'Cypher of step 1' }).click()
  await page.getByRole('button', { name: 'Open in the query box' }).click()
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/\d+ rows? in/)).toBeVisible()
  await page.getByRole('tab', { name: 'History' }).click()

  // A stretch has a name, and is replayed alone.
  await page.getByRole('button', { name: 'Name a stretch…' }).click()
  await page.getByLabel('From after step').selectOption('1')
  await page.getByLabel('Name of the stretch').fill('Without them')
  await page.keyboard.press('Enter')
  await page.getByLabel('Pace of the replay').selectOption('4')
  await page.getByRole('button', { name: /^Without them 1 → 3/ }).click()
  await expect(page.getByText('Step 1 of 2')).toBeVisible()
  await expect(page.getByText('Step 2 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Replay', exact: true }).click()
  await expect(page.getByText('Step 0 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'What to do with Without them' }).click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByLabel('Name', { exact: true }).fill('The seller alone')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Stretches' })).toContainText('The seller alone')
})
