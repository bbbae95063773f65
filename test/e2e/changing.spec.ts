import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

async function run(page: Page, statement: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(statement)
  await page.keyboard.press('Control+Enter')
}

const drawn = (page: Page, name: string) =>
  page.locator(`[role=treeitem][aria-level="1"][aria-label^="${name},"]`)
const preview = (page: Page) => page.getByRole('form', { name: 'Change to confirm' })

test.describe('changing the graph', () => {
  test.beforeEach(async ({ app }) => {
    const { page } = app
    await app.drawn()
    await page.keyboard.press('Control+j')
    await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
  })

  test('is refused until it is allowed, then rehearsed, and made when the user says so', async ({ app }) => {
    const { page } = app
    await run(page, 'CREATE (n:Person {name: "Nobody"}) RETURN n')
    await expect(page.getByRole('alert')).toContainText('WRITE_REFUSED')
    await page.getByRole('button', { name: 'Allow changes and rehearse this' }).click()
    await expect(preview(page)).toContainText('This would create 1 node, set 1 property, add 1 label.')
    await expect(page.getByRole('button', { name: 'Make the change' })).toBeFocused()
    await page.keyboard.press('Escape')
    await run(page, 'MATCH (n:Person {name: "Nobody"}) RETURN count(n) AS found')
    await expect(page.getByRole('cell', { name: '0', exact: true })).toBeVisible()

    await run(page, 'CREATE (n:Person {name: "Nobody"}) RETURN n')
    await expect(preview(page)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^1 node created/)).toBeVisible()
    await expect(drawn(page, 'Nobody')).toBeAttached()
  })

  test('that deletes much needs the number typed', async ({ app }) => {
    const { page } = app
    await page.getByRole('button', { name: 'Read only' }).click()
    await run(page, 'MATCH (n) DETACH DELETE n')
    const words = await preview(page).getByRole('status').textContent()
    const [nodes, relationships] = [...words!.matchAll(/[\d,]+(?= (node|relationship))/g)].map(([text]) =>
      Number(text.replaceAll(',', '')),
    )
    const go = page.getByRole('button', { name: 'Make the change' })
    await expect(go).toBeDisabled()
    await page.keyboard.type(String(nodes! + relationships! - 1))
    await page.keyboard.press('Enter')
    await expect(preview(page)).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(String(nodes! + relationships!))
    await expect(go).toBeEnabled()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nothing is drawn')).toBeVisible()
    await expect(page.getByText(`${nodes} nodes deleted`)).toBeVisible()
  })

  test('shows on the canvas at once, and what is deleted does not come back by undoing', async ({ app }) => {
    const { page } = app
    await page.getByRole('button', { name: 'Read only' }).click()
    const make = async (statement: string) => {
      await run(page, statement)
      await expect(preview(page)).toBeVisible()
      await page.keyboard.press('Enter')
    }
    await make('MATCH (n:Investigator {name: "Mandiant"}) SET n.name = "Mandiant, renamed"')
    await expect(drawn(page, 'Mandiant, renamed')).toBeAttached()
    await make('MATCH (a {name: "Mandiant, renamed"}), (b:Law) WITH a, b LIMIT 1 CREATE (a)-[:MENTIONS]->(b)')
    await page.getByRole('tab', { name: 'History' }).click()
    await expect(page.getByText('Draw 1 new relationship')).toBeVisible()
    await page.getByRole('tab', { name: 'Query' }).click()

    await drawn(page, 'Mandiant, renamed').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Neighbours' }).click()
    await expect(
      page
        .getByRole('heading', { name: /mentions/i })
        .or(page.getByText(/mentions/i))
        .first(),
    ).toBeVisible()
    await drawn(page, 'Mandiant, renamed').focus()
    await page.keyboard.press('Delete')
    await expect(drawn(page, 'Mandiant, renamed')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(drawn(page, 'Mandiant, renamed')).toBeAttached()
    await make('MATCH (n {name: "Mandiant, renamed"}) DETACH DELETE n')
    await expect(page.getByText(/^Deleted from the graph, and so from the canvas: 1 node/)).toBeVisible()
    await expect(drawn(page, 'Mandiant, renamed')).toHaveCount(0)
    await drawn(page, 'APT 18').focus()
    for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z')
    for (let step = 0; step < 5; step++) await page.keyboard.press('Control+y')
    await expect(drawn(page, 'Mandiant, renamed')).toHaveCount(0)
  })
})
