import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, type LaunchedApp, test } from '../support/app.ts'

const names = (page: Page) =>
  page
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')).sort())

/** What the next dialog for a file answers, as nothing but a hand could. */
async function nextFile(app: LaunchedApp, path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === '', filePath: path })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, path)
}

/** Runs a command as the palette does. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
}

/** How many pixels are not of the colour in the corner. */
function painted({ data }: PNG): number {
  let count = 0
  for (let at = 4; at < data.length; at += 4)
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) count += 1
  return count
}

const countOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

test('what is drawn is saved as a picture, sharp at every scale, as text and to the clipboard', async ({
  app,
  userData,
}) => {
  await app.drawn()
  const { page } = app
  const drawn = await names(page)

  await test.step('once it is marked, the bar says how far it may be passed on', async () => {
    await command(page, 'Mark how far this may be passed on…')
    await page.getByRole('button', { name: /^TLP:AMBER Within the organisation and its clients/ }).click()
    const bar = page.getByRole('region', { name: 'What is shown and what is not' })
    await expect(bar.getByRole('button', { name: 'TLP:AMBER' })).toBeVisible()
  })

  await test.step('as PNG: each scale has its size, and none is blank', async () => {
    const sizes: number[] = []
    for (const scale of [1, 4]) {
      const path = join(userData, `at-${scale}.png`)
      await nextFile(app, path)
      await page.keyboard.press('Control+Shift+S')
      const dialog = page.getByRole('dialog', { name: 'Export picture' })
      await dialog.getByLabel('Scale', { exact: true }).selectOption(String(scale))
      const [width, height] = (await dialog.getByRole('status').textContent())!
        .replaceAll(',', '')
        .match(/\d+/g)!
        .map(Number)
      await dialog.getByRole('button', { name: 'Save…' }).click()
      await expect(page.getByText(`Saved to at-${scale}.png.`)).toBeVisible()
      const png = PNG.sync.read(await readFile(path))
      expect([png.width, png.height]).toEqual([width, height])
      expect(painted(png) / (png.width * png.height)).toBeGreaterThan(0.03)
      sizes.push(png.width)
    }
    expect(sizes[1]).toBe(sizes[0]! * 4)
  })

  await test.step('as SVG: every node, line and caption, and what is not shown', async () => {
    const path = join(userData, 'drawn.svg')
    await nextFile(app, path)
    await page.keyboard.press('Control+Shift+S')
    const dialog = page.getByRole('dialog', { name: 'Export picture' })
    await dialog.getByLabel('Format', { exact: true }).selectOption('svg')
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toBeHidden()
    const svg = await readFile(path, 'utf8')
    const errors = await page.evaluate(
      text => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    )
    expect(errors).toBe(0)
    expect(countOf(svg, /<g class="node"/g)).toBe(drawn.length)
    const legend = await page.getByRole('button', { name: /^drawn/ }).textContent()
    expect(svg).toContain(`<text`)
    expect(svg).toContain('>0mid16B</text>')
    expect(svg).toContain('>TLP:AMBER</text>')
    expect(svg).toContain(`${legend!.trim()} · hidden 0 · filtered 0 · capped 0 · alleged`)
    expect(svg).not.toMatch(/(href|src)=|url\((?!#)/)
  })

  await test.step('to the clipboard', async () => {
    await page.keyboard.press('Control+Shift+C')
    await expect(page.getByText('The picture is on the clipboard.')).toBeVisible()
    const size = await app.electron.evaluate(({ clipboard }) =>
      (clipboard as unknown as { readImage(): { getSize(): { width: number } } }).readImage().getSize(),
    )
    expect(size.width).toBeGreaterThan(1000)
  })
})

test('a view file opens again with every place as one step, and what is no view file says so', async ({
  app,
  userData,
}) => {
  await app.drawn()
  const { page } = app
  const drawn = await names(page)
  const path = join(userData, 'kept.json')

  await test.step('saved, cleared, opened, undone', async () => {
    await nextFile(app, path)
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Saved to kept.json.')).toBeVisible()
    const saved = JSON.parse(await readFile(path, 'utf8'))
    expect(saved.names.map(({ name }: { name: string }) => name)).toContain('0mid16B')
    expect(saved.about).toMatchObject({ drawn: drawn.length, hidden: 0, filtered: 0, capped: 0 })
    await page.getByRole('tree').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect.poll(() => names(page)).toEqual([])
    await command(page, 'Open view file')
    await expect.poll(() => names(page)).toEqual(drawn)
    await nextFile(app, join(userData, 'again.json'))
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Saved to again.json.')).toBeVisible()
    const again = JSON.parse(await readFile(join(userData, 'again.json'), 'utf8'))
    const places = (view: typeof saved) => view.sheets[0].picture.nodes
    const byNode = (a: { node: string }, b: { node: string }) => a.node.localeCompare(b.node)
    expect(places(again).sort(byNode)).toEqual(places(saved).sort(byNode))
    await page.keyboard.press('Control+z')
    await expect.poll(() => names(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(() => names(page)).toEqual(drawn)
  })

  await test.step('damaged, foreign and missing files change nothing', async () => {
    const foreign = (await readFile(path, 'utf8')).replaceAll('"id:', '"id:elsewhere/')
    for (const [content, says] of [
      ['{"format":"breachgraph-view"', /holds no view/],
      [foreign, /in this graph, so nothing was changed/],
    ] as const) {
      await writeFile(join(userData, 'bad.json'), content)
      await nextFile(app, join(userData, 'bad.json'))
      await command(page, 'Open view file')
      await expect(page.getByText(says)).toBeVisible()
    }
    await nextFile(app, join(userData, 'no such folder', 'there', 'is.json'))
    await command(page, 'Open view file')
    await expect(page.getByText(/could not be read/)).toBeVisible()
    expect(await names(page)).toEqual(drawn)
  })

  await test.step('the copied statement draws exactly the same', async () => {
    await command(page, 'Copy as Cypher')
    await expect(page.getByText(/^A query for \d+ nodes and \d+ relationships/)).toBeVisible()
    const cypher = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
    expect(cypher).not.toContain('$')
    await page.getByRole('tree').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect.poll(() => names(page)).toEqual([])
    await page.keyboard.press('Control+j')
    await page.locator('.cm-content').fill(cypher)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: /^Draw/ }).first().click()
    await expect.poll(() => names(page)).toEqual(drawn)
  })
})
