import type { RequestChannel } from '../../electron/contract.ts'
import { CONTENT_SECURITY_POLICY } from '../../electron/policy/content-security-policy.ts'
import { expect, test } from '../support/app.ts'
import { request } from '../support/page-requests.ts'

/** What would reach a graph, a file, a secret or the settings. */
const REACHING: readonly [RequestChannel, unknown][] = [
  ['app.info', undefined],
  ['settings.write', { theme: 'dark' }],
  ['view.read', { source: 'a' }],
  ['stories.read', { source: 'a' }],
  ['clipboard.write', { text: 'a' }],
  ['graph.connect', undefined],
  ['connections.list', undefined],
  ['connections.remove', { id: 'p' }],
  ['case.choose', undefined],
  ['recents.list', undefined],
  ['file.choose', { suggested: 'rows', format: 'csv' }],
  ['talk.show-audience', { place: null }],
  ['displays.list', undefined],
]

test('the window of the audience has the talk, and reaches nothing else', async ({ app }) => {
  await app.drawn()
  const { page, electron } = app
  await page.keyboard.press('Alt+F5')
  const opened = electron.waitForEvent('window')
  await page.getByRole('dialog', { name: 'Present' }).getByRole('button', { name: 'One vendor' }).click()
  const audience = await opened
  await audience.locator('.show').waitFor()

  for (const [channel, payload] of REACHING) {
    const { refusal } = await request(audience, channel, payload as never)
    expect(refusal?.code, channel).toBe('WRONG_SENDER')
  }
  const told = (await request(audience, 'talk.read')).value!
  expect(told.notes).toBeNull()
  expect(told.reel).toContain('0mid16B')
  expect(told.reel).not.toContain('Everything tonight')
  expect((await request(audience, 'talk.move', { scene: -1 } as never)).refusal?.code).toBe('BAD_PAYLOAD')

  const found = await audience.evaluate(async () => {
    const policy = (await fetch(location.href)).headers.get('content-security-policy')
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.body.append(script)
    const names = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'ranInline']
    return { policy, names: names.filter(name => name in window) }
  })
  expect(found).toEqual({ policy: CONTENT_SECURITY_POLICY, names: [] })

  // Another window gives no talk: it neither reads nor moves this one.
  await audience.keyboard.press('Escape').catch(() => undefined)
  await expect(page.getByRole('banner')).toBeVisible()
  expect((await request(page, 'talk.read')).value).toBeNull()
  expect((await request(page, 'talk.end')).refusal?.code).toBe('NO_TALK')
})
