import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

async function run(page: Page, statement: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(statement)
  await page.keyboard.press('Control+Enter')
}

test.describe('the query box', () => {
  test.beforeEach(async ({ app }) => {
    await app.drawn()
    await app.page.keyboard.press('Control+j')
    await expect(app.page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
  })

  test('shows rows as a table, integers to the last digit', async ({ app }) => {
    const { page } = app
    await run(page, 'UNWIND range(1, 3) AS i RETURN i, 9007199254740993 AS big, "a" + i AS text')
    const table = page.getByRole('table', { name: 'Result' })
    await expect(table.getByRole('columnheader', { name: 'big' })).toBeVisible()
    await expect(table.getByRole('row')).toHaveCount(4)
    await expect(table.getByRole('cell', { name: '9007199254740993' })).toHaveCount(3)
    const inOrder = () => table.getByRole('cell', { name: /^a\d$/ }).allTextContents()
    const header = table.getByRole('columnheader', { name: 'i', exact: true })
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    expect(await inOrder()).toEqual(['a1', 'a2', 'a3'])
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    expect(await inOrder()).toEqual(['a3', 'a2', 'a1'])
    await expect(table.getByRole('rowheader').first()).toHaveText('3')
    await page.getByRole('button', { name: 'As JSON' }).click()
    await expect(page.getByLabel('Result as JSON')).toContainText('"big": "9007199254740993"')
  })

  test('draws a result that is all graph, and says so', async ({ app }) => {
    const { page } = app
    await run(page, 'MATCH (n:Organization {name: "Rapid7"}) RETURN n')
    await expect(page.getByText('1 drawn')).toBeVisible()
    await expect(page.getByRole('treeitem', { name: /^Rapid7/ })).toHaveAttribute('aria-selected', 'true')
    await expect(
      page.getByRole('table', { name: 'Result' }).getByRole('button', { name: 'Rapid7' }),
    ).toBeVisible()
  })

  test('says at which line and column a statement went wrong, and marks it', async ({ app }) => {
    const { page } = app
    await run(page, 'MATCH (n:Entity)\n  RETRUN n')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Line 2, column 3:')
    await expect(alert).toContainText('SYNTAX_ERROR')
    await expect(page.locator('.cm-fault')).toHaveText('RETRUN')
    await page.keyboard.type(' ')
    await expect(page.locator('.cm-fault')).toHaveCount(0)
  })

  test('runs the selected part, and counts its faults in the whole text', async ({ app }) => {
    const { page } = app
    await page.keyboard.insertText('RETURN 1 AS one;\nRETURN nothing')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('Line 2, column 8:')
  })

  test('keeps parameters and the history', async ({ app }) => {
    const { page } = app
    await run(page, ':param who => "APT 18"')
    await expect(page.getByText("$who = 'APT 18'")).toBeVisible()
    await run(page, 'MATCH (n {name: $who}) RETURN n.name AS found')
    await expect(page.getByRole('cell', { name: 'APT 18' })).toBeVisible()
    const box = page.getByRole('textbox', { name: 'Cypher' })
    await box.focus()
    await page.keyboard.press('Control+ArrowUp')
    await page.keyboard.press('Control+ArrowUp')
    await expect(box).toHaveText(':param who => "APT 18"')
    await page.keyboard.press('Control+ArrowDown')
    await expect(box).toHaveText('MATCH (n {name: $who}) RETURN n.name AS found')
    await run(page, ':nonsense')
    await expect(page.getByRole('alert')).toContainText('UNKNOWN_COMMAND')
  })

  test('shows the box and the rows side by side', async ({ app }) => {
    const { page } = app
    await run(page, 'RETURN 1 AS one')
    const box = (await page.getByRole('textbox', { name: 'Cypher' }).boundingBox())!
    const rows = (await page.getByRole('table', { name: 'Result' }).boundingBox())!
    expect(box.x + box.width).toBeLessThanOrEqual(rows.x)
    await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
  })

  test('stops at the cap, says so, and goes on when asked', async ({ app }) => {
    const { page } = app
    await run(page, 'UNWIND range(1, 15000) AS i RETURN i')
    await expect(page.getByText('First 10,000 of more rows')).toBeVisible()
    const table = page.getByRole('table', { name: 'Result' })
    await expect(table).toHaveAttribute('aria-rowcount', '10001')
    await page.getByRole('button', { name: 'Load 10,000 more' }).click()
    await expect(page.getByText('15,000 rows in')).toBeVisible()
    await expect(table).toHaveAttribute('aria-rowcount', '15001')
    await expect(page.getByRole('button', { name: 'Load 10,000 more' })).toHaveCount(0)
  })

  test('says what it waits for when nothing comes, and ends it', async ({ app }) => {
    const { page } = app
    await run(page, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)')
    await expect(page.getByText(/s, ended after 30 s/)).toBeVisible()
    const banner = page.getByRole('alert').filter({ hasText: 'The graph has not answered' })
    await expect(banner).toBeVisible({ timeout: 5000 })
    await page.getByRole('main').getByRole('button', { name: 'Cancel' }).first().click()
    await expect(banner).toHaveCount(0, { timeout: 1000 })
    await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible({ timeout: 1000 })
  })

  test('can be cancelled', async ({ app }) => {
    const { page } = app
    await run(page, 'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN count(*)')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('button', { name: 'Run' })).toBeVisible({ timeout: 2000 })
  })
})

test('a query box that comes late leaves the focus where the user has gone', async ({ app }) => {
  const { page, electron } = app
  await electron.evaluate(({ session }) => {
    const asked = new Promise<void>(resolve => Object.assign(globalThis, { letCome: resolve }))
    session.defaultSession.webRequest.onBeforeRequest(
      { urls: ['breachgraph://app/assets/query-panel*'] },
      (_request, answer) => void asked.then(() => answer({})),
    )
  })
  await app.drawn()
  await page.keyboard.press('Control+j')
  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox', { name: 'Search the graph and commands' })
  await expect(search).toBeFocused()
  await electron.evaluate(() => (globalThis as unknown as { letCome(): void }).letCome())
  await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeVisible()
  await expect(search).toBeFocused()
})
