import type { Page } from '@playwright/test'
import { expect, test, type LaunchedApp } from '../support/app.ts'
import { axeFindings } from '../support/axe.ts'

const caption = (page: Page) => page.locator('.show-caption')

/** Begins a talk with a window for the audience, as Alt+F5 does, and answers that window's page. */
async function presentBeside({ electron, page }: LaunchedApp, story: string): Promise<Page> {
  await page.keyboard.press('Alt+F5')
  const opened = electron.waitForEvent('window')
  await page.getByRole('dialog', { name: 'Present' }).getByRole('button', { name: story }).click()
  const audience = await opened
  await audience.locator('.show').waitFor()
  return audience
}

test('what was done on the canvas is presented step by step, with nothing but picture and caption', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  for (const name of ['Apex Custom Software', 'APT 18']) {
    await page.getByRole('treeitem', { name }).first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+e')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  }
  await page.keyboard.press('Control+Shift+c')
  const told = page.getByText('The picture is on the clipboard.')
  await expect(told).toBeVisible()
  await page.keyboard.press('F5')
  await expect(caption(page)).toContainText('Expand APT 18')
  await expect(told).toHaveCount(0)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Inspector' })).toHaveCount(0)
  const size = await caption(page)
    .getByText('Expand APT 18')
    .first()
    .evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))
  expect(size).toBeGreaterThanOrEqual(28)
  await page.keyboard.press('PageUp')
  await expect(caption(page)).toContainText('Expand Apex Custom Software')
  await page.keyboard.press('ArrowLeft')
  await expect(caption(page)).toContainText('Healthcare breaches')
  // What is done to the canvas by keys is not done behind a talk.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowRight')
  await expect(caption(page)).toContainText('Expand APT 18')
  const isFull = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFullScreen())
  expect(await isFull()).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(caption(page)).toHaveCount(0)
  await expect.poll(isFull).toBe(false)
})

test('the room sees a story in a window of its own, and the presenter what comes and what to say', async ({
  app,
}) => {
  await app.drawn()
  const { page } = app
  const audience = await presentBeside(app, 'One vendor, many victims')
  const notes = page.getByRole('region', { name: 'Notes' })
  await expect(caption(audience)).toContainText('announces a hack')
  await expect(notes).toContainText('Everything tonight')
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('The screenshot attached')
  expect(await audience.locator('body').innerHTML(), 'no notes reach the room').not.toContain(
    'Everything tonight',
  )

  await page.keyboard.press('PageDown')
  await expect(caption(audience)).toContainText('The screenshot attached')
  await page.getByRole('button', { name: 'Forward' }).first().click()
  await expect(caption(audience)).toContainText('Two days after')
  await expect(notes).toContainText('The logins were published')

  await page.getByRole('button', { name: 'If they ask whether Cardinal Health knows' }).last().click()
  await expect(caption(audience)).toContainText('Asked on 29 January')
  await page.getByRole('button', { name: 'Back to scene 3' }).click()
  await expect(caption(audience)).toContainText('Two days after')

  await page.keyboard.press('b')
  await expect(audience.locator('.show-black')).toBeVisible()
  await page.getByRole('button', { name: 'Black' }).click()
  await expect(audience.locator('.show-black')).toBeHidden()

  await page.getByRole('navigation', { name: 'Scenes' }).getByRole('button', { name: /^7 / }).click()
  await expect(caption(audience)).toContainText('Cardinal Health is one client of Apex')
  await expect(page.getByText('ahead')).toBeVisible()

  await page.getByRole('button', { name: 'Laser' }).click()
  const plane = page.locator('.show-plane canvas')
  const box = (await plane.boundingBox())!
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2)
  const light = audience.locator('.show-laser')
  await expect(light).toBeVisible()
  const room = (await audience.locator('.show-plane').boundingBox())!
  const lit = (await light.boundingBox())!
  expect((lit.x + lit.width / 2 - room.x) / room.width).toBeCloseTo(0.25, 2)
  expect((lit.y + lit.height / 2 - room.y) / room.height).toBeCloseTo(0.5, 2)
  await page.keyboard.press('l')
  await expect(light).toBeHidden()

  expect(await axeFindings(page), 'presenter').toEqual([])
  expect(await axeFindings(audience), 'audience').toEqual([])

  // A remote control may speak to either window.
  await audience.keyboard.press('PageUp')
  await expect(notes).toContainText('The line from the intrusion to Apex')
  const gone = audience.waitForEvent('close')
  await page.keyboard.press('Escape')
  await gone
  await expect(page.getByRole('banner')).toBeVisible()
})
