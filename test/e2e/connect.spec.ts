import type { Page } from '@playwright/test'
import { expect, launchApp, test } from '../support/app.ts'
import { fillInConnection } from '../support/connection-form.ts'
import { forgetLabel } from '../support/forget-label.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'

const found = await testNeo4j()
test.skip('skip' in found, 'skip' in found ? found.skip : '')
const server = found as TestNeo4j

/** A label of these tests alone: the server is shared. */
const LABEL = 'FConnect'

test.beforeEach(() => forgetLabel(server, LABEL))
test.afterAll(() => ('skip' in found ? undefined : forgetLabel(server, LABEL)))

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Connections' })

async function openServer(page: Page, { writable = false } = {}): Promise<void> {
  await fillInConnection(page, server, 'Trial')
  if (writable) await page.getByLabel('Allow changes through this connection').check()
  await page.keyboard.press('Enter')
  await expect(status(page, writable ? 'Online · writable' : 'Online · read only')).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
}

async function run(page: Page, statement: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(statement)
  await page.keyboard.press('Control+Enter')
}

async function openBox(page: Page): Promise<void> {
  await page.keyboard.press('Control+j')
  await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
}

test('a test says at the field what is wrong, and which server answers', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await fillInConnection(page, server, '')
  const host = page.getByLabel('Host and port')
  const tryIt = page.getByRole('button', { name: 'Test', exact: true })

  await host.fill('')
  await tryIt.click()
  await expect(host).toHaveAccessibleDescription('Give the host, as in localhost:7687.')

  await host.fill('127.0.0.1:1')
  await tryIt.click()
  await expect(host).toHaveAttribute('aria-invalid', 'true')
  await expect(host).toBeFocused()
  await expect(dialog(page).getByRole('alert')).toContainText('127.0.0.1:1')

  await host.fill(server.uri)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await tryIt.click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true')

  await page.getByLabel('Password', { exact: true }).fill(server.password)
  await page.getByLabel('Database', { exact: true }).fill('there-is-none')
  await tryIt.click()
  await expect(page.getByLabel('Database', { exact: true })).toHaveAttribute('aria-invalid', 'true')

  await page.getByLabel('Database', { exact: true }).fill('')
  await tryIt.click()
  await expect(dialog(page).getByText(/^Neo4j \d.* answers at .*, database neo4j\.$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('a server is read only until its write switch is on, and the case is one choice away', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  await openServer(page)
  await openBox(page)
  await run(page, `CREATE (n:${LABEL} {name: "first"}) RETURN n`)
  await expect(page.getByRole('alert')).toContainText('WRITE_REFUSED')
  await page.getByRole('button', { name: 'Show the connection’s write switch…' }).click()
  await page.getByLabel('Allow changes through this connection').check()
  await page.getByRole('button', { name: 'Open here' }).click()
  await expect(status(page, 'Online · writable')).toBeVisible()

  await run(page, `CREATE (n:${LABEL} {name: "first"}) RETURN n`)
  await page.getByRole('button', { name: 'Allow changes and rehearse this' }).click()
  await expect(page.getByText('This would create 1 node, set 1 property, add 1 label.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^1 node created/)).toBeVisible()
  await run(page, `MATCH (n:${LABEL}) DETACH DELETE n`)
  await expect(page.getByText('This would delete 1 node.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Deleted from the graph, and so from the canvas: 1 node\./)).toBeVisible()

  await page.getByRole('banner').getByRole('button', { name: 'Trial' }).click()
  await page.getByRole('menuitem', { name: /^Healthcare breaches/ }).click()
  await expect(status(page, 'On this machine')).toBeVisible()
  await expect(page.getByRole('treeitem', { name: 'APT 18' }).first()).toBeAttached()
  await expect(page.getByRole('button', { name: 'Read only' })).toBeVisible()
})

test('what commits in parts is not rehearsed, and says so', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await openServer(page, { writable: true })
  await openBox(page)
  await page.getByRole('button', { name: 'Read only' }).click()
  await run(
    page,
    `UNWIND range(1, 3) AS i CALL { WITH i CREATE (:${LABEL} {i: i}) } IN TRANSACTIONS OF 1 ROWS`,
  )
  await expect(page.getByText('This cannot be rehearsed.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('This cannot be rehearsed.')).toBeVisible()
  await page.keyboard.type('run')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^3 nodes created/)).toBeVisible()
  await run(page, `MATCH (n:${LABEL}) DETACH DELETE n`)
  await page.getByText('This would delete 3 nodes.').waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^3 nodes deleted/)).toBeVisible()
})

test('a result of any size stops at the cap, goes on, and ends when cancelled', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await openServer(page)
  await openBox(page)
  await run(page, 'UNWIND range(1, 1000000) AS i RETURN i, 9007199254740993 AS big')
  await expect(page.getByText('First 10,000 of more rows')).toBeVisible()
  await expect(page.getByRole('cell', { name: '9007199254740993' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Load 10,000 more' }).click()
  await expect(page.getByText('First 20,000 of more rows')).toBeVisible()
  await run(page, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)')
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).first().click()
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible({ timeout: 2000 })
})

test('every row goes to a file', async ({ app, userData }) => {
  await app.drawn()
  const { page } = app
  const path = `${userData}/rows.csv`
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await openServer(page)
  await openBox(page)
  await run(page, 'UNWIND range(1, 25000) AS i RETURN i')
  await expect(page.getByText('First 10,000 of more rows')).toBeVisible()
  await page.getByRole('button', { name: 'Save all…' }).click()
  await page.getByRole('menuitem', { name: /^As CSV/ }).click()
  await expect(page.getByText('25,000 rows saved to rows.csv.')).toBeVisible()
  const text = await app.electron.evaluate((_electron, file) => {
    return (process as never as { mainModule: NodeModule }).mainModule
      .require('node:fs')
      .readFileSync(file, 'utf8') as string
  }, path)
  expect(text.trim().split(/\r?\n/)).toHaveLength(25_001)
})

test('a password that is not kept is asked for, three times at most', async ({ userData }) => {
  const first = await launchApp({ userData })
  await first.drawn()
  await openServer(first.page)
  await first.close()

  const second = await launchApp({ userData })
  const { page } = second
  await second.drawn()
  await page.getByRole('banner').getByRole('button', { name: 'Healthcare breaches' }).click()
  await page.getByRole('menuitem', { name: /^Trial/ }).click()
  const ask = page.getByRole('dialog', { name: 'Open Trial' })
  const field = ask.getByLabel(`Password of ${server.user}`)
  await expect(field).toBeFocused()
  await page.keyboard.type('wrong')
  await page.keyboard.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill(server.password)
  await page.keyboard.press('Enter')
  await expect(status(page, 'Online · read only')).toBeVisible()
  await second.close()
})

test('two windows show two sources', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await fillInConnection(page, server, 'Beside')
  const opened = app.electron.waitForEvent('window')
  await page.getByRole('button', { name: 'Open in new window' }).click()
  const other = await opened
  await expect(status(other, 'Online · read only')).toBeVisible()
  await expect(status(page, 'On this machine')).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
})

test('a connection is removed only after a second word', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await fillInConnection(page, server, 'Short-lived')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  const row = dialog(page)
    .getByRole('navigation')
    .getByRole('button', { name: /^Short-lived/ })
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(row).toHaveCount(0)
})
