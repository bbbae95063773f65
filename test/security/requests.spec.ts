import type { Page } from '@playwright/test'
import { expect, test, type LaunchedApp } from '../support/app.ts'

interface Bridge {
  request(channel: string, payload?: unknown): Promise<unknown>
}

const PROFILE = {
  id: 'p',
  name: 'P',
  uri: 'bolt://127.0.0.1:1',
  auth: 'password',
  user: 'neo4j',
  database: null,
  certificates: null,
  writable: false,
}

const MOMENT = { scene: 0, from: [], black: false, laser: null, closer: null, opened: null }

/** Asks as any script in the page could, past the types, and answers the refusal's code. */
function codeOf(page: Page, channel: string, payload?: unknown): Promise<unknown> {
  return page.evaluate(
    ([channel, payload]) =>
      (window as unknown as { breachgraph: Bridge }).breachgraph.request(channel as string, payload).then(
        () => 'answered',
        refusal => (refusal as { code: string }).code,
      ),
    [channel, payload],
  )
}

test('a channel that is not in the contract is refused', async ({ app }) => {
  for (const channel of ['shell.run', '', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)]) {
    expect(await codeOf(app.page, channel), channel.slice(0, 20)).toBe('UNKNOWN_CHANNEL')
  }
})

test('a payload that is not as in the contract is refused', async ({ app }) => {
  const wrong: [string, unknown][] = [
    ['settings.write', { theme: 'pink' }],
    ['settings.write', undefined],
    ['settings.write', { unknown: true }],
    ['settings.write', { keys: { 'graph.hide': 'Ctrl+M' } }],
    ['settings.write', { keys: { 'graph.hide': ['x'.repeat(41)] } }],
    ['view.read', { source: '' }],
    ['view.read', { source: 'x'.repeat(201) }],
    ['view.write', { source: 'a', view: 7 }],
    ['clipboard.write', 'text'],
    ['clipboard.write-image', { png: 'text' }],
    ['file.write', { token: '/etc/passwd', bytes: [1, 2] }],
    ['file.write', { token: 'x', bytes: new Uint8Array() }],
    ['file.write-pdf', { token: 'x', html: '' }],
    ['file.open-view', '/etc/passwd'],
    ['file.open-story', '/etc/passwd'],
    ['folder.choose', { suggested: 7 }],
    ['folder.write', { token: 'x', name: '', bytes: new Uint8Array(1) }],
    ['window.full-screen', { on: 'yes' }],
    ['menu.set', [{ menu: 'File', items: [{ command: 'x' }] }]],
    ['app.info', { extra: true }],
    ['graph.connect', {}],
    ['connections.list', {}],
    ['connections.save', { profile: PROFILE, secret: null }],
    ['connections.save', { profile: { ...PROFILE, id: '' }, secret: null, keep: false }],
    ['connections.save', { profile: { ...PROFILE, auth: 'kerberos' }, secret: null, keep: false }],
    ['connections.save', { profile: { ...PROFILE, uri: 'x'.repeat(2001) }, secret: null, keep: false }],
    ['connections.remove', { id: 7 }],
    ['connections.try', { profile: PROFILE }],
    ['connections.choose-certificates', '/etc/passwd'],
    ['source.open', { source: { kind: 'case', caseFile: '/etc/passwd' }, where: 'there' }],
    ['source.open', { source: { kind: 'file', path: '/etc/passwd' }, where: 'here' }],
    ['source.open', { source: { kind: 'neo4j', profile: 'x', secret: 7 }, where: 'here' }],
    ['source.open', { source: { kind: 'case', file: 7 }, where: 'here' }],
    ['case.choose', '/etc/passwd'],
    ['recents.list', {}],
    ['recents.forget', { id: 7 }],
    ['file.choose', { suggested: 'x', format: 'exe' }],
    ['file.choose', { suggested: 'x'.repeat(201), format: 'csv' }],
    ['copy.run', { to: { kind: 'case' }, what: { kind: 'nodes', elementIds: [7] }, dryRun: true }],
    ['copy.run', { to: { kind: 'case' }, what: { kind: 'all' } }],
    ['copy.cancel', true],
    ['talk.start', { reel: '{}', notes: [], moment: { scene: 0 }, place: null }],
    ['talk.start', { reel: 7, notes: [], moment: MOMENT, place: null }],
    ['talk.start', { reel: '{}', notes: [], moment: MOMENT, place: { kind: 'file', id: '/etc/passwd' } }],
    ['talk.move', { ...MOMENT, laser: { x: 'left', y: 0 } }],
    ['talk.show-audience', { place: 'there' }],
    ['talk.read', {}],
    ['talk.end', true],
    ['displays.list', {}],
  ]
  for (const [channel, payload] of wrong) {
    expect(await codeOf(app.page, channel, payload), `${channel} ${JSON.stringify(payload)}`).toBe(
      'BAD_PAYLOAD',
    )
  }
})

test('a refusal brings a code and a sentence, and no trace', async ({ app }) => {
  const refusal = await app.page.evaluate(() =>
    (window as unknown as { breachgraph: Bridge }).breachgraph
      .request('view.read', {})
      .catch(refusal => refusal),
  )
  expect(Object.keys(refusal as object).sort()).toEqual(['code', 'message'])
})

