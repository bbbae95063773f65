import { expect, test } from '../support/app.ts'

test('a presenter steps through the history with nothing but canvas and caption', async ({ app }) => {
  await app.drawn()
  const { page } = app
  for (const name of ['Apex Custom Software', 'APT 18']) {
    await page.getByRole('treeitem', { name }).first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+e')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  }
  await page.keyboard.press('F5')
  const caption = page.locator('.presenting-caption')
  await expect(caption).toHaveText('Expand APT 18')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Inspector' })).toHaveCount(0)
  const size = await caption.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))
  expect(size).toBeGreaterThanOrEqual(28)
  const steps = page.getByRole('progressbar', { name: 'Steps' })
  await expect(steps).toHaveJSProperty('value', 2)
  await page.keyboard.press('PageUp')
  await expect(caption).toHaveText('Expand Apex Custom Software')
  await page.keyboard.press('ArrowLeft')
  await expect(caption).toHaveText('Healthcare breaches')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowRight')
  await expect(steps).toHaveJSProperty('value', 2)
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFullScreen()),
  ).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(caption).toHaveCount(0)
})
