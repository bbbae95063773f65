/**
 * The page in a current Chromium, in place of the newer Electron's. What is Electron's own (the shell) is not seen
 * here; test/support/not-reachable.mjs says so.
 */
import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { CHROMIUM } from '../support/debian-tools.mjs'
import { expect, test as base } from '../support/app.ts'
import { hostPage } from '../support/page-host/page-host.ts'

const OLD_ELECTRONS_MAJOR = 114

/** `page` shows the app in a window of Chromium; `said` gathers what it writes on the console. */
const test = base.extend<{ page: Page; said: string[] }>({
  said: async ({}, use) => use([]),
  page: async ({ userData, said }, use, info) => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      headless: false,
      // Chromium's sandbox refuses to run as root.
      chromiumSandbox: process.getuid?.() !== 0,
    })
    info.annotations.push({ type: 'Chromium', description: browser.version() })
    expect(Number.parseInt(browser.version(), 10)).toBeGreaterThan(OLD_ELECTRONS_MAJOR)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    const host = await hostPage(page, userData)
    await page.goto(host.address)
    await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
    await use(page)
    await host.close()
    await browser.close()
  },
})

const noChromium = process.env['BREACHGRAPH_NO_TOOLS'] ?? `There is no ${CHROMIUM}.`
test.skip(!existsSync(CHROMIUM), noChromium)

const nodes = (page: Page) =>
  page
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')).sort())

async function selectNode(page: Page, name: string, keys = 'Enter'): Promise<void> {
  await page.getByRole('treeitem', { name }).first().focus()
  await page.keyboard.press(keys)
}

test('search, expand, path and undo work on the drawn case', async ({ page, said }) => {
  await expect(page.getByRole('treeitem', { name: 'Dynamite Panda' }).first()).toBeAttached()
  const opening = await nodes(page)
  expect(opening.length).toBeGreaterThanOrEqual(35)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('rapid7')
  await expect(page.getByRole('option', { name: /^Rapid7 Organization/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem', { name: /^Rapid7/ })).toBeAttached()

  await selectNode(page, 'Apex Custom Software')
  const before = (await nodes(page)).length
  await page.keyboard.press('Control+e')
  await expect.poll(async () => (await nodes(page)).length).toBeGreaterThan(before)

  await selectNode(page, '0mid16B')
  await selectNode(page, 'CrowdStrike', 'Control+Enter')
  await page.getByRole('button', { name: 'Shortest path' }).click()
  await expect(page.getByRole('heading', { name: /relationship/ }).first()).toBeVisible()

  await page.getByRole('button', { name: 'History', exact: true }).click()
  const taken = await page.getByRole('list', { name: 'Steps' }).getByRole('listitem').count()
  for (let step = 0; step < taken; step++) await page.keyboard.press('Control+z')
  await expect(page.getByText(`Step 0 of ${taken}`)).toBeVisible()
  await expect.poll(() => nodes(page)).toEqual(opening)
  expect(said).toEqual([])
})

test('evidence, queries and themes are there', async ({ page, said }) => {
  await selectNode(page, 'Apex intrusion')
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByText(/^\d+ claims, \d+ voices$/)).toBeVisible()
  await expect(inspector.getByText(/¶ \d+/).first()).toBeVisible()

  await page.keyboard.press('Control+j')
  const box = page.getByRole('textbox', { name: 'Cypher' })
  await expect(box).toBeFocused()
  await page.keyboard.insertText('MATCH (n:Entity)\n  RETRUN n')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('Line 2, column 3:')
  await box.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('UNWIND range(1, 3) AS i RETURN 9007199254740993 AS big')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('cell', { name: '9007199254740993' })).toHaveCount(3)

  const root = page.locator('html')
  const other = (await root.getAttribute('data-theme')) === 'dark' ? 'Light' : 'Dark'
  await page.getByRole('button', { name: `${other} theme` }).click()
  await expect(root).toHaveAttribute('data-theme', other.toLowerCase())
  expect(said).toEqual([])
})
