import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { GraphNode, Value } from '../../../../graph/model/value.ts'
import { copyGraph } from '../../../../queries/copy/copy-graph.ts'
import type { CopyProgress } from '../../../../queries/copy/copy-report.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'
import type { GraphSource } from '../../../../queries/sources/graph-source.ts'
import { ask, graphOf } from './graph-of.ts'
import { wholeGraph } from './whole-graph.ts'

const copy = (from: GraphSource, to: GraphSource, dryRun = false) =>
  copyGraph({ from, to, what: { kind: 'all' }, dryRun })

const counts = (created: number, updated: number, unchanged: number) => ({ created, updated, unchanged })

describe('copying the bundled case', () => {
  it('gives the same graph, and copying again changes nothing', async () => {
    const from = await createEmbeddedSource({ caseFile: bundledCase() })
    const to = await graphOf()
    const [[nodes]] = (await ask(from, 'MATCH (n) RETURN count(n)')) as [[bigint]]
    const [[relationships]] = (await ask(from, 'MATCH ()-[r]->() RETURN count(r)')) as [[bigint]]
    const first = await copy(from, to)
    expect(first.nodes).toEqual(counts(Number(nodes), 0, 0))
    expect(first.relationships).toEqual(counts(Number(relationships), 0, 0))
    expect(first.problems).toEqual([])
    expect(await wholeGraph(to)).toEqual(await wholeGraph(from))
    const again = await copy(from, to)
    expect(again.nodes).toEqual(counts(0, 0, Number(nodes)))
    expect(again.relationships).toEqual(counts(0, 0, Number(relationships)))
    expect((await copy(to, from)).nodes).toEqual(counts(0, 0, Number(nodes)))
  })

  it('says how far it is, to the end', async () => {
    const from = await createEmbeddedSource({ caseFile: bundledCase() })
    const told: CopyProgress[] = []
    const progress = (done: CopyProgress) => told.push(done)
    const report = await copyGraph({
      from,
      to: await graphOf(),
      what: { kind: 'all' },
      dryRun: false,
      progress,
    })
    const last = (phase: CopyProgress['phase']) => told.findLast(done => done.phase === phase)
    const { nodes, relationships } = report
    expect(last('nodes')).toEqual({ phase: 'nodes', done: nodes.created, total: nodes.created })
    expect(last('relationships')).toMatchObject({
      done: relationships.created,
      total: relationships.created,
    })
  })
})

describe('what was there before', () => {
  const original = "CREATE (:A {id: '1', name: 'one'})-[:R {n: 1}]->(:A {id: '2', name: 'two'})"

  it('becomes equal to the original where it is the same, and stays where it is not', async () => {
    const from = await graphOf(original)
    const to = await graphOf(
      "CREATE (:A:B {id: '1', name: 'eins', more: true})-[:R {n: 1.0}]->(:A {id: '2', name: 'two'})-[:S]->(:A {id: '3'})",
    )
    const report = await copy(from, to)
    expect(report.nodes).toEqual(counts(0, 1, 1))
    expect(report.relationships).toEqual(counts(0, 1, 0))
    const expected = await graphOf(original, "MATCH (n:A {id: '2'}) CREATE (n)-[:S]->(:A {id: '3'})")
    expect(await wholeGraph(to)).toEqual(await wholeGraph(expected))
  })

  it('is told by type and label too: 1 is not "1", nor another label’s 1', async () => {
    const from = await graphOf('CREATE (:A {id: 1})')
    const to = await graphOf("CREATE (:A {id: '1'}), (:B {id: 1}), (:A {id: 1.0})")
    expect((await copy(from, to)).nodes).toEqual(counts(1, 0, 0))
  })

  it('may be several for one: the first takes it, and that is said', async () => {
    const to = await graphOf("CREATE (:A {id: '1'}), (:A {id: '1'})")
    const { nodes, problems } = await copy(await graphOf("CREATE (:A {id: '1', name: 'one'})"), to)
    expect(nodes).toEqual(counts(0, 1, 0))
    expect(problems).toEqual([expect.stringContaining('several nodes that are "1"')])
  })
})

describe('a dry run', () => {
  it('says the same as the copy after it and leaves the target alone', async () => {
    const from = await graphOf("CREATE (:A {id: '1', n: 2})-[:R]->(:A {id: '2'})-[:R]->(:B), (:A {id: '3'})")
    const to = await graphOf("CREATE (:A {id: '1', n: 1})-[:R {old: true}]->(:A {id: '2'})")
    const before = await wholeGraph(to)
    const foreseen = await copy(from, to, true)
    expect(await wholeGraph(to)).toEqual(before)
    expect(await copy(from, to)).toEqual(foreseen)
    expect(foreseen.nodes).toEqual(counts(2, 1, 1))
    expect(foreseen.relationships).toEqual(counts(1, 1, 0))
  })
})

describe('nodes without an id', () => {
  const foreign =
    "CREATE (a:Movie {title: 'Matrix'}), (b:Person {name: 'Keanu'}), (b)-[:ACTED_IN {roles: ['Neo']}]->(a), (c {x: 1}), (:Movie {id: 1}), (:Movie {id: 1}), (:Movie {id: 1.5})"

  it('are known again by where they came from', async () => {
    const from = await graphOf(foreign)
    const to = await graphOf()
    expect((await copy(from, to)).nodes).toEqual(counts(6, 0, 0))
    expect(await wholeGraph(to)).toEqual(await wholeGraph(from))
    const again = await copy(from, to)
    expect([again.nodes, again.relationships]).toEqual([counts(0, 0, 6), counts(0, 0, 1)])
    await ask(from, "MATCH (p:Person) SET p.name = 'Keanu Reeves'")
    expect((await copy(from, to)).nodes).toEqual(counts(0, 1, 5))
  })

  it('keep their origin when they are copied on', async () => {
    const [first, second, third] = [await graphOf(foreign), await graphOf(), await graphOf()]
    await copy(first, second)
    await copy(second, third)
    expect((await copy(first, third)).nodes).toEqual(counts(0, 0, 6))
  })
})

