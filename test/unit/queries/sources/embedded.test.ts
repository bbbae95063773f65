import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { Change } from '../../../../graph/change/change.ts'
import { decodeChange } from '../../../../graph/change/decode-change.ts'
import { encodeChange } from '../../../../graph/change/encode-change.ts'
import { CodedError } from '../../../../graph/model/errors.ts'
import type { Value } from '../../../../graph/model/value.ts'
import type { ChangeJournal } from '../../../../queries/sources/change-journal.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'
import type { GraphSource, StatementRequest } from '../../../../queries/sources/graph-source.ts'

const caseFile = bundledCase()

/** A journal in memory that keeps text, as a file would. */
class MemoryJournal implements ChangeJournal {
  readonly lines: string[] = []
  failing = false

  async *replay(): AsyncIterable<Change> {
    for (const line of this.lines) yield decodeChange(line)
  }

  async append(change: Change): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, 1))
    if (this.failing) throw new CodedError('JOURNAL_NOT_WRITTEN', 'The disk is full.')
    this.lines.push(encodeChange(change))
  }
}

type Options = Partial<Pick<StatementRequest, 'access' | 'signal' | 'timeout'>>

async function start(source: GraphSource, statement: string, options: Options = {}) {
  return source.run({ statement, parameters: new Map(), access: 'write', action: 'test', ...options })
}

async function rowsOf(source: GraphSource, statement: string, options: Options = {}) {
  const rows: (readonly Value[])[] = []
  for await (const batch of await start(source, statement, options)) rows.push(...batch)
  return rows
}

const marks = 'MATCH (n:Mark) RETURN n.i AS i ORDER BY i'
const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n'
const code = (name: string) => expect.objectContaining({ code: name })

