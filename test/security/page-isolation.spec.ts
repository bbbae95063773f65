import { expect, test } from '../support/app.ts'

test('the page has no Node and no Electron in it', async ({ app }) => {
  const found = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      name => name in window,
    ),
  )
  expect(found).toEqual([])
})

test('what the preload hands over is a copy: the page cannot reach the preload through it', async ({
  app,
}) => {
  const reached = await app.page.evaluate(() => {
    const bridge = (window as unknown as { breachgraph: { request: object } }).breachgraph
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      // A function of another world would have that world's Function as its constructor, with Node behind it.
      sameWorld: bridge.request.constructor === Function,
    }
  })
  expect(reached).toEqual({ names: ['on', 'request'], frozen: true, sameWorld: true })
})

test('the window is sandboxed, isolated and without Node in every place that could have it', async ({
  app,
}) => {
  const names = [
    'contextIsolation',
    'sandbox',
    'webSecurity',
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
  ]
  const preferences = await app.electron.evaluate(({ BrowserWindow }, names) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const preferences = contents.getLastWebPreferences()
    return Object.fromEntries(names.map(name => [name, preferences[name] === true]))
  }, names)
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  })
})