describe('relationships between the same two nodes', () => {
  it('are as many after the copy as before, and only those that differ change', async () => {
    const nodes = "CREATE (a:A {id: '1'}), (b:A {id: '2'})"
    const from = await graphOf(
      `${nodes}, (a)-[:R]->(b), (a)-[:R]->(b), (a)-[:R {n: 1}]->(b), (b)-[:R]->(a), (a)-[:R {id: 7, n: 2}]->(b)`,
    )
    const to = await graphOf(`${nodes}, (a)-[:R {n: 9}]->(b), (a)-[:R {n: 1}]->(b), (a)-[:R {id: 7}]->(b)`)
    expect((await copy(from, to)).relationships).toEqual(counts(2, 2, 1))
    expect(await wholeGraph(to)).toEqual(await wholeGraph(from))
    expect((await copy(from, to)).relationships).toEqual(counts(0, 0, 5))
  })
})

describe('a part of a graph', () => {
  it('is the chosen nodes and what is between them', async () => {
    const from = await graphOf("CREATE (:A {id: '1'})-[:R]->(:A {id: '2'})-[:R]->(:A {id: '3'})")
    const rows = await ask(from, "MATCH (n:A) WHERE n.id <> '3' RETURN elementId(n)")
    const elementIds = [...rows.map(([id]) => String(id)), 'gone']
    const to = await graphOf()
    const report = await copyGraph({ from, to, what: { kind: 'nodes', elementIds }, dryRun: false })
    expect([report.nodes, report.relationships]).toEqual([counts(2, 0, 0), counts(1, 0, 0)])
    expect(report.problems).toEqual([expect.stringContaining('1 of the 3 chosen nodes')])
  })
})

describe('values and names', () => {
  const property: fc.Arbitrary<Value> = fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double(),
    fc.boolean(),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array(),
    fc.array(fc.bigInt({ min: -9n, max: 9n })),
    fc.record({ kind: fc.constant('date' as const), epochDay: fc.integer({ min: -99_999, max: 99_999 }) }),
  )
  const name = fc.string({
    unit: fc.constantFrom('`', '\\', 'u', '0', '6', ' ', 'é', '🔥', '"', '\n'),
    minLength: 1,
  })

  it('arrive as they are, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, property), async properties => {
        const from = await graphOf("CREATE (:A {id: 'x'})-[:R]->(:B)")
        const entries = new Map(Object.entries(properties))
        entries.delete('id')
        await ask(from, 'MATCH (a:A)-[r]->(b) SET a += $entries SET r = $entries SET b = $entries', {
          entries,
        })
        const to = await graphOf()
        await copy(from, to)
        expect(await wholeGraph(to)).toEqual(await wholeGraph(from))
      }),
      { numRuns: 50 },
    )
  })

  it('of labels and types never become part of a statement', async () => {
    await fc.assert(
      fc.asyncProperty(name, name, async (label, type) => {
        const [l, t] = [label, type].map(text => `\`${text.replaceAll('`', '``')}\``)
        const from = await graphOf(`CREATE (:${l} {id: 1})-[:${t}]->(:${l}:Other {name: 'no id'})`)
        const to = await graphOf()
        await copy(from, to)
        const [[node]] = (await ask(to, 'MATCH (n) WHERE n.id = 1 RETURN n')) as [[GraphNode]]
        expect(node.labels).toEqual([label])
        expect(await ask(to, 'MATCH ()-[r]->() RETURN type(r)')).toEqual([[type]])
        expect((await copy(from, to)).nodes).toEqual(counts(0, 0, 2))
      }),
      { numRuns: 50 },
    )
  })
})

describe('what goes wrong', () => {
  it('is one sentence that says what stays', async () => {
    const from = await createEmbeddedSource({ caseFile: bundledCase() })
    const to = await graphOf()
    const stop = new AbortController()
    const copying = copyGraph({
      from,
      to,
      what: { kind: 'all' },
      dryRun: false,
      signal: stop.signal,
      progress: ({ phase }) => phase === 'nodes' && stop.abort(),
    })
    await expect(copying).rejects.toMatchObject({
      code: 'CANCELLED',
      message: expect.stringMatching(
        /^The copy was cancelled\. \d+ nodes and relationships are at the target/,
      ),
    })
    expect((await copy(from, to)).nodes.unchanged).toBeGreaterThan(0)
    expect(await wholeGraph(to)).toEqual(await wholeGraph(from))
  })

  it('is refused before it begins where nothing would come of it', async () => {
    const graph = await graphOf()
    await expect(copy(graph, graph)).rejects.toMatchObject({ code: 'COPY_ONTO_ITSELF' })
    const closed = await graphOf()
    await closed.close()
    await expect(copy(await graphOf('CREATE (:A {id: 1})'), closed)).rejects.toMatchObject({
      code: 'SOURCE_CLOSED',
      message: expect.stringContaining('Nothing was copied.'),
    })
  })
})
