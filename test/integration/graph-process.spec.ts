import type { Page } from '@playwright/test'
import { expect, launchApp, test as base, type LaunchedApp } from '../support/app.ts'
import { ask, exists, openBareWindow } from '../support/graph-port.ts'

const test = base.extend<{ bare: Page }>({
  bare: async ({ app }, use) => use(await openBareWindow(app)),
})

interface Listening {
  breachgraph: { on(channel: string, listener: (payload: unknown) => void): void }
  lost: Promise<unknown>
}

/** Ends the graph process as a crash would, and waits until the page was told. */
async function killGraphProcess(app: LaunchedApp): Promise<void> {
  await app.page.evaluate(() => {
    const page = window as unknown as Listening
    page.lost = new Promise(resolve => page.breachgraph.on('graph.lost', resolve))
  })
  const pid = await app.electron.evaluate(
    ({ app }) =>
      app.getAppMetrics().find(one => one.type === 'Utility' && one.name === 'Breachgraph graph')?.pid,
  )
  expect(pid).toBeGreaterThan(0)
  process.kill(pid!, 'SIGKILL')
  expect(await app.page.evaluate(() => (window as unknown as Listening).lost)).toEqual({ restarting: true })
}

test('a query crosses to the page as columns, packed batches of at most 1,000 rows, and a summary', async ({
  bare,
}) => {
  const { kinds, last, bytes } = await ask(bare, 'UNWIND range(1, 2500) AS i RETURN i')
  expect(kinds).toEqual(['ready', 'status', 'columns', 'batch', 'batch', 'batch', 'done'])
  expect(bytes).toBeGreaterThan(2500 * 4)
  expect(last).toMatchObject({ kind: 'done', more: false, summary: { counters: { nodesCreated: 0 } } })
})

test('the row cap ends a read and says that there was more', async ({ bare }) => {
  const capped = await ask(bare, 'UNWIND range(1, 50) AS i RETURN i', { rowCap: 49 })
  expect(capped.last).toMatchObject({ kind: 'done', more: true, summary: null })
  const exact = await ask(bare, 'UNWIND range(1, 50) AS i RETURN i', { rowCap: 50 })
  expect(exact.last).toMatchObject({ kind: 'done', more: false })
})

test('a write that returns more rows than the cap is made all the same', async ({ bare }) => {
  const { last } = await ask(bare, 'UNWIND range(1, 20) AS i CREATE (n:Capped {i: i}) RETURN n', {
    access: 'write',
    rowCap: 5,
  })
  expect(last).toMatchObject({ kind: 'done', more: true, summary: { counters: { nodesCreated: 20 } } })
  expect(await exists(bare, '(n:Capped {i: 20})')).toBe(true)
})

test('an error crosses with its code and place', async ({ bare }) => {
  const { last } = await ask(bare, 'MATCH (n) RETRUN n')
  expect(last).toMatchObject({ kind: 'error', error: { position: { line: 1 } } })
})

test('a long statement can be cancelled, and times out by itself', async ({ bare }) => {
  const endless =
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN a'
  const cancelled = await ask(bare, endless, { cancelAfter: 200 })
  expect(cancelled.last).toMatchObject({ kind: 'error', error: { code: 'CANCELLED' } })
  const late = await ask(bare, endless, { timeout: 300 })
  expect(late.last).toMatchObject({ kind: 'error', error: { code: 'TIMEOUT' } })
})

test('killing the graph process loses nothing that was acknowledged, and the page gets a new one', async ({
  app,
  bare,
}) => {
  for (let round = 1; round <= 3; round++) {
    const { last } = await ask(bare, `CREATE (:Kept {round: ${round}})`, { access: 'write' })
    expect(last).toMatchObject({ kind: 'done', summary: { counters: { nodesCreated: 1 } } })
    await killGraphProcess(app)
    await expect.poll(() => exists(bare, `(n:Kept {round: ${round}})`)).toBe(true)
  }
  expect(await exists(bare, '(a:Kept {round: 1}), (b:Kept {round: 2}), (c:Kept {round: 3})')).toBe(true)
})

test('killing the whole app loses nothing that was acknowledged', async ({ userData }) => {
  const first = await launchApp({ userData })
  await ask(await openBareWindow(first), "CREATE (:Kept {text: 'a\\nb'})", { access: 'write' })
  await first.kill()
  const second = await launchApp({ userData })
  expect(await exists(await openBareWindow(second), "(n:Kept {text: 'a\\nb'})")).toBe(true)
  await second.close()
})

test('a second start on the same data gives way to the first', async ({ app, userData }) => {
  await expect(launchApp({ userData })).rejects.toThrow(/ALREADY_OPEN|closed|exit/i)
  expect(await app.page.evaluate(() => document.readyState)).toBe('complete')
})
