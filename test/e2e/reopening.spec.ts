import type { Page } from '@playwright/test'
import { expect, launchApp, test } from '../support/app.ts'

const names = (page: Page) =>
  page
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')).sort())

/** Milliseconds in which a change of the view is saved at the latest, with some to spare. */
const SAVED = 1500

for (const end of ['close', 'kill'] as const) {
  test(`the view survives ${end === 'close' ? 'closing' : 'a kill'} and reopening`, async ({ userData }) => {
    const first = await launchApp({ userData })
    await first.drawn()
    const opening = await names(first.page)
    await first.page.getByRole('treeitem', { name: 'APT 18' }).first().focus()
    await first.page.keyboard.press('Enter')
    await first.page.keyboard.press('Control+e')
    await expect.poll(() => names(first.page)).not.toEqual(opening)
    await first.page.getByRole('treeitem', { name: /^Cardinal Health,/ }).focus()
    await first.page.keyboard.press('Enter')
    await first.page.keyboard.press('Delete')
    await expect(first.page.getByRole('button', { name: 'hidden 1' })).toBeVisible()
    const left = await names(first.page)
    await first.page.waitForTimeout(SAVED)
    await first[end]()
    const second = await launchApp({ userData })
    await second.drawn()
    await expect.poll(() => names(second.page)).toEqual(left)
    await expect(second.page.getByRole('button', { name: 'hidden 1' })).toBeVisible()
    await second.close()
  })
}

test('the theme survives too', async ({ userData }) => {
  const first = await launchApp({ userData })
  await first.drawn()
  const before = await first.page.locator('html').getAttribute('data-theme')
  const other = before === 'dark' ? 'light' : 'dark'
  await first.page.getByRole('button', { name: `${other === 'dark' ? 'Dark' : 'Light'} theme` }).click()
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', other)
  await first.close()
  const second = await launchApp({ userData })
  await second.drawn()
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', other)
  await second.close()
})

test('what was written and run in the query box survives too', async ({ userData }) => {
  const first = await launchApp({ userData })
  await first.drawn()
  await first.page.keyboard.press('Control+j')
  const box = (page: Page) => page.getByRole('textbox', { name: 'Cypher' })
  await expect(box(first.page)).toBeFocused()
  await first.page.keyboard.insertText('RETURN 1 AS one')
  await first.page.keyboard.press('Control+Enter')
  await expect(first.page.getByRole('table', { name: 'Result' })).toBeVisible()
  await first.page.keyboard.press('Control+a')
  await first.page.keyboard.insertText('MATCH (n) RETURN n LIMIT 3')
  await first.page.waitForTimeout(SAVED)
  await first.kill()
  const second = await launchApp({ userData })
  await second.drawn()
  await second.page.keyboard.press('Control+j')
  await expect(box(second.page)).toHaveText('MATCH (n) RETURN n LIMIT 3')
  await second.page.keyboard.press('Control+ArrowUp')
  await expect(box(second.page)).toHaveText('RETURN 1 AS one')
  await second.close()
})

test('a graph process that dies takes nothing with it', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await page.keyboard.press('Control+j')
  await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
  await page.keyboard.insertText('RETURN 1 AS one')
  const before = await names(page)
  await app.electron.evaluate(({ app: main }) => {
    const graph = main
      .getAppMetrics()
      .find(({ type, name }) => type === 'Utility' && /graph/i.test(name ?? ''))
    if (!graph) throw new Error('There is no graph process.')
    process.kill(graph.pid, 'SIGKILL')
  })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/1 row in/).or(page.getByText('GRAPH_LOST'))).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Cypher' })
    .or(page.getByRole('tab', { name: 'Query' }))
    .first()
    .focus()
  expect(await names(page)).toEqual(before)
  await expect(page.getByText('The graph is being restarted.')).toHaveCount(0)
  await page.getByRole('treeitem', { name: 'Mandiant' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^\d+ claims, \d+ voices$/)).toBeVisible()
})
