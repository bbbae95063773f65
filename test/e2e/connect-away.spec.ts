import type { Page } from '@playwright/test'
import { expect, test as base } from '../support/app.ts'
import { type BoltProxy, startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { fillInConnection } from '../support/connection-form.ts'
import { drawnNames } from '../support/drawn-names.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'

const found = await testNeo4j()
const server = found as TestNeo4j

/** `before` stands before the server and can be taken down. */
const test = base.extend<{ before: BoltProxy }>({
  // biome-ignore lint: Playwright reads the dependencies from the pattern, empty here.
  before: async ({}, use) => {
    const proxy = await startBoltProxy({ target: server.uri })
    await use(proxy)
    await proxy.close()
  },
})
test.skip('skip' in found, 'skip' in found ? found.skip : '')

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })
async function open(page: Page, uri: string): Promise<void> {
  await fillInConnection(page, { ...server, uri }, 'Trial')
  await page.keyboard.press('Enter')
  await expect(status(page, 'Online · read only')).toBeVisible()
}

test('a server that goes away takes neither canvas nor query with it, and is tried again', async ({
  app,
  before,
}) => {
  const { page } = app
  await app.drawn()
  await open(page, before.uri)
  await page.keyboard.press('Control+j')
  const box = page.getByRole('textbox', { name: 'Cypher' })
  await expect(box).toBeFocused()
  await page.keyboard.insertText('RETURN 1 AS one')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('cell', { name: '1', exact: true })).toBeVisible()
  const drawn = await drawnNames(page)

  await before.goDown()
  await expect(status(page, 'Away')).toBeVisible()
  const banner = page.getByRole('alert').filter({ hasText: 'Your canvas and its history are kept.' })
  await expect(banner).toBeVisible()
  await box.focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'SERVER_AWAY' })).toBeVisible()
  await expect(box).toHaveText('RETURN 1 AS one')
  expect(await drawnNames(page)).toEqual(drawn)

  await before.comeUp()
  await page.getByRole('banner').getByRole('button', { name: 'Try now' }).click()
  await expect(status(page, 'Online · read only')).toBeVisible()
  await expect(banner).toHaveCount(0)
  await box.focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('cell', { name: '1', exact: true })).toBeVisible()
  expect(await drawnNames(page)).toEqual(drawn)
})
