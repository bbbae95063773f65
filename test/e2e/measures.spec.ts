import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

/** The numbers of a measure's column, from the top. */
async function column(table: Locator, index: number): Promise<number[]> {
  const rows = table.getByRole('row').filter({ has: table.page().getByRole('rowheader') })
  const texts = await rows.evaluateAll(
    (all, at) => all.map(row => row.querySelectorAll('[role="cell"]')[at]!.textContent),
    index,
  )
  return texts.map(text => Number.parseFloat(text))
}

const take = async (page: Page, measure: string) => {
  await page.getByLabel('Measure', { exact: true }).selectOption(measure)
  await page.getByRole('button', { name: 'Take', exact: true }).click()
}

test('measures what is drawn, sorts, sizes by it, and says when the picture has changed', async ({ app }) => {
  await app.drawn()
  const { page } = app
  await page.getByRole('button', { name: 'Measures' }).click()
  const table = page.getByRole('table', { name: 'Measures' })

  await test.step('takes measures as columns and says of what', async () => {
    await take(page, 'Degree')
    await expect(page.getByText(/Taken of the \d+ nodes and \d+ relationships that are drawn/)).toBeVisible()
    await take(page, 'Betweenness')
    await expect(table.getByRole('columnheader', { name: 'Betweenness' })).toBeVisible()
    await take(page, 'Degree')
    await expect(table.getByRole('columnheader')).toHaveCount(4)
  })

  await test.step('sorts by the newest measure, the most first, and turns round', async () => {
    const header = table.getByRole('columnheader', { name: 'Betweenness' })
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    const shares = await column(table, 1)
    expect(shares[0]).toBeGreaterThan(0)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    await header.getByRole('button', { name: 'Betweenness', exact: true }).click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    expect((await column(table, 1))[0]).toBe(0)
  })

  await test.step('a row selects its node, with Ctrl another too', async () => {
    const names = table.getByRole('rowheader').getByRole('button')
    await names.nth(0).click()
    await expect(names.nth(0)).toHaveAttribute('aria-pressed', 'true')
    await names.nth(1).click({ modifiers: ['Control'] })
    await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(2)
  })

  await test.step('sizes by a measure as a step that is undone', async () => {
    const size = table.getByRole('button', { name: 'Size by Betweenness' })
    await size.click()
    await expect(size).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Control+z')
    await expect(size).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('Control+Shift+z')
    await expect(size).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('says when the picture has changed and takes them again', async () => {
    await page.keyboard.press('Control+h')
    await expect(page.getByText('The picture has changed')).toBeVisible()
    await page.getByRole('button', { name: 'Take again' }).click()
    await expect(page.getByText(/Taken of the/)).toBeVisible()
  })

  await test.step('copies the table as CSV', async () => {
    await page.getByRole('button', { name: 'Copy as CSV' }).click()
    const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied.split('\r\n')[0]).toBe('element id,name,kind,Degree,Betweenness')
  })

  await test.step('is reached by palette too', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('louvain')
    await page.getByRole('option', { name: /Measure: Communities/ }).click()
    await expect(table.getByRole('columnheader', { name: 'Communities' })).toBeVisible()
    await table.getByRole('button', { name: 'Colour by Communities' }).click()
    await page.getByRole('button', { name: 'Legend' }).click()
    await expect(page.getByText('Group 1', { exact: true })).toBeVisible()
  })
})