test('a refused payload is not repeated: it may hold a secret', async ({ app }) => {
  const refusal = await app.page.evaluate(
    profile =>
      (window as unknown as { breachgraph: Bridge }).breachgraph
        .request('connections.save', { profile, secret: { text: 'canary' }, keep: 'canary' })
        .catch(refusal => refusal),
    { ...PROFILE, auth: 'canary' },
  )
  expect(JSON.stringify(refusal)).toContain('BAD_PAYLOAD')
  expect(JSON.stringify(refusal)).not.toContain('canary')
})

test('a page names no file that was not chosen', async ({ app }) => {
  const profile = { ...PROFILE, certificates: '\\\\elsewhere\\share\\ca.pem' }
  expect(await codeOf(app.page, 'connections.save', { profile, secret: null, keep: false })).toBe(
    'CERTIFICATES_NOT_CHOSEN',
  )
  expect(await codeOf(app.page, 'connections.try', { profile, secret: null })).toBe('CERTIFICATES_NOT_CHOSEN')
  const source = { kind: 'case', file: '/etc/passwd' }
  expect(await codeOf(app.page, 'source.open', { source, where: 'here' })).toBe('CASE_NOT_CHOSEN')
  const bytes = new Uint8Array(1)
  const token = '/tmp'
  expect(await codeOf(app.page, 'file.write-pdf', { token, html: 'x' })).toBe('FILE_NOT_CHOSEN')
  expect(await codeOf(app.page, 'folder.write', { token, name: 'x', bytes })).toBe('FILE_NOT_CHOSEN')
})

/** A well-formed request for each channel that reaches a source, a file or a secret. */
const REACHING: readonly [string, unknown][] = [
  ['graph.connect', undefined],
  ['connections.list', undefined],
  ['connections.save', { profile: PROFILE, secret: 's', keep: false }],
  ['connections.remove', { id: 'p' }],
  ['connections.try', { profile: PROFILE, secret: 's' }],
  ['connections.choose-certificates', undefined],
  ['source.open', { source: { kind: 'case' }, where: 'here' }],
  ['case.choose', undefined],
  ['recents.list', undefined],
  ['recents.forget', { id: 'bundled' }],
  ['file.choose', { suggested: 'rows', format: 'csv' }],
  ['folder.choose', { suggested: 'scenes' }],
  ['copy.run', { to: { kind: 'case' }, what: { kind: 'all' }, dryRun: true }],
  ['copy.cancel', undefined],
  ['talk.start', { reel: '{}', notes: [], moment: MOMENT, place: null }],
  ['displays.list', undefined],
]

test('the page itself is answered', async ({ app }) => {
  expect(await codeOf(app.page, 'app.info')).toBe('answered')
})

/**
 * Asks through the preload from a window of the app that shows another page, and from a frame inside one.
 *
 * @returns the code of each refusal
 */
function askAsStranger(
  app: LaunchedApp,
  address: string,
  from: 'page' | 'frame',
  requests: readonly [string, unknown][] = [['settings.read', undefined]],
): Promise<unknown[]> {
  return app.electron.evaluate(
    async ({ app, BrowserWindow }, { address, from, requests }) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${app.getAppPath()}/out/preload/preload.cjs`,
          sandbox: true,
          nodeIntegrationInSubFrames: true,
        },
      })
      await stranger.loadURL(address)
      const { mainFrame } = stranger.webContents
      const asker = from === 'page' ? mainFrame : mainFrame.frames[0]!
      const codes: unknown[] = []
      for (const [channel, payload] of requests) {
        const told = `${JSON.stringify(channel)}, ${JSON.stringify(payload)}`
        codes.push(
          await asker.executeJavaScript(
            `breachgraph.request(${told}).then(() => 'answered', refusal => refusal.code)`,
          ),
        )
      }
      stranger.destroy()
      return codes
    },
    { address, from, requests },
  )
}

test('another page in a window of the app is refused, even with the preload', async ({ app }) => {
  const refused = REACHING.map(() => 'WRONG_SENDER')
  expect(await askAsStranger(app, 'data:text/html,stranger', 'page', REACHING)).toEqual(refused)
  expect(await askAsStranger(app, 'about:blank', 'page')).toEqual(['WRONG_SENDER'])
})

test('the address of the app in a window is not enough: a frame is refused', async ({ app }) => {
  const host = 'data:text/html,<iframe src="breachgraph://app/no-such-file"></iframe>'
  const refused = REACHING.map(() => 'WRONG_SENDER')
  expect(await askAsStranger(app, host, 'frame', REACHING)).toEqual(refused)
})

test('a window that shows no graph reaches none', async ({ app }) => {
  const ofAWindow = REACHING.filter(
    ([channel]) => !/^(connections\.(list|save|remove|try)|recents\.forget)$/.test(channel),
  )
  const codes = await askAsStranger(app, 'breachgraph://app/nothing', 'page', ofAWindow)
  expect(codes).toEqual(ofAWindow.map(() => 'WRONG_SENDER'))
})