describe('the embedded source', () => {
  it('holds the case and gives rows in batches of at most a thousand', async () => {
    const source = await createEmbeddedSource({ caseFile })
    expect(source.title).toBe(caseFile.title)
    expect(await rowsOf(source, 'MATCH (n:Claim) RETURN count(n) AS n')).toEqual([
      [BigInt(caseFile.claims.length)],
    ])
    const result = await start(source, 'UNWIND range(1, 2500) AS i RETURN i')
    const sizes: number[] = []
    for await (const batch of result) sizes.push(batch.length)
    expect(sizes).toEqual([1000, 1000, 500])
    expect(result.columns).toEqual(['i'])
    expect((await result.summary).counters.nodesCreated).toBe(0)
  })

  it.each([
    ['RETURN', 'SYNTAX_ERROR'],
    ['RETURN x', 'UNDEFINED_VARIABLE'],
    ['CALL db.labels()', 'UNSUPPORTED'],
  ])('rejects a wrong text before any row: %s', async (statement, expected) => {
    const source = await createEmbeddedSource({ caseFile })
    await expect(start(source, statement)).rejects.toThrow(
      expect.objectContaining({ code: expected, position: expect.anything() }),
    )
  })

  it.each([
    'CREATE (n)',
    'MATCH (n) SET n.x = 1',
    'MERGE (n:X)',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) REMOVE n.id',
  ])('refuses to write where only reading is allowed: %s', async statement => {
    const source = await createEmbeddedSource({ caseFile })
    await expect(start(source, statement, { access: 'read' })).rejects.toThrow(code('WRITE_REFUSED'))
  })

  it('gives an error of the run to whoever iterates, and to the summary', async () => {
    const source = await createEmbeddedSource({ caseFile })
    const result = await start(source, 'UNWIND [1, 0] AS i RETURN 1 / i AS q')
    const iterate = async () => {
      for await (const _ of result);
    }
    await expect(iterate()).rejects.toThrow(code('DIVISION_BY_ZERO'))
    await expect(result.summary).rejects.toThrow(code('DIVISION_BY_ZERO'))
  })

  it('is cancelled in the middle of computing, and goes on working', async () => {
    const source = await createEmbeddedSource({ caseFile })
    const controller = new AbortController()
    const rows = rowsOf(source, endless, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(rows).rejects.toThrow(code('CANCELLED'))
    expect(await rowsOf(source, 'RETURN 1 AS x')).toEqual([[1n]])
  })

  it('takes back what a cancelled statement wrote, and keeps nothing of it', async () => {
    const journal = new MemoryJournal()
    const source = await createEmbeddedSource({ caseFile, journal })
    const controller = new AbortController()
    const statement = `CREATE (:Mark {i: 1}) WITH 1 AS x ${endless.replace('RETURN', 'WITH x, a, b RETURN')}`
    const rows = rowsOf(source, statement, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(rows).rejects.toThrow(code('CANCELLED'))
    expect(await rowsOf(source, marks)).toEqual([])
    expect(journal.lines).toEqual([])
  })

  it('ends with TIMEOUT, also while it waits for another', async () => {
    const source = await createEmbeddedSource({ caseFile })
    await expect(rowsOf(source, endless, { timeout: 30 })).rejects.toThrow(code('TIMEOUT'))
    const reader = (await start(source, 'UNWIND range(1, 3000) AS i RETURN i'))[Symbol.asyncIterator]()
    await reader.next()
    await expect(rowsOf(source, 'CREATE (:Mark)', { timeout: 30 })).rejects.toThrow(code('TIMEOUT'))
    await reader.return?.()
    await rowsOf(source, 'CREATE (:Mark {i: 1})')
    expect(await rowsOf(source, marks)).toEqual([[1n]])
  })

  it('keeps a change before it tells of it, and brings it back', async () => {
    const journal = new MemoryJournal()
    const source = await createEmbeddedSource({ caseFile, journal })
    const result = await start(source, 'UNWIND [1, 2] AS i CREATE (n:Mark {i: i}) RETURN n.i AS i')
    const batches = result[Symbol.asyncIterator]()
    expect((await batches.next()).value).toEqual([[1n], [2n]])
    expect(journal.lines).toHaveLength(1)
    await batches.return?.()
    await rowsOf(source, 'MATCH (m:Mark {i: 1}) SET m.i = date("2014-08-19")')
    await rowsOf(source, 'MATCH (m:Mark {i: 2}) DELETE m')
    const again = await createEmbeddedSource({ caseFile, journal })
    expect(await rowsOf(again, marks)).toEqual(await rowsOf(source, marks))
    expect(await rowsOf(again, marks)).toEqual([[{ kind: 'date', epochDay: 16301 }]])
  })

  it('takes a change back that could not be kept', async () => {
    const journal = new MemoryJournal()
    const source = await createEmbeddedSource({ caseFile, journal })
    journal.failing = true
    await expect(rowsOf(source, 'CREATE (:Mark {i: 1})')).rejects.toThrow(code('JOURNAL_NOT_WRITTEN'))
    expect(await rowsOf(source, marks)).toEqual([])
  })

  it('keeps no line for a statement that changed nothing', async () => {
    const journal = new MemoryJournal()
    const source = await createEmbeddedSource({ caseFile, journal })
    await rowsOf(source, 'MATCH (n:None) SET n.x = 1')
    expect(journal.lines).toEqual([])
  })

  it('refuses a journal that does not fit the case', async () => {
    const journal = new MemoryJournal()
    journal.lines.push(encodeChange([{ kind: 'add-label', id: '999999', label: 'X', position: 0 }]))
    await expect(createEmbeddedSource({ caseFile, journal })).rejects.toThrow(code('JOURNAL_DAMAGED'))
  })

  it('lets one writer work at a time', async () => {
    const source = await createEmbeddedSource({ caseFile, journal: new MemoryJournal() })
    await rowsOf(source, 'CREATE (:Mark {i: 0})')
    const increment = 'MATCH (m:Mark) UNWIND range(1, 20000) AS x WITH m, count(x) AS n SET m.i = m.i + 1'
    await Promise.all([1, 2, 3, 4].map(() => rowsOf(source, increment)))
    expect(await rowsOf(source, marks)).toEqual([[4n]])
  })

  it('runs nothing once it is closed and ends what is under way', async () => {
    const source = await createEmbeddedSource({ caseFile })
    const rows = rowsOf(source, endless)
    setTimeout(() => void source.close(), 20)
    await expect(rows).rejects.toThrow(code('SOURCE_CLOSED'))
    await expect(start(source, 'RETURN 1 AS x')).rejects.toThrow(code('SOURCE_CLOSED'))
  })
})
