import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { generatedCase } from '../bench/generated-case.ts'
import { expect, launchApp, test } from '../support/app.ts'

/** Thirty vendors are drawn; these clients of the first of them are not, and each brings one relationship. */
const CLIENTS = 1400

const ask = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Cypher' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('MATCH (c:Client) RETURN c')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'That is a lot to draw' })
  await expect(dialog).toContainText('1,400 nodes')
  return dialog
}

test('asks before it draws more than a thousand elements, and does what is chosen', async ({ userData }) => {
  const file = join(userData, 'many.json')
  await writeFile(file, JSON.stringify(generatedCase(30, 60, CLIENTS)))
  const app = await launchApp({ userData, args: [`--case=${file}`] })
  const { page } = app
  await app.drawn()
  const counts = page.getByLabel('What is shown and what is not')
  await expect(counts).toContainText('drawn 30 of')
  await page.keyboard.press('Control+j')

  await test.step('cancelling draws nothing, and the rows are there', async () => {
    const dialog = await ask(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(counts).toContainText('drawn 30 of')
    await expect(page.getByText('1,400 nodes left undrawn')).toBeVisible()
  })

  await test.step('a table draws nothing', async () => {
    const dialog = await ask(page)
    await dialog.getByRole('button', { name: 'Open as table' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('table', { name: 'Result' })).toHaveAttribute('aria-rowcount', '1401')
    await expect(counts).toContainText('drawn 30 of')
  })

  await test.step('300 are drawn as one step, and the rest is counted', async () => {
    const dialog = await ask(page)
    await dialog.getByRole('button', { name: /^Draw 300/ }).click()
    await expect(counts).toContainText('drawn 330 of')
    await expect(counts).toContainText('capped 1,100')
    await expect(page.getByText('300 drawn, 1,100 left out')).toBeVisible()
    await page.getByRole('tab', { name: 'History' }).click()
    await expect(
      page.getByText('Draw 300 nodes of a result, the best connected; 1,100 left out'),
    ).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(counts).toContainText('drawn 30 of')
    await expect(counts).toContainText('capped 0')
    await page.getByRole('tab', { name: 'Query' }).click()
  })

  await test.step('all of them are drawn where they are fewer than three thousand elements', async () => {
    const dialog = await ask(page)
    await dialog.getByRole('button', { name: /^Draw up to 3,000/ }).click()
    await expect(counts).toContainText('drawn 1,430 of', { timeout: 30_000 })
    await expect(counts).toContainText('capped 0')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(counts).toContainText('drawn 30 of', { timeout: 30_000 })
  })
  await app.close()
})
