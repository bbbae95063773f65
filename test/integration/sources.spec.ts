import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import type { Profile } from '../../electron/contract.ts'
import { GRAPH_PORT_MESSAGE } from '../../electron/ipc-names.ts'
import { expect, launchApp, test as base, type LaunchedApp } from '../support/app.ts'
import { startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { chooseFile } from '../support/chosen-file.ts'
import { graphProcesses } from '../support/graph-processes.ts'
import { ask, openBareWindow, save } from '../support/graph-port.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'
import { answerTo, request } from '../support/page-requests.ts'

const found = await testNeo4j()

const test = base.extend<{ server: TestNeo4j }>({
  // biome-ignore lint: Playwright reads the dependencies from the pattern, empty here.
  server: async ({}, use) => {
    if ('skip' in found) return test.skip(true, found.skip)
    await use(found)
  },
})

function profileOf({ uri, user }: TestNeo4j, id = 'test-server'): Profile {
  return {
    id,
    name: `Server ${id}`,
    uri,
    auth: 'password',
    user,
    database: null,
    certificates: null,
    writable: false,
  }
}

const at = (server: TestNeo4j, id = 'test-server') =>
  ({ kind: 'neo4j', profile: id, secret: server.password }) as const

async function openBeside(app: LaunchedApp, server: TestNeo4j): Promise<Page> {
  await answerTo(app.page, 'connections.save', { profile: profileOf(server), secret: null, keep: false })
  const opened = app.electron.waitForEvent('window')
  await answerTo(app.page, 'source.open', { source: at(server), where: 'new-window' })
  return opened
}

const sourceOf = async (app: LaunchedApp, page: Page) => {
  const bare = await openBareWindow(app, page)
  const { source } = await ask(bare, 'RETURN 1')
  await bare.close()
  return source!
}

const title = async (app: LaunchedApp, page: Page) =>
  (await app.electron.browserWindow(page)).evaluate((window: { getTitle(): string }) => window.getTitle())

test('two windows show two sources, each from a process of its own, and say so in their titles', async ({
  app,
  server,
}) => {
  const second = await openBeside(app, server)
  expect(await sourceOf(app, second)).toMatchObject({
    kind: 'neo4j',
    title: 'Server test-server',
    key: 'neo4j:test-server',
    writable: false,
    server: { agent: expect.stringMatching(/^Neo4j\//) as unknown },
  })
  const { kind, title: caseTitle } = await sourceOf(app, app.page)
  expect(kind).toBe('embedded')
  await expect.poll(() => title(app, app.page)).toContain(caseTitle)
  expect(await title(app, second)).toMatch(/^Server test-server · Breachgraph/)
  expect(await graphProcesses(app)).toHaveLength(2)
})

test('a source that is shown already is brought to the front, not opened twice', async ({ app, server }) => {
  const second = await openBeside(app, server)
  for (const where of ['here', 'new-window'] as const) {
    await answerTo(app.page, 'source.open', { source: at(server), where })
    await answerTo(second, 'source.open', { source: { kind: 'case' }, where })
  }
  // Two at once, before either is open.
  await answerTo(app.page, 'connections.save', {
    profile: profileOf(server, 'other'),
    secret: null,
    keep: false,
  })
  const third = app.electron.waitForEvent('window')
  const open = { source: at(server, 'other'), where: 'new-window' } as const
  await Promise.all([answerTo(app.page, 'source.open', open), answerTo(second, 'source.open', open)])
  await third
  expect(await graphProcesses(app)).toHaveLength(3)
  expect(app.electron.windows()).toHaveLength(3)
})

test('the menu bar is that of the window in front', async ({ app, server }) => {
  const second = await openBeside(app, server)
  const pages = { first: app.page, second }
  for (const [name, page] of Object.entries(pages)) {
    // Of a window that is not in front, a menu is only taken down.
    const items = [{ command: 'go', label: name, accelerator: null, enabled: true }]
    await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
    await answerTo(page, 'menu.set', [{ menu: 'Test', items }])
  }
  const heard = await Promise.all(
    Object.values(pages).map(page =>
      page.evaluateHandle(() => {
        const { breachgraph } = window as unknown as {
          breachgraph: { on(channel: string, told: (payload: unknown) => void): void }
        }
        const commands: unknown[] = []
        breachgraph.on('menu.command', payload => commands.push(payload))
        return commands
      }),
    ),
  )
  const label = () =>
    app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.submenu?.items[0]?.label)
  for (const [name, page] of Object.entries(pages)) {
    await (await app.electron.browserWindow(page)).evaluate((window: BrowserWindow) => window.focus())
    await expect.poll(label).toBe(name)
  }
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items[0]!.submenu!.items[0]!.click())
  await expect
    .poll(() => Promise.all(heard.map(commands => commands.jsonValue())))
    .toEqual([[], [{ command: 'go' }]])
})

test('closing a window ends its graph process and no other', async ({ app, server }) => {
  const [kept] = await graphProcesses(app)
  const second = await openBeside(app, server)
  expect(await graphProcesses(app)).toHaveLength(2)
  await second.close()
  await expect.poll(() => graphProcesses(app)).toEqual([kept])
  expect((await sourceOf(app, app.page)).kind).toBe('embedded')
})

test('a window goes to a server and back to its case, with one process at a time', async ({
  app,
  server,
}) => {
  const bare = await openBareWindow(app)
  await ask(bare, 'CREATE (:Kept {before: true})', { access: 'write' })
  await answerTo(app.page, 'connections.save', { profile: profileOf(server), secret: null, keep: false })
  await answerTo(app.page, 'source.open', { source: at(server), where: 'here' })
  expect((await ask(bare, 'RETURN 1')).source).toMatchObject({ kind: 'neo4j' })
  await expect.poll(() => graphProcesses(app)).toHaveLength(1)
  await answerTo(app.page, 'source.open', { source: { kind: 'case' }, where: 'here' })
  const back = await ask(bare, 'MATCH (n:Kept {before: true}) RETURN n')
  expect(back).toMatchObject({ source: { kind: 'embedded' }, last: { kind: 'done' } })
  expect(back.kinds).toContain('batch')
  await expect.poll(() => graphProcesses(app)).toHaveLength(1)
})

test('a server that cannot be opened leaves the window with what it shows', async ({ app, server }) => {
  const { title: before } = await sourceOf(app, app.page)
  await expect.poll(() => title(app, app.page)).toContain(before)
  await answerTo(app.page, 'connections.save', { profile: profileOf(server), secret: null, keep: false })
  const wrong = { kind: 'neo4j', profile: 'test-server', secret: 'canary-wrong' } as const
  const { refusal } = await request(app.page, 'source.open', { source: wrong, where: 'here' })
  expect(refusal).toMatchObject({ code: 'AUTH_FAILED' })
  expect(refusal!.message).not.toContain('canary')
  expect(await title(app, app.page)).toContain(before)
  expect((await sourceOf(app, app.page)).kind).toBe('embedded')
  await expect.poll(() => graphProcesses(app)).toHaveLength(1)
})

test('a value that is too large to show goes whole into a file', async ({ app, server }) => {
  await answerTo(app.page, 'connections.save', { profile: profileOf(server), secret: null, keep: false })
  await answerTo(app.page, 'source.open', { source: at(server), where: 'here' })
  const path = join(app.userData, 'giant.jsonl')
  const { token } = (await chooseFile(app, path, 'jsonl'))!
  const giant = `RETURN reduce(s = 'x', i IN range(1, 21) | s + s) AS s`
  const { last } = await save(await openBareWindow(app), giant, { token, format: 'jsonl' })
  expect(last).toMatchObject({ kind: 'saved', rows: 1 })
  expect((JSON.parse(await readFile(path, 'utf8')) as { s: string }).s).toHaveLength(2 ** 21)
})

test('a graph process of a server that is killed comes back, and the server with it', async ({
  app,
  server,
}) => {
  const second = await openBeside(app, server)
  const lost = await second.evaluateHandle(() => {
    const { breachgraph } = window as unknown as {
      breachgraph: { on(channel: string, told: (payload: unknown) => void): void }
    }
    return { payload: new Promise(resolve => breachgraph.on('graph.lost', resolve)) }
  })
  const [kept, killed] = await graphProcesses(app)
  process.kill(killed!, 'SIGKILL')
  expect(await lost.evaluate(({ payload }) => payload)).toEqual({ restarting: true })
  await expect.poll(async () => (await sourceOf(app, second)).kind).toBe('neo4j')
  expect((await graphProcesses(app))[0]).toBe(kept)
})

test('a graph process that dies while its server is away is back with the server', async ({
  app,
  server,
}) => {
  const proxy = await startBoltProxy({ target: server.uri })
  const second = await openBeside(app, { ...server, uri: proxy.uri })
  const heard = await second.evaluateHandle(() => {
    const { breachgraph } = window as unknown as {
      breachgraph: { on(channel: string, told: (payload: unknown) => void): void }
    }
    const heard: string[] = []
    addEventListener('message', ({ data }) => heard.push(String(data)))
    breachgraph.on('graph.lost', () => heard.push('lost'))
    return heard
  })
  const sinceLost = () =>
    heard.evaluate(heard => (heard.includes('lost') ? heard.slice(heard.indexOf('lost')) : []))
  // The port that it asked for at its start is none of those that are counted.
  await second.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
  await proxy.goDown()
  process.kill((await graphProcesses(app))[1]!, 'SIGKILL')
  // Long enough for a few vain starts; the page is told of none of them.
  await second.waitForTimeout(3000)
  expect(await sinceLost()).toEqual(['lost'])
  await proxy.comeUp()
  await expect.poll(sinceLost, { timeout: 15_000 }).toEqual(['lost', GRAPH_PORT_MESSAGE])
  expect((await sourceOf(app, second)).kind).toBe('neo4j')
  await second.close()
  await proxy.close()
})

test('a connection is tried without being saved, and the reason is told', async ({ app, server }) => {
  const { password } = server
  const profile = profileOf(server)
  expect(await answerTo(app.page, 'connections.try', { profile, secret: password })).toMatchObject({
    agent: expect.stringMatching(/^Neo4j\//) as unknown,
  })
  const elsewhere = { ...profile, uri: 'bolt://127.0.0.1:1' }
  const { refusal } = await request(app.page, 'connections.try', { profile: elsewhere, secret: password })
  expect(refusal).toMatchObject({ code: 'PORT_CLOSED' })
  expect(await answerTo(app.page, 'connections.list')).toMatchObject({ profiles: [] })
  expect(await graphProcesses(app)).toHaveLength(1)
})

test('without a keychain a secret is asked for once in a run, and again in the next', async ({
  userData,
  server,
}) => {
  const first = await launchApp({ userData })
  const saved = { profile: profileOf(server), secret: server.password }
  expect(await answerTo(first.page, 'connections.list')).toEqual({
    profiles: [],
    secrets: 'none',
    setAside: null,
  })
  const { refusal } = await request(first.page, 'connections.save', { ...saved, keep: true })
  expect(refusal).toMatchObject({ code: 'SECRET_NOT_KEPT' })
  await answerTo(first.page, 'connections.save', { ...saved, keep: false })
  const known = { source: { kind: 'neo4j', profile: 'test-server', secret: null }, where: 'here' } as const
  await answerTo(first.page, 'source.open', known)
  await first.close()
  const second = await launchApp({ userData })
  const { profiles } = await answerTo(second.page, 'connections.list')
  expect(profiles).toEqual([{ ...profileOf(server), secretKept: false }])
  const again = await request(second.page, 'source.open', known)
  expect(again.refusal).toMatchObject({ code: 'SECRET_NEEDED' })
  await second.close()
})

test('stored connections that cannot be read are set aside, and the app starts', async ({ userData }) => {
  const first = await launchApp({ userData })
  await first.close()
  await writeFile(join(userData, 'connections.json'), '{"version":1,"profiles":[{"na')
  const second = await launchApp({ userData })
  const { profiles, setAside } = await answerTo(second.page, 'connections.list')
  expect(profiles).toEqual([])
  expect(await readFile(join(userData, setAside!), 'utf8')).toBe('{"version":1,"profiles":[{"na')
  expect(await readdir(userData)).not.toContain('connections.json')
  await second.close()
})
