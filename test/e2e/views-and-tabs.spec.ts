import type { Page } from '@playwright/test'
import { expect, launchApp, test } from '../support/app.ts'

const names = (page: Page) =>
  page
    .getByRole('tree', { name: 'What is drawn' })
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')).sort())

async function selectNode(page: Page, name: string | RegExp, keys = 'Enter'): Promise<void> {
  const item = page.getByRole('treeitem', { name }).first()
  // Where it is on screen is written when the picture has come to rest.
  await expect(item).toHaveAttribute('data-x', /./)
  await item.focus()
  await page.keyboard.press(keys)
}

/** Milliseconds in which a change is saved at the latest, with some to spare. */
const SAVED = 1500

test('views are kept by name and tabs hold canvases of their own, both through a restart', async ({
  userData,
}) => {
  const first = await launchApp({ userData })
  await first.drawn()
  const { page } = first
  const opening = await names(page)
  const tab = (name: string) => page.getByRole('tablist', { name: 'Canvases' }).getByRole('tab', { name })

  // A view is kept, the canvas changes, and the view comes back as one step.
  await page.keyboard.press('Control+d')
  await page.getByLabel('Name', { exact: true }).fill('As it began')
  await page.keyboard.press('Enter')
  await selectNode(page, 'Apex Custom Software')
  await page.keyboard.press('Control+e')
  await expect.poll(() => names(page)).not.toEqual(opening)
  const grown = await names(page)
  await page.getByRole('banner').getByRole('button', { name: 'Healthcare breaches' }).click()
  await page.getByRole('menuitem', { name: /^As it began/ }).click()
  await expect.poll(() => names(page)).toEqual(opening)
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(page)).toEqual(grown)
  await page.keyboard.press('Control+Shift+z')

  // A tab with the selection; what is done there stays there.
  await selectNode(page, 'Mandiant')
  await selectNode(page, 'CrowdStrike', 'Control+Enter')
  await page.getByRole('button', { name: 'New tab' }).click()
  await page.getByRole('menuitem', { name: 'Tab with the selection' }).click()
  await expect(tab('Canvas 2')).toHaveAttribute('aria-selected', 'true')
  await expect.poll(async () => (await names(page)).length).toBe(2)
  await tab('Canvas 2').focus()
  await page.keyboard.press('F2')
  await page.getByLabel('Name', { exact: true }).fill('Voices')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+PageUp')
  await expect.poll(() => names(page)).toEqual(opening)

  // Nodes are sent there: with the keyboard, by the handle, and straight from the canvas.
  await selectNode(page, '0mid16B')
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menuitem', { name: 'Send to tab…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Voices' }).click()
  await expect(page.getByText('Sent 1 node to Voices.')).toBeVisible()
  await selectNode(page, /^Cardinal Health,/)
  await page.getByRole('button', { name: 'Send 1 node to a tab…' }).dragTo(tab('Voices'))
  const dragged = page.getByRole('treeitem', { name: /^APT 18/ }).first()
  const [x, y] = [Number(await dragged.getAttribute('data-x')), Number(await dragged.getAttribute('data-y'))]
  const target = (await tab('Voices').boundingBox())!
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 20, { steps: 3 })
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 5 })
  await expect(tab('Voices')).toHaveAttribute('data-target', 'true')
  await page.mouse.up()
  await expect(page.getByText('Sent 1 node to Voices.')).toHaveCount(3)
  expect(await names(page)).toEqual(opening)
  await tab('Voices').click()
  await expect.poll(async () => (await names(page)).length).toBe(5)
  const voices = await names(page)

  // Compared with the first tab: what differs is counted and listed, nothing is changed, Escape leaves.
  await page.getByRole('banner').getByRole('button', { name: 'Healthcare breaches' }).click()
  await page.getByRole('menuitem', { name: 'Compare with…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Canvas 1', exact: true }).click()
  const comparison = page.getByRole('region', { name: 'Comparison' })
  await expect(comparison.getByText('Only on Voices')).toBeVisible()
  const missing = comparison.getByRole('list', { name: 'Only on Canvas 1' })
  await expect(missing.getByRole('button')).toHaveCount(opening.length - voices.length)
  await missing.getByRole('button', { name: 'HHS' }).click()
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByRole('heading', { name: 'HHS' }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(comparison).toHaveCount(0)
  expect(await names(page)).toEqual(voices)

  await page.waitForTimeout(SAVED)
  await first.kill()
  const second = await launchApp({ userData })
  await second.drawn()
  await expect.poll(() => names(second.page)).toEqual(voices)
  await second.page.keyboard.press('Control+Tab')
  await expect.poll(() => names(second.page)).toEqual(opening)
  await second.page.keyboard.press('Control+w')
  await expect.poll(() => names(second.page)).toEqual(voices)
  await expect(second.page.getByRole('tablist', { name: 'Canvases' })).toHaveCount(0)
  await second.page.getByRole('button', { name: 'Bring it back' }).click()
  await expect.poll(() => names(second.page)).toEqual(opening)
  await second.page.keyboard.press('Control+k')
  await second.page.keyboard.type('open a view')
  await second.page.keyboard.press('Enter')
  await expect(second.page.getByRole('dialog', { name: 'Views' }).getByText('As it began')).toBeVisible()
  await second.close()
})
