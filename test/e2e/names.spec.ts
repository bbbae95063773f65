import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'

/** Of those whom the case is about: no form of any of them may be read anywhere while names are off. */
const NAMED =
  /0mid16B|Apex|Cardinal|\bAPT.?18|Panda|Mandiant|CrowdStrike|Community Health Systems|\bCHS\b|Carmakal|Alperovitch|Reuters|DataBreaches|Threatpost|Chin(a|ese)/i

/** What on the page names somebody, to the eye or to what reads it out. */
const named = async (page: Page) => {
  const read = await page.evaluate(() => {
    const told = ['aria-label', 'title', 'placeholder', 'aria-description']
    const attributes = [...document.querySelectorAll('*')].flatMap(element =>
      told.map(name => element.getAttribute(name) ?? ''),
    )
    return [...document.body.innerText.split('\n'), ...attributes]
  })
  return read.filter(line => NAMED.test(line))
}

test('with names off nobody is named, on the canvas, in its evidence or in a picture, until they are on again', async ({
  app,
  userData,
}) => {
  await app.drawn()
  const { page } = app
  await page.getByRole('treeitem', { name: 'APT 18' }).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  const chip = page.getByRole('button', { name: 'names off' })

  await test.step('everywhere on the page, and always by the same words', async () => {
    await page.keyboard.press('Control+Shift+n')
    await expect(chip).toBeVisible()
    await expect(page.getByRole('treeitem', { name: /^Threat actor 1,/ })).not.toHaveCount(0)
    await page.getByRole('button', { name: 'History' }).click()
    await expect(page.getByText(/^Expand Threat actor \d/)).toBeVisible()
    expect(await named(page)).toEqual([])
    const inspector = page.getByRole('region', { name: 'Inspector' })
    const who = await inspector.getByRole('heading', { level: 2 }).textContent()
    expect(who).toMatch(/^Threat actor \d$/)
    await expect(inspector.getByText(`${who}`, { exact: false }).nth(1)).toBeVisible()
  })

  await test.step('in a picture', async () => {
    const path = join(userData, 'nameless.svg')
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.keyboard.press('Control+Shift+s')
    const dialog = page.getByRole('dialog', { name: 'Export picture' })
    await dialog.getByLabel('Format', { exact: true }).selectOption('svg')
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toBeHidden()
    const svg = await readFile(path, 'utf8')
    expect(svg).toContain('Threat actor 1')
    expect(svg).not.toMatch(NAMED)
  })

  await test.step('what cannot do without names is refused', async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/A view file would carry names, and names are off/)).toBeVisible()
  })

  await chip.click()
  await expect(page.getByRole('treeitem', { name: /^APT 18,/ })).not.toHaveCount(0)
  await expect(chip).toHaveCount(0)
})
