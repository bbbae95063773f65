import neo4jDriver from 'neo4j-driver'
import { provideNeo4j } from '../../support/run-neo4j.mjs'
import { testNeo4j } from '../../support/neo4j.ts'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import { type BenchResult, median, type Row, toRow } from '../row.ts'
import { bareRead } from './bare-driver.ts'
import { copyIn, wipe } from './copy-in.ts'
import { generateGraph, type GeneratedGraph } from './generated-graph.ts'
import { PageSide } from './page-side.ts'
import type { Driver } from 'neo4j-driver'

const REPS = 5
/** What a first row may take longer than the bare driver's, in milliseconds. */
const FIRST_ROW = 20

/**
 * Reading and copying, against the same on the bare driver, on a real server: the one of `NEO4J_TEST_URI` or one that
 * is started for this. All that the server holds is deleted.
 */
export async function neo4j(): Promise<BenchResult> {
  const provided = await provideNeo4j()
  Object.assign(process.env, provided.env)
  const server = await testNeo4j()
  if ('skip' in server) throw new Error(server.skip)
  const { uri, user, password } = server
  const connection: Neo4jConnection = {
    uri,
    auth: { kind: 'password', user, password },
    database: null,
    certificates: null,
  }
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(user, password))
  try {
    await wipe(driver)
    const rows = [...(await reading(driver, connection)), await copyIn(driver, connection, REPS)]
    return { name: 'neo4j', reps: REPS, rows }
  } finally {
    await driver.close()
    await provided.stop()
  }
}

async function reading(driver: Driver, connection: Neo4jConnection): Promise<Row[]> {
  const small = await generateGraph(driver, 10_000, 20_000)
  const large = await generateGraph(driver, 50_000, 100_000)
  const page = await PageSide.open(connection)
  const ours = { all: [] as number[], first: [] as number[], blocked: [] as number[] }
  const bare = { all: [] as number[], first: [] as number[] }
  for (let rep = -1; rep < REPS; rep++) {
    const read = await page.run(statementsOf(small))
    const blocked = (await page.run(statementsOf(large))).blocked
    const peer = await bareRead(driver, statementsOf(small))
    if (read.nodes !== 10_000 || read.relationships !== 20_000) throw new Error('Not all of it was read')
    // The first of each meets cold code on both sides.
    if (rep < 0) continue
    ours.all.push(read.all)
    ours.first.push(read.first)
    ours.blocked.push(blocked)
    bare.all.push(peer.all)
    bare.first.push(peer.first)
  }
  await page.close()
  await small.remove()
  await large.remove()
  return [
    toRow('records-to-page', 'ms', { ours: ours.all, 'bare-driver': bare.all }, 'bare-driver', {
      on: 'ratio',
      bar: 1.3,
    }),
    toRow('first-row', 'ms', { ours: ours.first, 'bare-driver': bare.first }, null, {
      on: 'ours',
      bar: median(bare.first) + FIRST_ROW,
    }),
    toRow('main-blocked', 'ms', { ours: ours.blocked }, null, { on: 'ours', bar: 50 }),
  ]
}

const statementsOf = ({ nodes, relationships }: GeneratedGraph) => [nodes, relationships]
