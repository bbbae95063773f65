import { expect, test } from '../support/app.ts'

test('the library lists its questions by whom they are for, finds them by their words, and answers them', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  await page.keyboard.press('Control+j')
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  const library = page.getByRole('dialog', { name: 'Library' })
  for (const persona of ['investigator', 'presenter', 'analyst'])
    await expect(library.getByRole('group', { name: new RegExp(`^For an? ${persona}$`) })).toBeVisible()
  await expect(library.getByRole('option')).toHaveCount(25)
  const find = library.getByRole('combobox', { name: 'Find a question' })
  await expect(find).toBeFocused()
  await find.fill('between incidents')
  await expect(library.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(library).toHaveCount(0)
  const result = page.getByRole('table')
  await expect(result).toContainText('onEvery')
  await expect(result).toContainText('Healthcare')
})
