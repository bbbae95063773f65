import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

const inspectorOf = (page: Page) => page.getByRole('region', { name: 'Inspector' })

async function selectNode(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('treeitem', { name }).first().focus()
  await page.keyboard.press('Enter')
}

test.describe('who says so', () => {
  test('of a node: every claim, by voice, with stance, source and paragraph', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await selectNode(page, 'Apex intrusion')
    const inspector = inspectorOf(page)
    await expect(inspector.getByRole('heading', { name: 'Apex intrusion' })).toBeVisible()
    await expect(inspector.getByText(/^\d+ claims, \d+ voices$/)).toBeVisible()
    await expect(inspector.getByRole('button', { name: 'DataBreaches.net' }).first()).toBeVisible()
    await expect(inspector.getByText('Alleged', { exact: true }).first()).toBeVisible()
    await expect(inspector.getByText(/¶ \d+/).first()).toBeVisible()
    await expect(inspector.getByText('In tension with').first()).toBeAttached()
  })

  test('of a relationship: status in words and the claims behind it', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await page
      .getByRole('region', { name: 'Legend' })
      .getByRole('button', { name: /^Speculated/ })
      .click()
    const inspector = inspectorOf(page)
    await expect(inspector.getByText('A guess, said as a guess').first()).toBeVisible()
    await expect(inspector.getByRole('heading', { name: 'Who says so' })).toBeVisible()
    await expect(inspector.getByText('Speculated', { exact: true }).first()).toBeVisible()
  })

  test('a click on a voice asks the same of it', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await selectNode(page, 'APT 18')
    const inspector = inspectorOf(page)
    await inspector.getByRole('button', { name: 'Mandiant' }).first().click()
    await expect(inspector.getByRole('heading', { name: 'Mandiant', exact: true })).toBeVisible()
    await inspector.getByRole('tab', { name: 'Neighbours' }).click()
    await expect(inspector.getByText('investigated')).toBeVisible()
  })

  test('is copied as plain citations', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await selectNode(page, /^Cardinal Health,/)
    await inspectorOf(page).getByRole('button', { name: 'Copy all' }).click()
    await expect(page.getByText(/citations copied\.$/)).toBeVisible()
    const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
    const [subject, ...lines] = copied.split('\n')
    expect(subject).toBe('Cardinal Health')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toMatch(/^- .+ \(.+\): .+ — “.+”, .+, \d+ \w+ \d{4}, ¶ \d+\.$/)
  })
})
