import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PackedRows } from '../../../graph/packed/packed-rows.ts'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import { record } from '../../support/bolt-proxy/messages.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { BoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { FromGraph } from '../../../queries/protocol.ts'
import { GraphProcess } from './process.ts'
import { lookBehind, onServer, server, through } from './real-server.ts'

const MB = 1024 * 1024
const FIRST_ROWS_WITHIN = 1000
const MORE_MEMORY = 200 * MB
const CAP = 10_000
const WIDE = 'UNWIND range(1, 1000000) AS i RETURN i, "row " + toString(i) AS text, [i, i, i] AS list'

/**
 * A statement and, where no small server could make the value itself, what stands in its place on the wire, in
 * PackStream.
 */
const VALUES: readonly (readonly [string, string, (() => Buffer) | null])[] = [
  ['a text of 100 MB', "RETURN 'text' AS value", () => sizedText(100 * MB)],
  ['a list of a million', 'RETURN range(1, 1000000) AS value', null],
  [
    'maps with lists, a million elements',
    'RETURN [i IN range(1, 1000) | {k: range(1, 1000)}] AS value',
    null,
  ],
  ['bytes, 10 MB of them', "RETURN 'bytes' AS value", () => sizedBytes(10 * MB)],
  ['lists in one another, a thousand deep', "RETURN 'lists' AS value", () => nested(Buffer.from([0x91]))],
  [
    'maps in one another, a thousand deep',
    "RETURN 'maps' AS value",
    () => nested(Buffer.from([0xa1, 0x81, 0x61])),
  ],
]

function sizedText(size: number): Buffer {
  const head = Buffer.from([0xd2, 0, 0, 0, 0])
  head.writeUInt32BE(size, 1)
  return Buffer.concat([head, Buffer.alloc(size, 'text ')])
}

function sizedBytes(size: number): Buffer {
  const head = Buffer.from([0xce, 0, 0, 0, 0])
  head.writeUInt32BE(size, 1)
  return Buffer.concat([head, Buffer.alloc(size, 7)])
}

/** The number 1 in a thousand lists or maps. @param one the beginning of one */
function nested(one: Buffer): Buffer {
  return Buffer.concat([...Array.from({ length: 1000 }, () => one), Buffer.from([1])])
}

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
    const shown = await show(graph, WIDE, CAP)
    expect(shown.firstRows).toBeLessThanOrEqual(FIRST_ROWS_WITHIN)
    expect(shown.rows).toBe(CAP)
    expect(shown.last).toMatchObject({ kind: 'done', more: true })
    const after = await graph.memory()
    expect(after.most - before.now).toBeLessThanOrEqual(MORE_MEMORY)
    const behind = lookBehind()
    await expect.poll(() => behind.transactionsOf(proxy), { timeout: 2000 }).toBe(0)
    await behind.close()
  })

  it('a million rows that all are wanted go to a file, and memory stays where it is', {
    timeout: 240_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'breachgraph-rows-'))
    const before = await graph.memory()
    const saved = await graph.save(1, WIDE, join(folder, 'rows.jsonl'))
    expect(saved).toMatchObject({ kind: 'saved', rows: 1_000_000 })
    const after = await graph.memory()
    expect(after.most - before.now).toBeLessThanOrEqual(MORE_MEMORY)
    rmSync(folder, { recursive: true })
  })

  it.each(VALUES)('%s: shortened, with a note', { timeout: 120_000 }, async (_, statement, sent) => {
    proxy.fault = passing => {
      if (sent === null || passing.name !== 'RECORD' || passing.statement !== statement) return PASS
      return { kind: 'replace', payload: record(sent()) }
    }
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
