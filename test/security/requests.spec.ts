import type { Page } from '@playwright/test'
import { expect, test, type LaunchedApp } from '../support/app.ts'

interface Bridge {
  request(channel: string, payload?: unknown): Promise<unknown>
}

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
    ['view.read', { source: '' }],
    ['view.read', { source: 'x'.repeat(201) }],
    ['view.write', { source: 'a', view: 7 }],
    ['clipboard.write', 'text'],
    ['window.full-screen', { on: 'yes' }],
    ['menu.set', [{ menu: 'File', items: [{ command: 'x' }] }]],
    ['app.info', { extra: true }],
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

test('the page itself is answered', async ({ app }) => {
  expect(await codeOf(app.page, 'app.info')).toBe('answered')
})

/**
 * Asks through the preload from a window of the app that shows another page, and from a frame inside one.
 */
function askAsStranger(app: LaunchedApp, address: string, from: 'page' | 'frame'): Promise<unknown> {
  return app.electron.evaluate(
    async ({ app, BrowserWindow }, { address, from }) => {
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
      const code: unknown = await asker.executeJavaScript(
        `breachgraph.request('settings.read').then(() => 'answered', refusal => refusal.code)`,
      )
      stranger.destroy()
      return code
    },
    { address, from },
  )
}

test('another page in a window of the app is refused, even with the preload', async ({ app }) => {
  expect(await askAsStranger(app, 'data:text/html,stranger', 'page')).toBe('WRONG_SENDER')
  expect(await askAsStranger(app, 'about:blank', 'page')).toBe('WRONG_SENDER')
})

test('the address of the app in a window is not enough: a frame is refused', async ({ app }) => {
  const host = 'data:text/html,<iframe src="breachgraph://app/no-such-file"></iframe>'
  expect(await askAsStranger(app, host, 'frame')).toBe('WRONG_SENDER')
})
