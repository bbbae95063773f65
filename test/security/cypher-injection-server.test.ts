import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { bundledCase } from '../../graph/case/bundled.ts'
import { CodedError } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'
import { copyGraph } from '../../queries/copy/copy-graph.ts'
import { nameFor } from '../../queries/copy/name-for.ts'
import { nodesOfLabel } from '../../queries/explore/nodes-of-label.ts'
import { propertySample } from '../../queries/explore/property-sample.ts'
import { quoteName } from '../../queries/explore/quote-name.ts'
import { sampleOfGraph } from '../../queries/explore/sample.ts'
import { searchAnyGraph } from '../../queries/explore/search-any-graph.ts'
import { createEmbeddedSource } from '../../queries/sources/embedded.ts'
import type { GraphSource } from '../../queries/sources/graph-source.ts'
import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import { tryConnection } from '../../queries/sources/neo4j/try-connection.ts'
import { lookBehind, onServer, rounds, server, through } from '../faults/neo4j/real-server.ts'
import { startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { hostileName } from './hostile-name.ts'

/** Different ones, none of them empty. */
const names = (count: number): string[] =>
  [...new Set(fc.sample(hostileName, 2 * count))].filter(name => name !== '').slice(0, count)

/** As a name in a text for a server, or null for one that cannot be. */
function named(name: string): string | null {
  try {
    return nameFor(name, 'neo4j')
  } catch (error) {
    if (error instanceof CodedError) return null
    throw error
  }
}

async function rowsOf(source: GraphSource, statement: string, parameters: Record<string, Value> = {}) {
  const request = { statement, parameters: new Map(Object.entries(parameters)), action: 'test' }
  const rows: (readonly Value[])[] = []
  for await (const batch of await source.run({ ...request, access: 'write' })) rows.push(...batch)
  return rows
}

onServer('hostile names on a real server', () => {
  const behind = lookBehind()
  afterAll(() => behind.close())

  /** Names of those that the database has; a copy may make some. */
  async function constraints(): Promise<string[]> {
    const { records } = await behind.driver.executeQuery('SHOW CONSTRAINTS YIELD name')
    return records.map(record => record.get('name'))
  }

  it('are read as what they are', { timeout: 120_000 }, async () => {
    let read = 0
    for (const name of names(rounds(1000))) {
      for (const written of new Set([quoteName(name), named(name)])) {
        if (written === null) continue
        const { keys } = await behind.driver.executeQuery(`RETURN 1 AS ${written}`)
        expect(keys).toEqual([name])
        read += 1
      }
    }
    expect(read).toBeGreaterThan(20)
  })

  it('leave a read a read', { timeout: 120_000 }, async () => {
    for (const name of names(rounds(300))) {
      for (const { statement } of [
        nodesOfLabel(name),
        sampleOfGraph(['Kept', name]),
        propertySample(['Kept', name]),
        searchAnyGraph(['Kept', name]),
      ]) {
        const parameters = {
          drawn: [],
          each: 1,
          scan: 1,
          limit: 1,
          keys: [],
          words: [],
          text: '',
          label: name,
        }
        const { summary } = await behind.driver.executeQuery(`EXPLAIN ${statement}`, {
          ...parameters,
          labels: [name],
          label0: 'Kept',
          label1: name,
        })
        expect(summary.queryType).toBe('r')
      }
    }
  })

  it('are copied there and back as they are, and touch nothing else', { timeout: 120_000 }, async () => {
    const run = randomBytes(8).toString('hex')
    const chosen = names(rounds(200)).filter(name => named(name) !== null)
    const here = await createEmbeddedSource({ caseFile: bundledCase() })
    const elementIds: string[] = []
    for (const [at, name] of chosen.entries()) {
      const word = nameFor(name, 'embedded')
      const [row] = await rowsOf(
        here,
        `CREATE (n:${word}:Injected {id: $id})-[:${word}]->(m:Injected {id: $other}) SET n += $more
RETURN elementId(n), elementId(m)`,
        { id: `${run}-${at}`, other: `${run}-${at}-end`, more: new Map([[name, at]]) as unknown as Value },
      )
      elementIds.push(...(row as string[]))
    }
    const proxy = await startBoltProxy({ target: server.uri })
    const { source: there } = await openNeo4j(through(proxy), { writable: true })
    const kept = await constraints()
    const before = await behind.count('MATCH (n) WHERE NOT n:Injected RETURN count(n)')
    try {
      const report = await copyGraph({
        from: here,
        to: there,
        what: { kind: 'nodes', elementIds },
        dryRun: false,
      })
      expect(report.nodes.created).toBe(2 * chosen.length)
      const look = `MATCH (n:Injected)-[r]->() WHERE n.id STARTS WITH $run
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Injected'] AS labels, type(r) AS type, keys(n) AS keys`
      const byId = (rows: readonly (readonly Value[])[]) =>
        new Map(
          rows.map(([id, labels, type, keys]) => [
            id,
            { labels, type, keys: [...(keys as string[])].sort() },
          ]),
        )
      const [copied, original] = [await rowsOf(there, look, { run }), await rowsOf(here, look, { run })]
      expect(copied).toHaveLength(chosen.length)
      expect(byId(copied)).toEqual(byId(original))
      expect(await behind.count('MATCH (n) WHERE NOT n:Injected RETURN count(n)')).toBe(before)
    } finally {
      await behind.driver.executeQuery('MATCH (n:Injected) WHERE n.id STARTS WITH $run DETACH DELETE n', {
        run,
      })
      for (const name of await constraints())
        if (!kept.includes(name)) await behind.driver.executeQuery(`DROP CONSTRAINT ${name}`)
      await there.close()
      await here.close()
      await proxy.close()
    }
  })

  it('of databases never get into a statement', { timeout: 120_000 }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    for (const database of names(20)) {
      const error = await tryConnection(through(proxy, { database })).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      expect(error).toBeInstanceOf(CodedError)
      expect((error as CodedError).code).not.toBe('INTERNAL')
      // Short ones stand in any statement.
      const spoken = proxy.requests.filter(({ name }) => name === 'RUN').map(({ statement }) => statement)
      if (database.length > 4) expect(spoken.filter(statement => statement.includes(database))).toEqual([])
    }
    await proxy.close()
  })
})
