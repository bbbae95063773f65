import { expect, test } from '../support/app.ts'

const HOME = 'breachgraph://app/index.html'

test('the page cannot be led away from the app', async ({ app }) => {
  for (const target of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,<h1>hi</h1>']) {
    await app.page.evaluate(address => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
    await app.page.waitForTimeout(100)
    expect(app.page.url()).toBe(HOME)
  }
  expect(await app.page.evaluate(() => 'breachgraph' in window)).toBe(true)
})

test('the page cannot open a window', async ({ app }) => {
  const opened = await app.page.evaluate(() => window.open('breachgraph://app/index.html') !== null)
  expect(opened).toBe(false)
  expect(app.electron.windows()).toHaveLength(1)
})

test('the page cannot download', async ({ app }) => {
  const started = app.electron.evaluate(
    ({ session }) =>
      new Promise<string>(resolve => {
        session.defaultSession.on('will-download', event =>
          resolve(event.defaultPrevented ? 'refused' : 'allowed'),
        )
      }),
  )
  await app.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    document.body.append(link)
    link.click()
  })
  expect(await started).toBe('refused')
})

test('a webview gets no page', async ({ app }) => {
  const outcome = await app.page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.org/')
    document.body.append(view)
    return 'getURL' in view
  })
  expect(outcome).toBe(false)
})

test('devices and permissions are denied without asking', async ({ app }) => {
  const answers = await app.page.evaluate(async () => {
    const asked = async (ask: () => Promise<unknown>) =>
      ask().then(
        value => value,
        error => (error as Error).name,
      )
    const permission = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      microphone: await asked(() => permission('microphone')),
      camera: await asked(() => permission('camera')),
      notifications: await asked(() => Notification.requestPermission()),
      geolocation: await asked(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ).then(error => (error === undefined ? 'PositionError' : error)),
      clipboard: await asked(() => navigator.clipboard.readText()),
    }
  })
  expect(answers).toEqual({
    microphone: 'denied',
    camera: 'denied',
    notifications: 'denied',
    geolocation: 'PositionError',
    clipboard: 'NotAllowedError',
  })
})
