import type { Page } from '@playwright/test'
import { expect, launchApp, test, type LaunchedApp } from '../support/app.ts'

const caption = (page: Page) => page.locator('.show-caption')

/** Two displays of the size of halves, as far as the app can tell: tests run on one. */
async function setDisplays({ electron }: LaunchedApp, left: readonly number[]): Promise<void> {
  await electron.evaluate(({ screen }, left) => {
    const [real] = screen.getAllDisplays()
    const displays = left.map(id => ({
      ...real!,
      id,
      label: id === 1 ? 'Laptop' : 'Projector',
      bounds: { x: id === 1 ? 0 : 960, y: 0, width: 960, height: 600 },
    }))
    const before = screen.getAllDisplays()
    const gone = before.filter(({ id }) => !left.includes(id))
    const come = displays.filter(({ id }) => !before.some(display => display.id === id))
    screen.getAllDisplays = () => displays
    screen.getDisplayMatching = () => displays[0]!
    for (const display of gone) screen.emit('display-removed', {}, display)
    for (const display of come) screen.emit('display-added', {}, display)
  }, left)
}

/** Ends the process of a window's page from outside, as the system does when memory is short. */
async function killPage({ electron }: LaunchedApp, address: string): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }, address) => {
    const page = BrowserWindow.getAllWindows()
      .map(({ webContents }) => webContents)
      .find(contents => contents.getURL().endsWith(address))!
    const gone = new Promise(resolve => page.once('render-process-gone', resolve))
    process.kill(page.getOSProcessId(), 'SIGKILL')
    await gone
  }, address)
}

/** Asks a window's present page; Playwright's own knows nothing of the one that comes after a crash. */
function textIn({ electron }: LaunchedApp, address: string, selector: string): Promise<string> {
  return electron.evaluate(
    ({ BrowserWindow }, { address, selector }) => {
      const window = BrowserWindow.getAllWindows().find(one => one.webContents.getURL().endsWith(address))
      const expression = `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`
      return window ? (window.webContents.executeJavaScript(expression) as Promise<string>) : ''
    },
    { address, selector },
  )
}

const closeAudience = ({ electron }: LaunchedApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(one => one.webContents.getURL().endsWith('audience.html'))!
      .close(),
  )

test('either window of a talk can go without the other, and so can a display', async ({ userData }) => {
  const app = await launchApp({ userData })
  const { electron, page } = app
  await app.drawn()
  await setDisplays(app, [1])
  await page.keyboard.press('F5')
  await page.getByRole('dialog').getByRole('button', { name: 'One vendor, many victims' }).click()
  await expect(caption(page)).toContainText('announces a hack')
  const opened = electron.waitForEvent('window')
  await setDisplays(app, [1, 2])
  await page.getByRole('button', { name: 'Show the talk there, and the notes here' }).click()
  const first = await opened
  await expect(caption(first)).toContainText('announces a hack')
  await expect(page.getByRole('button', { name: 'Projector' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(caption(first)).toContainText('The screenshot attached')

  await test.step('the audience’s page crashes: it comes back where the talk is', async () => {
    await killPage(app, 'audience.html')
    await page.keyboard.press('PageDown')
    await expect
      .poll(() => textIn(app, 'audience.html', '.show-caption'), { timeout: 10_000 })
      .toContain('Two days after')
  })

  await test.step('the audience’s window is closed: the talk goes on, and shows it again', async () => {
    await closeAudience(app)
    await expect(page.getByText('The audience’s window was closed.')).toBeVisible()
    await page.keyboard.press('PageUp')
    await expect(caption(page)).toContainText('The screenshot attached')
    const again = electron.waitForEvent('window')
    await page.getByRole('button', { name: 'Show it again' }).click()
    await expect(caption(await again)).toContainText('The screenshot attached')
    await expect(page.getByText('The audience’s window was closed.')).toHaveCount(0)
  })

  await test.step('the audience’s display is unplugged, and plugged in again', async () => {
    await setDisplays(app, [1])
    await expect(page.getByText('The audience’s display is gone.')).toBeVisible()
    await page.keyboard.press('PageDown')
    const back = electron.waitForEvent('window')
    await setDisplays(app, [1, 2])
    await expect(caption(await back)).toContainText('Two days after')
    await expect(page.getByText('The audience’s display is gone.')).toHaveCount(0)
  })

  await test.step('the presenter’s page crashes: the room sees on, and it comes back with its notes', async () => {
    await killPage(app, 'index.html')
    expect(await textIn(app, 'audience.html', '.show-caption')).toContain('Two days after')
    await expect
      .poll(() => textIn(app, 'index.html', '.presenter-notes'), { timeout: 10_000 })
      .toContain('The logins were published')
    expect(await textIn(app, 'index.html', '.show-caption')).toContain('Two days after')
  })

  await test.step('the presenter’s window is closed: the audience’s goes on alone, and ends the app', async () => {
    const audience = electron.windows().find(one => one.url().endsWith('audience.html'))!
    await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(one => one.webContents.getURL().endsWith('index.html'))!
        .close(),
    )
    await audience.keyboard.press('PageDown')
    await expect(caption(audience)).toContainText('But Cardinal Health does not provide software')
    const ended = new Promise(resolve => electron.process().once('exit', resolve))
    // The window may go before the key is up.
    await audience.keyboard.press('Escape').catch(() => undefined)
    expect(await ended).toBe(0)
  })
})
