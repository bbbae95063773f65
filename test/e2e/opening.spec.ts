import { expect, test } from '../support/app.ts'

test.describe('the opening view', () => {
  test('shows both breaches, what each kind is, and what is not shown', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const drawn = page.getByRole('tree', { name: 'What is drawn' })
    for (const name of ['0mid16B', 'Apex Custom Software', 'Cardinal Health', 'APT 18', 'Dynamite Panda']) {
      await expect(drawn.getByRole('treeitem', { name }).first()).toBeAttached()
    }
    const nodes = await drawn.locator('[role=treeitem][aria-level="1"]').count()
    expect(nodes).toBeGreaterThanOrEqual(35)
    expect(nodes).toBeLessThanOrEqual(45)
    await expect(page.getByRole('button', { name: `drawn ${nodes} of` })).toBeVisible()
    await expect(page.getByRole('button', { name: 'hidden 0' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'unsourced 0' })).toBeVisible()
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByRole('heading', { name: 'Sources' })).toBeVisible()
    await expect(inspector.getByText('DataBreaches.net', { exact: false }).first()).toBeVisible()
  })

  test('has a legend that counts and selects all of a kind', async ({ app }) => {
    await app.drawn()
    const { page } = app
    const legend = page.getByRole('region', { name: 'Legend' })
    const actors = legend.getByRole('button', { name: /^Threat actor \d+$/ })
    const count = Number((await actors.innerText()).replace(/\D/g, ''))
    await actors.click()
    await expect(page.locator('[role=treeitem][aria-level="1"][aria-selected="true"]')).toHaveCount(count)
    await expect(page.getByRole('heading', { name: `${count} nodes` })).toBeVisible()
    await legend.getByRole('button', { name: /^Denied \d+$/ }).click()
    await expect(page.getByRole('heading', { name: /^\d+ relationships$/ })).toBeVisible()
  })

  test('says nothing on the console and breaks no rule of its content security policy', async ({ app }) => {
    const said: string[] = []
    app.page.on('console', message => said.push(message.text()))
    app.page.on('pageerror', error => said.push(error.message))
    await app.page.reload()
    await app.drawn()
    await app.page.keyboard.press('Control+j')
    await expect(app.page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
    await app.page.keyboard.press('F1')
    await expect(app.page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
    expect(said).toEqual([])
  })
})
