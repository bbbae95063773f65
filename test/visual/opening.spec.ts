import { expect, launchApp, test } from '../support/app.ts'

for (const theme of ['dark', 'light'] as const) {
  test(`the opening view in the ${theme} theme looks as it was approved`, async ({ userData }) => {
    const app = await launchApp({ userData, args: [`--theme=${theme}`, '--size=1600x1000'] })
    await app.drawn()
    await expect(app.page.getByRole('heading', { name: 'Sources' })).toBeVisible()
    /* Text is drawn a shade differently from machine to machine; what moved or changed colour is far more. */
    await expect(app.page).toHaveScreenshot(`opening-${theme}.png`, {
      animations: 'disabled',
      maxDiffPixelRatio: 0.01,
      threshold: 0.2,
    })
    await app.close()
  })
}
