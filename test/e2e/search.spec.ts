import { expect, test } from '../support/app.ts'

test.describe('search and find', () => {
  test('Ctrl+K searches the whole graph and Enter draws what was found', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await expect(page.getByRole('treeitem', { name: /^Rapid7/ })).toHaveCount(0)
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Search the graph and commands' })
    await expect(field).toBeFocused()
    await page.keyboard.type('rapid7')
    await expect(page.getByRole('option', { name: /^Rapid7 Organization/ })).toBeVisible()
    await expect(field).toHaveAttribute('aria-activedescendant', /./)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('treeitem', { name: /^Rapid7/ })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('heading', { name: 'Rapid7' })).toBeVisible()
  })

  test('kind:text looks among nodes of a kind only', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.keyboard.type('actor:a')
    await expect(page.getByRole('option', { name: /^APT 18 Threat actor · drawn/ })).toBeVisible()
    const nodes = page.getByRole('option').filter({ hasText: /Claim|Vendor|Person/ })
    await expect(nodes).toHaveCount(0)
  })

  test('finds commands in the same list and runs them', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.keyboard.type('shortcuts')
    await expect(page.getByRole('option', { name: /^Shortcuts/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('says when nothing matches', async ({ app }) => {
    await app.drawn()
    await app.page.keyboard.press('Control+k')
    await app.page.keyboard.type('no such thing anywhere')
    await expect(app.page.getByText('No node of the graph matches.')).toBeVisible()
  })

  test('Ctrl+F goes through the hits on the canvas', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('textbox', { name: 'Find on the canvas' })).toBeFocused()
    await page.keyboard.type('apex')
    const found = page.getByRole('search', { name: 'Find on the canvas' }).getByRole('status')
    await expect(found).toHaveText(/^1 of [2-9]/)
    await page.keyboard.press('Enter')
    await expect(found).toHaveText(/^2 of/)
    await page.keyboard.press('Shift+F3')
    await expect(found).toHaveText(/^1 of/)
    await expect(page.locator('[role=treeitem][aria-level="1"][aria-selected="true"]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(found).toHaveCount(0)
  })
})
