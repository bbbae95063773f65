import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { fillInConnection } from '../support/connection-form.ts'
import { forgetLabel } from '../support/forget-label.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'

const found = await testNeo4j()
test.skip('skip' in found, 'skip' in found ? found.skip : '')
const server = found as TestNeo4j

/** A label of these tests alone: the server is shared. */
const LABEL = 'FCopied'

test.beforeEach(() => forgetLabel(server, LABEL))
test.afterAll(() => ('skip' in found ? undefined : forgetLabel(server, LABEL)))

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Copy to another graph' })
const row = (page: Page, name: string) => dialog(page).getByRole('row', { name: new RegExp(`^${name} `) })

async function change(page: Page, statement: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(statement)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^This would/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^This would/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible()
}

async function saveConnection(page: Page): Promise<void> {
  await fillInConnection(page, server, 'Trial')
  await page.getByLabel('Allow changes through this connection').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.keyboard.press('Escape')
}

async function openCopy(page: Page, source: string, to: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: source }).click()
  await page.getByRole('menuitem', { name: 'Copy to another graph…' }).click()
  await dialog(page)
    .getByLabel('Copy', { exact: true })
    .selectOption({ label: (await canvasChoice(page))! })
  await dialog(page).getByLabel('To', { exact: true }).selectOption({ label: to })
  await dialog(page).getByRole('button', { name: 'Compare first' }).click()
}

const canvasChoice = (page: Page) =>
  dialog(page)
    .getByRole('option', { name: /^What is on the canvas/ })
    .textContent()

async function switchTo(page: Page, from: string, to: string | RegExp, status: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: from }).click()
  await page.getByRole('menuitem', { name: to }).click()
  await expect(page.getByRole('status').filter({ hasText: status })).toBeVisible()
}

/** A server that has just started plans each statement for the first time. */
async function copied(page: Page): Promise<void> {
  await expect(dialog(page).getByText('Copied.')).toBeVisible({ timeout: 30_000 })
}

test('what is drawn goes to a server and back: compared first, then copied, and no more the second time', async ({
  app,
}) => {
  const { page } = app
  await app.drawn()
  await saveConnection(page)
  await page.keyboard.press('Control+j')
  await page.getByRole('button', { name: 'Read only' }).click()
  await change(
    page,
    `CREATE (a:${LABEL} {id: "f-one", name: "F one", big: 9007199254740993})-[r:KNOWS {id: "f-knows"}]->(b:${LABEL} {id: "f-two", name: "F two"}) RETURN a, r, b`,
  )
  await page.getByRole('treeitem', { name: /^F one,/ }).focus()
  await page.keyboard.press('Control+Shift+h')

  await openCopy(page, 'Healthcare breaches', 'Trial')
  await expect(dialog(page).getByText('Compared: nothing is copied yet.')).toBeVisible()
  await expect(row(page, 'Nodes')).toHaveAccessibleName('Nodes 2 0 0')
  await expect(row(page, 'Relationships')).toHaveAccessibleName('Relationships 1 0 0')
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await copied(page)
  await dialog(page).getByRole('button', { name: 'Done' }).click()

  await openCopy(page, 'Healthcare breaches', 'Trial')
  await expect(dialog(page).getByText('Both graphs already agree: there is nothing to copy.')).toBeVisible()
  await page.keyboard.press('Escape')

  await switchTo(page, 'Healthcare breaches', /^Trial/, 'Online · writable')
  await page.getByRole('button', { name: 'Read only' }).click()
  await change(page, `MATCH (a:${LABEL} {id: "f-one"}) SET a.name = "F one, renamed" RETURN a`)
  await page
    .getByRole('treeitem', { name: /^F one, renamed,/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+h')
  await openCopy(page, 'Trial', 'The case on this machine')
  await expect(row(page, 'Nodes')).toHaveAccessibleName('Nodes 0 1 0')
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await copied(page)
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await change(page, `MATCH (n:${LABEL}) DETACH DELETE n`)

  await switchTo(page, 'Trial', /^Healthcare breaches/, 'On this machine')
  await expect(page.getByRole('treeitem', { name: /^F one, renamed,/ })).toBeAttached()
})
