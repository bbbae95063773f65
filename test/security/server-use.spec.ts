import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test'
import neo4j from 'neo4j-driver'
import { projectFolder } from '../../electron/runtime/paths.mjs'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'
import { filesWith, holds, makeCanary, processesWith } from './canary.ts'
import { connectedTo } from './traced-connects.ts'

const found = await testNeo4j()
test.skip('skip' in found, 'skip' in found ? found.skip : '')
const server = found as TestNeo4j
const hasStrace = spawnSync('strace', ['-V']).status === 0

const SECONDS = process.env['BREACHGRAPH_LONG'] === '1' ? 60 : 15
const password = makeCanary()
const user = `canary${password.slice(-8)}`

async function asAdministrator(statement: string, parameters = {}): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  await driver.executeQuery(statement, parameters, { database: 'system' })
  await driver.close()
}

test.beforeAll(() =>
  asAdministrator(`CREATE USER ${user} SET PASSWORD $password CHANGE NOT REQUIRED`, { password }),
)
test.afterAll(() => ('skip' in found ? undefined : asAdministrator(`DROP USER ${user} IF EXISTS`)))

interface Used {
  readonly folder: string
  /** Everything that the app's processes wrote to their output. */
  readonly written: () => string
}

/** A command that runs Electron with whatever arguments it is given, and writes down where all of it connects. */
function tracing(electron: string, folder: string): string {
  const command = join(folder, 'traced-electron')
  const trace = `strace -f -qq -e trace=connect,sendto -o '${join(folder, 'trace')}'`
  writeFileSync(command, `#!/bin/sh\nexec ${trace} '${electron}' "$@"\n`, { mode: 0o700 })
  return command
}

/** Starts the app, traced where strace is, on a folder of its own. */
async function launch(folder: string): Promise<{ app: ElectronApplication; used: Used }> {
  const electron = process.env['BREACHGRAPH_TEST_ELECTRON']!
  const flags = (process.env['BREACHGRAPH_TEST_FLAGS'] ?? '').split(' ').filter(flag => flag !== '')
  const app = await _electron.launch({
    executablePath: hasStrace ? tracing(electron, folder) : electron,
    args: [...flags, projectFolder, `--user-data-dir=${join(folder, 'data')}`],
  })
  let written = ''
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (bytes: Buffer) => {
      written += bytes.toString()
    })
  return { app, used: { folder, written: () => written } }
}

async function run(page: Page, statement: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(statement)
  await page.keyboard.press('Control+Enter')
}

/** Connects, reads, fails, saves rows to a file, copies (compared only) and goes back to the case. */
async function use(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
  await page.keyboard.press('Control+o')
  await page.getByLabel('Name').fill('Trial')
  await page.getByLabel('Host and port').fill(server.uri)
  await page.getByLabel('User', { exact: true }).fill(user)
  await page.getByLabel('Password', { exact: true }).fill(`${password}x`)
  await page.getByRole('button', { name: 'Test', exact: true }).click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Online · read only' })).toBeVisible()
  await page.keyboard.press('Control+j')
  await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
  await run(page, 'RETURN nonsense')
  await expect(page.getByRole('alert')).toContainText('UNDEFINED_VARIABLE')
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    join(folder, 'rows.csv'),
  )
  await run(page, 'UNWIND range(1, 25000) AS i RETURN i')
  await expect(page.getByText('First 10,000 of more rows')).toBeVisible()
  await page.getByRole('button', { name: 'Save all…' }).click()
  await page.getByRole('menuitem', { name: /^As CSV/ }).click()
  await expect(page.getByText('25,000 rows saved to rows.csv.')).toBeVisible()
  const until = Date.now() + SECONDS * 1000
  while (Date.now() < until) {
    await run(page, 'UNWIND range(1, 12) AS i RETURN i')
    await expect(page.getByText(/^12 rows/).first()).toBeVisible()
    await page.waitForTimeout(1000)
  }
}

test('a round of use on a server leaves the password nowhere and talks to that server alone', async () => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-use-'))
  const { app, used } = await launch(folder)
  try {
    const page = await app.firstWindow()
    await use(app, page, folder)
    expect(processesWith(password)).toEqual([])
    expect(processesWith(folder)).not.toEqual([])
    expect(holds(await page.content(), password)).toBe(false)
  } finally {
    await app.close()
  }
  expect(filesWith(folder, password)).toEqual([])
  expect(filesWith(folder, 'Trial')).toContain(join(folder, 'data', 'connections.json'))
  expect(holds(used.written(), password)).toBe(false)
  if (hasStrace) {
    const { hostname, port } = new URL(server.uri)
    const places = new Set(connectedTo(readFileSync(join(folder, 'trace'), 'utf8')))
    expect([...places]).toEqual([`${hostname}:${port}`])
  } else {
    test.info().annotations.push({ type: 'not traced', description: 'strace is not installed' })
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
