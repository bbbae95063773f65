import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { always } from '../support/bolt-proxy/faults.ts'
import { type BoltProxy, startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { fillInConnection } from '../support/connection-form.ts'
import { drawnNames } from '../support/drawn-names.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'

/** Milliseconds in which the user is told, in which a cancel is over, and that the page may be held at a time. */
const TOLD = 5000
const CANCELLED = 1000
const STALL = 100

const found = await testNeo4j()
const server = found as TestNeo4j
test.skip('skip' in found, 'skip' in found ? found.skip : '')

async function open(page: Page, uri: string): Promise<void> {
  await fillInConnection(page, { ...server, uri }, 'Trial')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Online' })).toBeVisible()
}

/** Gathers how long the page's thread was held each time that was long. */
async function watchStalls(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const stalls: number[] = []
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) stalls.push(duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { stalls })
  })
  return () => page.evaluate(() => (window as unknown as { stalls: number[] }).stalls)
}

test('a network that swallows everything is told of, can be cancelled, and costs no work', async ({
  app,
}) => {
  const { page } = app
  const proxy: BoltProxy = await startBoltProxy({ target: server.uri })
  try {
    await app.drawn()
    await open(page, proxy.uri)
    await page.keyboard.press('Control+j')
    const box = page.getByRole('textbox', { name: 'Cypher' })
    await expect(box).toBeFocused()
    await page.keyboard.insertText('UNWIND [1, 2] AS n RETURN {name: "step"} AS step, n')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('cell', { name: '2', exact: true }).first()).toBeVisible()
    const drawn = await drawnNames(page)
    const stalls = await watchStalls(page)

    proxy.fault = always(() => true, { kind: 'break', how: 'silence' })
    await page.keyboard.press('Control+Enter')
    const told = page.getByRole('alert').filter({ hasText: /nothing|away|answer/i })
    await expect(told.first()).toBeVisible({ timeout: TOLD })
    const cancel = page.getByRole('main').getByRole('button', { name: 'Cancel' }).first()
    if (await cancel.isVisible()) {
      await cancel.click()
      await expect(cancel).toBeHidden({ timeout: CANCELLED })
    }
    expect(await drawnNames(page)).toEqual(drawn)
    await expect(box).toHaveText(/UNWIND \[1, 2\]/)
    expect(Math.max(0, ...(await stalls()))).toBeLessThanOrEqual(STALL)
  } finally {
    await proxy.close()
  }
})
