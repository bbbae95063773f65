import { join } from 'node:path'
import { expect, launchApp, test, type LaunchedApp } from '../support/app.ts'

/** Milliseconds in which a change of the view is saved at the latest, with some to spare. */
const SAVED = 1500

/** Asks the window's present page; Playwright's own knows nothing of the one that comes after a crash. */
function inPage<T>(app: LaunchedApp, expression: string): Promise<T> {
  return app.electron.evaluate(
    ({ BrowserWindow }, expression) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(expression) as Promise<T>,
    expression,
  )
}

const notices = (app: LaunchedApp) =>
  inPage<string[]>(app, `[...document.querySelectorAll('.notice p')].map(p => p.textContent)`)

const names = (app: LaunchedApp) =>
  inPage<string[]>(
    app,
    `[...document.querySelectorAll('[role=treeitem][aria-level="1"]')].map(n => n.ariaLabel).sort()`,
  )

/** Ends the page's process from outside, as the system does when memory is short, and waits until it is gone. */
async function killPage(app: LaunchedApp): Promise<void> {
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]!.webContents
    const gone = new Promise(resolve => page.once('render-process-gone', resolve))
    process.kill(page.getOSProcessId(), 'SIGKILL')
    await gone
  })
}

/** Answers every native question with its button `choice`, as nothing but a hand could; the questions are kept. */
async function answerDialogs(app: LaunchedApp, choice: number): Promise<void> {
  await app.electron.evaluate(({ dialog }, choice) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message)
      return Promise.resolve({ response: choice, checkboxChecked: false })
    }
  }, choice)
}

const asked = (app: LaunchedApp) =>
  app.electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)

test('a page that is killed comes back with its view and says so', async ({ app }) => {
  await app.drawn()
  const opening = await names(app)
  await app.page.getByRole('treeitem', { name: 'APT 18' }).first().focus()
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Control+e')
  await expect.poll(() => names(app)).not.toEqual(opening)
  const left = await names(app)
  await app.page.waitForTimeout(SAVED)
  await killPage(app)
  await expect.poll(() => names(app), { timeout: 10_000 }).toEqual(left)
  expect(await notices(app)).toEqual([expect.stringMatching(/^The page crashed and was loaded again/)])
  // Said once: a page that is loaded for another reason has not crashed.
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.reload())
  await expect
    .poll(async () => [await names(app), await notices(app)], { timeout: 10_000 })
    .toEqual([left, []])
})

test('a page that crashes again at once is not loaded in a circle: the user is asked', async ({
  userData,
}) => {
  const app = await launchApp({ userData })
  await app.drawn()
  const opening = await names(app)
  await answerDialogs(app, 0)
  await killPage(app)
  await expect.poll(() => names(app), { timeout: 10_000 }).toEqual(opening)
  expect(await asked(app)).toEqual([])
  await killPage(app)
  await expect.poll(() => asked(app)).toEqual([expect.stringMatching(/^The page crashed again/)])
  await expect.poll(() => names(app), { timeout: 10_000 }).toEqual(opening)
  const ended = new Promise(resolve => app.electron.process().once('exit', resolve))
  await answerDialogs(app, 1)
  await killPage(app).catch(() => undefined)
  expect(await ended).toBe(0)
})

test('a page that hangs can be loaded again', async ({ app }) => {
  await app.drawn()
  const opening = await names(app)
  await answerDialogs(app, 1)
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]!.webContents
    const gone = new Promise(resolve => page.once('render-process-gone', resolve))
    void page.executeJavaScript('for (;;);')
    // Playwright starts Chromium without its watch over hanging pages, so what the watch would say is said here.
    for (let time = 0; time < 2; time++) page.emit('unresponsive')
    await gone
  })
  expect(await asked(app)).toEqual([expect.stringMatching(/does not answer/)])
  await expect.poll(() => names(app), { timeout: 10_000 }).toEqual(opening)
  expect(await notices(app)).toEqual([
    expect.stringMatching(/^The page had stopped answering and was loaded again/),
  ])
})

test('a page that crashes while its picture is waited for ends the app with a sentence', async ({
  userData,
}) => {
  const query = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN a'
  const app = await launchApp({
    userData,
    args: ['--snapshot', `--query=${query}`, `--capture=${join(userData, 'picture.png')}`],
  })
  let said = ''
  app.electron.process().stderr!.on('data', chunk => {
    said += String(chunk)
  })
  const ended = new Promise(resolve => app.electron.process().once('exit', resolve))
  await app.page.getByRole('tree').or(app.page.locator('#root > *')).first().waitFor({ state: 'attached' })
  await killPage(app).catch(() => undefined)
  expect(await ended).toBe(1)
  expect(said).toContain('PAGE_CRASHED: ')
})
