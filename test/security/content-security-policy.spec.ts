import { CONTENT_SECURITY_POLICY } from '../../electron/policy/content-security-policy.ts'
import { expect, test } from '../support/app.ts'

test('every answer of the app scheme carries the policy, refusals included', async ({ app }) => {
  const policies = await app.page.evaluate(async () => {
    const answers = await Promise.all(['/index.html', '/no-such-file.js'].map(path => fetch(path)))
    return answers.map(answer => answer.headers.get('content-security-policy'))
  })
  expect(policies).toEqual([CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY])
})

test('the policy starts from nothing and lets no inline or evaluated script in', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe-eval')
})

test('an inline script does not run', async ({ app }) => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<string>(resolve => {
        document.addEventListener('securitypolicyviolation', event => resolve(event.violatedDirective))
        const script = document.createElement('script')
        script.textContent = 'window.ranInline = true'
        document.body.append(script)
        if ('ranInline' in window) resolve('it ran')
      }),
  )
  expect(outcome).toBe('script-src-elem')
})

test('eval, a script of another origin, a frame and a request to a server are blocked', async ({ app }) => {
  const blocked = await app.page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective))
    // Playwright's evaluate is exempt from the policy; a timer's text is not.
    window.setTimeout('window.ranText = true', 0)
    const script = document.createElement('script')
    script.src = 'https://127.0.0.1:9/x.js'
    const frame = document.createElement('iframe')
    frame.src = 'https://127.0.0.1:9/'
    document.body.append(script, frame)
    const fetched = await fetch('https://127.0.0.1:9/').then(
      () => 'answered',
      () => 'refused',
    )
    await new Promise(resolve => setTimeout(resolve, 200))
    return { violations: violations.sort(), fetched, ranText: 'ranText' in window }
  })
  expect(blocked.ranText).toBe(false)
  expect(blocked.fetched).toBe('refused')
  expect(blocked.violations).toEqual(['connect-src', 'frame-src', 'script-src', 'script-src-elem'])
})

test('the app itself does nothing that its policy forbids', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    const forbidden: string[] = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      forbidden.push(`${violatedDirective} ${sourceFile}`),
    )
    Object.assign(window, { forbidden })
  })
  await page.reload()
  await app.drawn()
  for (const panel of ['Query', 'Measures', 'Story', 'Filters', 'Style', 'Layout']) {
    await page.getByRole('navigation').getByRole('button', { name: panel, exact: true }).click()
    await expect(
      page
        .getByRole('tabpanel')
        .or(page.getByRole('region', { name: panel }))
        .first(),
    ).toBeVisible()
  }
  await page.getByRole('button', { name: /^One vendor, many victims/ }).click()
  await expect(page.getByRole('button', { name: 'Capture' })).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden)).toEqual([])
})
