import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bundledCase } from '../../graph/case/bundled.ts'
import { encodeCase } from '../../graph/case/encode.ts'
import { expect, test } from '../support/app.ts'
import { answerOpenDialog } from '../support/chosen-case.ts'

/** Drops a file from the desktop on the canvas, as the browser itself says it. */
async function dropFile(page: Page, file: string): Promise<void> {
  const input = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await input.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
}

test('a case file is opened by its dialog or dropped, listed among the recent ones, and said to be missing when it is', async ({
  app,
  userData,
}) => {
  const { page } = app
  const file = join(userData, 'second.json')
  await writeFile(file, encodeCase({ ...bundledCase(), id: 'second', title: 'A second case' }))
  await writeFile(join(userData, 'damaged.json'), (await readFile(file, 'utf8')).slice(0, 500))
  const openFile = async (path: string) => {
    await answerOpenDialog(app, path)
    await page.keyboard.press('Control+Shift+O')
  }
  const shown = (title: RegExp) => page.getByRole('banner').getByRole('button', { name: title })
  await app.drawn()

  await openFile(join(userData, 'damaged.json'))
  await expect(page.getByText('damaged.json was not opened. The case file is no JSON')).toBeVisible()
  await expect(shown(/^Healthcare breaches/)).toBeVisible()
  await expect(page.getByRole('treeitem', { name: 'APT 18' }).first()).toBeAttached()

  await dropFile(page, file)
  await expect(shown(/^A second case/)).toBeVisible()
  await app.drawn()
  await shown(/^A second case/).click()
  await expect(page.getByRole('menuitem', { name: /^A second case/ })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('menuitem', { name: /^Healthcare breaches/ }).click()
  await expect(shown(/^Healthcare breaches/)).toBeVisible()

  await rename(file, join(userData, 'moved.json'))
  await shown(/^Healthcare breaches/).click()
  await page.getByRole('menuitem', { name: /^A second case Not there any more/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Recent cases and servers' })
  await expect(dialog.getByRole('alert')).toContainText('is not there')
  await dialog.getByRole('button', { name: 'Forget it' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(shown(/^Healthcare breaches/)).toBeVisible()

  await answerOpenDialog(app, join(userData, 'moved.json'))
  await page.keyboard.press('Control+k')
  await page.keyboard.type('> new window case')
  const second = app.electron.waitForEvent('window')
  await page.keyboard.press('Enter')
  const beside = await second
  await expect(beside.getByRole('banner').getByRole('button', { name: /^A second case/ })).toBeVisible()

  await page.keyboard.press('Control+,')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('light')
  await expect(beside.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('the palette groups what it finds, narrows by a first sign, and begins with what was used lately', async ({
  app,
}) => {
  const { page } = app
  await app.drawn()
  await page.keyboard.press('Control+k')
  const list = page.getByRole('listbox', { name: 'Results' })
  await expect(list.getByRole('group')).toHaveCount(2)
  await page.keyboard.type('apt')
  await expect(
    list.getByRole('group', { name: 'Nodes' }).getByRole('option', { name: /^APT 18/ }),
  ).toBeVisible()
  await page.getByRole('combobox', { name: 'Search the graph and commands' }).fill('> expand')
  await expect(list.getByRole('group')).toHaveCount(1)
  const expand = list.getByRole('option', { name: /select a node first/ }).first()
  await expect(expand).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('combobox', { name: 'Search the graph and commands' }).fill('> shrotcuts')
  await expect(list.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(list.getByRole('group', { name: 'Lately used' }).getByRole('option')).toHaveText(/^Shortcuts/)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})
