import { expect, launchApp, test } from '../support/app.ts'

test('keys are changed by pressing others, a clash is refused, and all of it holds after a restart', async ({
  app,
  userData,
}) => {
  const { page } = app
  await app.drawn()
  await page.keyboard.press('F1')
  const dialog = page.getByRole('dialog', { name: 'Shortcuts' })
  await dialog.getByRole('searchbox', { name: 'Filter the shortcuts' }).fill('find on the canvas')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)

  await dialog.getByRole('button', { name: 'Change Ctrl+F of Find on the canvas' }).click()
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('alert')).toContainText('Ctrl+K is on “Search the graph and commands”')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Enter cannot be taken.')
  await page.keyboard.press('Alt+l')
  await expect(dialog.getByRole('button', { name: 'Change Alt+L of Find on the canvas' })).toBeFocused()
  await expect(dialog.getByRole('alert')).toHaveCount(0)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('search', { name: 'Find on the canvas' })).toHaveCount(0)
  await page.keyboard.press('Alt+l')
  await expect(page.getByRole('textbox', { name: 'Find on the canvas' })).toBeFocused()

  await page.keyboard.press('F1')
  await dialog.getByRole('searchbox').fill('find on the canvas')
  await dialog.getByRole('button', { name: 'Add keys to Find on the canvas' }).click()
  await page.keyboard.press('Control+k')
  await dialog.getByRole('button', { name: 'Move here' }).click()
  await expect(dialog.getByRole('button', { name: 'Change Ctrl+K of Find on the canvas' })).toBeVisible()
  await dialog.getByRole('searchbox').fill('search the graph')
  await expect(dialog.getByRole('button', { name: /^Change/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await app.close()

  const again = await launchApp({ userData })
  await again.drawn()
  await again.page.keyboard.press('Control+k')
  await expect(again.page.getByRole('textbox', { name: 'Find on the canvas' })).toBeFocused()
  const inMenu = await again.electron.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()!
        .items.flatMap(({ submenu }) => submenu?.items ?? [])
        .find(({ label }) => label === 'Find on the canvas')?.accelerator,
  )
  expect(inMenu).toBe('Alt+L')
  await again.page.keyboard.press('F1')
  await again.page.getByRole('button', { name: 'Reset all…' }).click()
  await again.page.getByRole('button', { name: 'Reset 2 changed' }).click()
  await expect(again.page.getByRole('button', { name: 'Change Ctrl+F of Find on the canvas' })).toBeVisible()
  await again.page.keyboard.press('Escape')
  await again.page.keyboard.press('Control+k')
  await expect(again.page.getByRole('combobox', { name: 'Search the graph and commands' })).toBeFocused()
  await again.close()
})

test('a preference holds at once, also in another window, and after the page was read again', async ({
  app,
}) => {
  const { page } = app
  await app.drawn()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Preferences' })
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('light')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await dialog.getByRole('combobox', { name: 'Motion' }).selectOption('reduced')
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
  await page.reload()
  await app.drawn()
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
