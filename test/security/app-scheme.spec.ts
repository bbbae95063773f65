import { expect, test } from '../support/app.ts'

/** Each would leave out/renderer if the address were taken at its word. */
const CLIMBS = [
  '/../main/main.cjs',
  '/../../package.json',
  '/%2e%2e/main/main.cjs',
  '/%2e%2e%2fmain%2fmain.cjs',
  '/..%2f..%2fpackage.json',
  '/..%5c..%5cpackage.json',
  '/assets/..%2f..%2fmain/main.cjs',
  '//etc/passwd',
  '/%00index.html',
  '/index.html%00.js',
  '/%',
]

test('no address of the app scheme leaves the folder of the page', async ({ app }) => {
  const statuses = await app.page.evaluate(async climbs => {
    const found: Record<string, string> = {}
    for (const path of climbs) {
      // An address that Chromium cannot read is refused before it reaches us.
      const answer = await fetch(`breachgraph://app${path}`).catch(() => null)
      const text = (await answer?.text()) ?? ''
      found[path] = answer?.ok || text.length > 0 ? `answered ${answer?.status}` : 'refused'
    }
    return found
  }, CLIMBS)
  expect(statuses).toEqual(Object.fromEntries(CLIMBS.map(path => [path, 'refused'])))
})

test('another host of the scheme is refused', async ({ app }) => {
  const status = await app.electron.evaluate(
    async ({ net }) => (await net.fetch('breachgraph://elsewhere/index.html')).status,
  )
  expect(status).toBe(400)
})

test('the page itself is served, as what it is', async ({ app }) => {
  const served = await app.electron.evaluate(async ({ net }) => {
    const answer = await net.fetch('breachgraph://app/index.html')
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      sniff: answer.headers.get('x-content-type-options'),
    }
  })
  expect(served).toEqual({ status: 200, type: 'text/html; charset=utf-8', sniff: 'nosniff' })
})
