import { afterEach, beforeEach, expect, it } from 'vitest'
import { PackedRows } from '../../../graph/packed/packed-rows.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { BoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { FromGraph } from '../../../queries/protocol.ts'
import { GraphProcess } from './process.ts'
import { lookBehind, onServer, server, through } from './real-server.ts'

const MB = 1024 * 1024
const FIRST_ROWS_WITHIN = 1000
const MORE_MEMORY = 200 * MB
const CAP = 10_000

interface Shown {
  readonly firstRows: number
  readonly rows: number
  readonly last: FromGraph
  readonly firstBatch: PackedRows
}

/** Runs a statement to its end in the graph process; the page keeps no more than the first batch. */
function show(graph: GraphProcess, statement: string, cap: number): Promise<Shown> {
  const asked = performance.now()
  return new Promise(resolve => {
    let firstRows = Number.POSITIVE_INFINITY
    let rows = 0
    let firstBatch: PackedRows | undefined
    graph.onMessage(message => {
      if (message.kind === 'batch') {
        const batch = new PackedRows(message.buffer)
        firstBatch ??= batch
        rows += batch.rowCount
        firstRows = Math.min(firstRows, performance.now() - asked)
      } else if (message.kind === 'done' || message.kind === 'error') {
        resolve({ firstRows, rows, last: message, firstBatch: firstBatch! })
      }
    })
    graph.run(1, statement, cap)
  })
}

onServer('what is larger than anybody expects', () => {
  let proxy: BoltProxy
  let graph: GraphProcess

  beforeEach(async () => {
    proxy = await startBoltProxy({ target: server.uri })
    graph = new GraphProcess()
    await graph.open(through(proxy))
  })
  afterEach(async () => {
    await graph.stop()
    await proxy.close()
  })

  it('a million rows: the first at once, then the cap and the word that there are more', {
    timeout: 120_000,
  }, async () => {
    const before = await graph.memory()
    const wide = 'UNWIND range(1, 1000000) AS i RETURN i, "row " + toString(i) AS text, [i, i, i] AS list'
    const shown = await show(graph, wide, CAP)
    expect(shown.firstRows).toBeLessThanOrEqual(FIRST_ROWS_WITHIN)
    expect(shown.rows).toBe(CAP)
    expect(shown.last).toMatchObject({ kind: 'done', more: true })
    const after = await graph.memory()
    expect(after.most - before.now).toBeLessThanOrEqual(MORE_MEMORY)
    const behind = lookBehind()
    await expect.poll(() => behind.transactionsOf(proxy), { timeout: 2000 }).toBe(0)
    await behind.close()
  })

  it('a million rows that all are wanted: memory stays where it is', { timeout: 240_000 }, async () => {
    const before = await graph.memory()
    const shown = await show(graph, 'UNWIND range(1, 1000000) AS i RETURN i', 1_000_000)
    expect(shown.rows).toBe(1_000_000)
    expect(shown.last).toMatchObject({ kind: 'done', more: false })
    const after = await graph.memory()
    expect(after.most - before.now).toBeLessThanOrEqual(MORE_MEMORY)
  })

  it.each([
    [
      'a text of 100 MB',
      'RETURN substring(reduce(s = "0123456789", i IN range(1, 24) | s + s), 0, 104857600) AS value',
    ],
    ['a list of a million', 'RETURN range(1, 1000000) AS value'],
    [
      'a map with lists, a million elements in all',
      'RETURN [i IN range(1, 1000) | {k: range(1, 1000)}] AS value',
    ],
    ['lists in one another, a thousand deep', `RETURN ${'['.repeat(1000)}1${']'.repeat(1000)} AS value`],
    ['maps in one another, a thousand deep', `RETURN ${'{a:'.repeat(1000)}1${'}'.repeat(1000)} AS value`],
  ])('%s: shortened, with a note', { timeout: 120_000 }, async (_, statement) => {
    const { last, firstBatch } = await show(graph, statement, CAP)
    expect(last).toMatchObject({ kind: 'done', more: false })
    const value = firstBatch.value(0, 0)
    const text = JSON.stringify(value, (_, inner) =>
      typeof inner === 'bigint' ? Number(inner) : inner instanceof Map ? Object.fromEntries(inner) : inner,
    )
    expect(text.length).toBeLessThan(20_000_000)
    expect(text).toMatch(/\[shortened: /)
    // The process lives and works.
    const next = await show(graph, 'RETURN 1 AS next', CAP)
    expect(next.firstBatch.value(0, 0)).toBe(1n)
  })
})
