import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import neo4j from 'neo4j-driver'
import type { RequestOut } from '../../electron/contract.ts'
import { expect, test as base, type LaunchedApp } from '../support/app.ts'
import { chooseFile } from '../support/chosen-file.ts'
import { ask, exists, openBareWindow, save } from '../support/graph-port.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'
import { answerTo, request } from '../support/page-requests.ts'

const found = await testNeo4j()

/** Nothing else in any graph has this label. */
const OWN = 'CopiedByTheShell'
const SERVER = { kind: 'neo4j', profile: 'target', secret: null } as const
const CASE = { kind: 'case' } as const

/** The app with a profile of the server, whose own nodes are gone in the end. */
const test = base.extend<{ withServer: LaunchedApp }>({
  withServer: async ({ app }, use) => {
    if ('skip' in found) return test.skip(true, found.skip)
    const profile = {
      id: 'target',
      name: 'Target',
      uri: found.uri,
      auth: 'password',
      user: found.user,
      database: null,
      certificates: null,
      writable: true,
    } as const
    await answerTo(app.page, 'connections.save', { profile, secret: found.password, keep: false })
    await use(app)
    await answerTo(app.page, 'source.open', { source: SERVER, where: 'here' })
    await ask(await openBareWindow(app), `MATCH (n:${OWN}) DETACH DELETE n`, { access: 'write' })
  },
})

/** The element ids of the own nodes in the source of the app's first window. */
async function ownNodes(app: LaunchedApp, bare: Page): Promise<string[]> {
  const path = join(app.userData, 'own.jsonl')
  const { token } = (await chooseFile(app, path, 'jsonl'))!
  await save(bare, `MATCH (n:${OWN}) RETURN elementId(n) AS id`, { token, format: 'jsonl' })
  const lines = (await readFile(path, 'utf8')).split('\n').filter(line => line !== '')
  return lines.map(line => (JSON.parse(line) as { id: string }).id)
}

/** Does something while nobody else can change `n` of the pattern on the server: a copy of it cannot end. */
async function whileLocked(pattern: string, work: () => Promise<void>): Promise<void> {
  const { uri, user, password } = found as TestNeo4j
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session()
  try {
    const holding = session.beginTransaction()
    const { records } = await holding.run(`MATCH ${pattern} SET n.held = true RETURN n`)
    expect(records).toHaveLength(1)
    await work()
    await holding.rollback()
  } finally {
    await session.close()
    await driver.close()
  }
}

const report = (nodes: number[], relationships: number[]): Partial<RequestOut<'copy.run'>> => ({
  nodes: { created: nodes[0]!, updated: nodes[1]!, unchanged: nodes[2]! },
  relationships: {
    created: relationships[0]!,
    updated: relationships[1]!,
    unchanged: relationships[2]!,
  },
  problems: [],
})

test('what is chosen goes to a server and back, once, and only when it is meant', async ({
  withServer: app,
}) => {
  const bare = await openBareWindow(app)
  const created = await ask(
    bare,
    `CREATE (:${OWN} {id: 'a', big: 9223372036854775807})-[:KNOWS {id: 'r'}]->(:${OWN} {id: 'b'})`,
    { access: 'write' },
  )
  expect(created.last).toMatchObject({ kind: 'done' })
  const what = { kind: 'nodes', elementIds: await ownNodes(app, bare) } as const
  const copy = { to: SERVER, what, dryRun: false }
  const progress = await app.page.evaluateHandle(() => {
    const told: unknown[] = []
    const { breachgraph } = window as unknown as {
      breachgraph: { on(channel: string, told: (payload: unknown) => void): void }
    }
    breachgraph.on('copy.progress', payload => told.push(payload))
    return told
  })
  const wouldCreate = report([2, 0, 0], [1, 0, 0])
  expect(await answerTo(app.page, 'copy.run', { ...copy, dryRun: true })).toMatchObject(wouldCreate)
  expect(await answerTo(app.page, 'copy.run', copy)).toMatchObject(wouldCreate)
  expect(await answerTo(app.page, 'copy.run', copy)).toMatchObject(report([0, 0, 2], [0, 0, 1]))
  expect(await progress.jsonValue()).toContainEqual({ phase: 'nodes', done: 2, total: 2 })

  // From a window on the server into the case that the first window shows: its process takes it in.
  const opened = app.electron.waitForEvent('window')
  await answerTo(app.page, 'source.open', { source: SERVER, where: 'new-window' })
  const second = await opened
  const secondBare = await openBareWindow(app, second)
  expect(await exists(secondBare, `(:${OWN} {big: 9223372036854775807})-[:KNOWS]->(:${OWN} {id: 'b'})`)).toBe(
    true,
  )
  await ask(secondBare, `CREATE (:${OWN} {id: 'c'})`, { access: 'write' })
  await second.close()
  await answerTo(app.page, 'source.open', { source: SERVER, where: 'here' })
  const back = {
    to: CASE,
    what: { kind: 'nodes', elementIds: await ownNodes(app, bare) },
    dryRun: false,
  } as const
  const caseOpened = app.electron.waitForEvent('window')
  await answerTo(app.page, 'source.open', { source: CASE, where: 'new-window' })
  const caseBare = await openBareWindow(app, await caseOpened)
  expect(await answerTo(app.page, 'copy.run', back)).toMatchObject(report([1, 0, 2], [0, 0, 1]))
  expect(await exists(caseBare, `(:${OWN} {id: 'c'})`)).toBe(true)
})

test('a case that no window shows is opened for the copy alone', async ({ withServer: app }) => {
  await answerTo(app.page, 'source.open', { source: SERVER, where: 'here' })
  const bare = await openBareWindow(app)
  await ask(bare, `CREATE (:${OWN} {id: 'd'})`, { access: 'write' })
  const what = { kind: 'nodes', elementIds: await ownNodes(app, bare) } as const
  const copying = answerTo(app.page, 'copy.run', { to: CASE, what, dryRun: false })
  expect(await copying).toMatchObject(report([1, 0, 0], [0, 0, 0]))
  await answerTo(app.page, 'source.open', { source: CASE, where: 'here' })
  expect(await exists(bare, `(:${OWN} {id: 'd'})`)).toBe(true)
})

test('one copy at a time, never onto itself, and it can be cancelled', async ({ withServer: app }) => {
  const all = { what: { kind: 'all' }, dryRun: true } as const
  expect((await request(app.page, 'copy.run', { ...all, to: CASE })).refusal).toMatchObject({
    code: 'COPY_ONTO_ITSELF',
  })
  const bare = await openBareWindow(app)
  await ask(bare, `CREATE (:${OWN} {id: 'e', seen: 1})`, { access: 'write' })
  const what = { kind: 'nodes', elementIds: await ownNodes(app, bare) } as const
  const copy = { to: SERVER, what, dryRun: false }
  expect(await answerTo(app.page, 'copy.run', copy)).toMatchObject(report([1, 0, 0], [0, 0, 0]))
  await ask(bare, `MATCH (n:${OWN} {id: 'e'}) SET n.seen = 2`, { access: 'write' })

  await whileLocked(`(n:${OWN} {id: 'e'})`, async () => {
    const first = request(app.page, 'copy.run', copy)
    expect((await request(app.page, 'copy.run', { ...all, to: SERVER })).refusal).toMatchObject({
      code: 'COPY_UNDER_WAY',
    })
    await answerTo(app.page, 'copy.cancel')
    expect((await first).refusal).toMatchObject({ code: 'CANCELLED' })
  })
  expect(await answerTo(app.page, 'copy.run', copy)).toMatchObject(report([0, 1, 0], [0, 0, 0]))
})
