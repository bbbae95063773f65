import { expect, test } from '../support/app.ts'

test.describe('the attack chain', () => {
  test('is walked by keys, with the evidence of each step beside it', async ({ app }) => {
    await app.drawn()
    const { page } = app
    await page.keyboard.press('Control+Alt+c')
    const steps = page.getByRole('listbox', { name: 'Steps of the attack' })
    await expect(steps).toBeFocused()
    await expect(page.getByRole('group', { name: 'Break-in, 6 steps' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Incident' }).selectOption({ label: 'Apex intrusion' })
    await expect(page.getByRole('group', { name: 'Break-in, 3 steps' })).toBeVisible()
    await expect(page.getByText(/^25 steps · 11 undated/)).toBeVisible()

    const alleged = page.getByRole('option', {
      name: '0mid16B has access to Apex Custom Software. 29 Jan 2025. Alleged. Alleged by 0mid16B',
    })
    await steps.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(alleged).toHaveAttribute('aria-selected', 'true')
    await expect(steps).toHaveAttribute('aria-activedescendant', (await alleged.getAttribute('id'))!)
    await expect(page.getByRole('heading', { name: 'has access to' })).toBeVisible()
    await expect(page.getByText('0mid16B still had access to Apex on 29 January.')).toBeVisible()

    await page.keyboard.press('End')
    await expect(steps.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.9 })
    await expect(page.getByText('1 claim, 1 voice')).toBeVisible()
  })

  test('leads to the canvas with what is missing of a step, and to a story of a scene a step', async ({
    app,
  }) => {
    await app.drawn()
    const { page } = app
    await expect(page.getByRole('treeitem', { name: /^Information about Cardinal Health/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Attack chain', exact: true }).click()
    await page
      .getByRole('option', { name: /exposed Information about Cardinal Health of Cardinal Health/ })
      .click()
    await page.getByRole('button', { name: 'Show on the canvas' }).click()
    await expect(page.getByRole('region', { name: 'Attack chain' })).toHaveCount(0)
    await expect(
      page.getByRole('treeitem', { name: /^Information about Cardinal Health/ }).first(),
    ).toBeAttached()
    await expect(page.getByRole('heading', { name: 'exposed' })).toBeVisible()
    await page.keyboard.press('Control+Alt+c')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'Attack chain' })).toHaveCount(0)

    await page.getByRole('treeitem', { name: 'Apex intrusion' }).first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Alt+c')
    await expect(page.getByText(/^25 steps/)).toBeVisible()
    await page.getByRole('button', { name: 'Make a story' }).click()
    await expect(page.getByRole('heading', { name: 'Chain: Apex intrusion' })).toBeVisible()
    const scenes = page.getByRole('list', { name: 'Scenes' })
    await expect(scenes.getByRole('button', { name: /^Scene 26 .*Sources$/ })).toBeAttached()
    await expect(scenes.getByRole('button', { name: /^Scene 1 .*between 16 and 20 January/ })).toBeAttached()
  })
})
