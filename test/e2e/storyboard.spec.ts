import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bundledCase } from '../../graph/case/bundled.ts'
import { faultsOf } from '../../graph/story/claims-behind.ts'
import { decodeStory } from '../../graph/story/decode.ts'
import { expect, launchApp, type LaunchedApp, test } from '../support/app.ts'
import { axeFindings } from '../support/axe.ts'

const drawn = (page: Page) =>
  page.getByRole('tree', { name: 'What is drawn' }).locator('[role=treeitem][aria-level="1"]')
const scenes = (page: Page) => page.getByRole('list', { name: 'Scenes', exact: true }).getByRole('listitem')
const scene = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^Scene ${number} `) })

async function selectNode(page: Page, name: string | RegExp): Promise<void> {
  const item = page.getByRole('treeitem', { name }).first()
  await expect(item).toHaveAttribute('data-x', /./)
  await item.focus()
  await page.keyboard.press('Enter')
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(command)
  await expect(page.getByRole('option', { name: new RegExp(command) }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Answers the dialogs for saving and opening with this file. */
async function chooseIn(app: LaunchedApp, path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, path)
}

test('a story is made on the canvas, scene by scene, and is there after a restart', async ({ userData }) => {
  const first = await launchApp({ userData })
  await first.drawn()
  const { page } = first

  // One key makes a scene; what is selected is lit.
  await selectNode(page, 'Apex Custom Software')
  await page.keyboard.press('c')
  await expect(page.getByText(/^Scene 1 of “Story”: \d+ nodes\. 1 node lit\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Write its caption' }).click()
  const editor = page.getByRole('region', { name: 'Scene 1', exact: true })

  // A claim gives an empty sentence its words, and stands behind it.
  await editor.getByRole('button', { name: 'Claims…' }).click()
  await page.getByRole('textbox', { name: 'Find a claim' }).fill('announced tweet')
  await page.getByRole('checkbox', { name: /^0mid16B announced the hack in a tweet/ }).check()
  await page.keyboard.press('Escape')
  await expect(editor.getByRole('textbox', { name: 'Sentence 1' })).toHaveValue(
    '0mid16B announced the hack in a tweet on 20 January.',
  )
  await editor.getByRole('button', { name: 'Add a sentence' }).click()
  await editor.getByRole('textbox', { name: 'Sentence 2' }).fill('<b>Nobody</b> says so')
  await expect(editor.getByText('Stands on no claim')).toBeVisible()
  await editor.getByRole('textbox', { name: 'Notes' }).fill('Slowly.')
  await expect(scene(page, 1)).toHaveAccessibleName(/<b>Nobody<\/b> says so/)
  await editor.getByRole('button', { name: 'Remove sentence 2' }).click()

  // A second scene of another canvas; the first comes back to the canvas as it was.
  const before = await drawn(page).count()
  await selectNode(page, 'Mandiant')
  await page.keyboard.press('Delete')
  await expect(drawn(page)).toHaveCount(before - 1)
  await page.keyboard.press('c')
  await expect(scenes(page)).toHaveCount(2)
  await scene(page, 1).dblclick()
  await expect(drawn(page)).toHaveCount(before)

  // The order changes by keyboard and by dragging, and changes back.
  await scene(page, 1).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Scene 1 is lifted.')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Scene 1 would be number 2.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(scene(page, 2)).toHaveAccessibleName(/0mid16B announced/)
  const [from, to] = [(await scene(page, 2).boundingBox())!, (await scene(page, 1).boundingBox())!]
  await page.mouse.move(from.x + 40, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 40, { steps: 8 })
  await page.mouse.move(to.x + 40, to.y + 40, { steps: 3 })
  await page.mouse.up()
  await expect(scene(page, 1)).toHaveAccessibleName(/0mid16B announced/)

  // A branch leads to an aside; a deleted scene comes back with it.
  await scene(page, 1).focus()
  await page.getByRole('button', { name: 'Add a branch…' }).click()
  await page.getByRole('menuitem', { name: /^To a new aside/ }).click()
  await page.getByLabel('When is it taken?').fill('If they ask who')
  await page.keyboard.press('Enter')
  await expect(scene(page, 2)).toHaveAccessibleName(/^Scene 2 Aside/)
  await scene(page, 2).press('Delete')
  await expect(scenes(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(scene(page, 1)).toHaveAccessibleName(/^Scene 1 1 branch /)
  expect(await axeFindings(page)).toEqual([])

  // Saved as a file, opened again as another story; a file that is none is refused.
  const file = join(userData, 'mine.json')
  await chooseIn(first, file)
  await run(page, 'Save story file')
  await expect(page.getByText('Saved to mine.json.')).toBeVisible()
  const saved = decodeStory(await readFile(file, 'utf8'))
  expect(saved.scenes.map(({ aside = false, lit }) => [aside, lit.length])).toEqual([
    [false, 1],
    [true, 1],
    [false, 0],
  ])
  await run(page, 'Open story file')
  await expect(page.getByRole('heading', { name: 'Story 2' })).toBeVisible()

  // One of another version is refused; one whose nodes are gone says so where it draws them.
  await writeFile(file, JSON.stringify({ ...saved, version: 2 }))
  await run(page, 'Open story file')
  await expect(page.getByText(/^The story file is of version 2/)).toBeVisible()
  const gone = { node: 'id:vendor/gone', x: 0, y: 0 }
  const [opening, ...others] = saved.scenes
  const stray = { ...opening!, nodes: [...opening!.nodes, gone] }
  await writeFile(file, JSON.stringify({ ...saved, title: 'Stray', scenes: [stray, ...others] }))
  await run(page, 'Open story file')
  await expect(scene(page, 1)).toHaveAccessibleName(/no longer as in the graph/)
  await expect(page.getByRole('list', { name: 'No longer as in the graph' })).toBeVisible()
  await first.close()

  const second = await launchApp({ userData })
  await second.drawn()
  await second.page.getByRole('button', { name: 'Story', exact: true }).click()
  const list = second.page.getByRole('list', { name: 'Stories' })
  await expect(list.getByRole('button', { name: /^Story 2 2 scenes/ })).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(5)
  await second.close()
})

test('scenes come from the history, from rows and from dates; what comes with the app is changed as a copy', async ({
  app,
  userData,
}) => {
  await app.drawn()
  const { page } = app
  await page.getByRole('button', { name: 'Story', exact: true }).click()
  await page.getByRole('button', { name: /^One vendor, many victims/ }).click()
  await expect(scenes(page)).toHaveCount(14)
  await expect(scene(page, 3)).toHaveAccessibleName(/Cardinal Health/)
  await run(page, 'Hide or show names')
  await expect(scene(page, 3)).not.toHaveAccessibleName(/Cardinal Health|0mid16B/)
  await expect(page.getByRole('textbox', { name: 'Sentence 1' })).not.toBeEditable()
  await run(page, 'Hide or show names')
  await expect(page.getByRole('textbox', { name: 'Sentence 1' })).toBeEditable()
  await page.getByRole('button', { name: 'Begin again after the last scene' }).click()
  await expect(page.getByRole('heading', { name: 'One vendor, many victims (copy)' })).toBeVisible()
  await page.getByRole('button', { name: 'All stories' }).click()
  await expect(page.getByRole('list', { name: 'Stories' }).getByRole('listitem')).toHaveCount(3)

  // Each time that the case tells of, in sentences that its claims bear.
  await page.getByRole('button', { name: 'From the dates of the case' }).click()
  await expect(page.getByRole('heading', { name: 'What happened when' })).toBeVisible()
  await expect(scene(page, 1)).toHaveAccessibleName(/^Scene 1 .*2014: FireEye acquired Mandiant/)
  const file = join(userData, 'dates.json')
  await chooseIn(app, file)
  await run(page, 'Save story file')
  await expect(page.getByText('Saved to dates.json.')).toBeVisible()
  expect(faultsOf(decodeStory(await readFile(file, 'utf8')), bundledCase())).toEqual([])

  // Steps of the history.
  await page.getByRole('button', { name: 'All stories' }).click()
  await selectNode(page, 'Mandiant')
  await page.keyboard.press('Delete')
  await run(page, 'Make scenes of the history')
  await expect(page.getByRole('heading', { name: 'Steps' })).toBeVisible()
  await expect(scenes(page)).toHaveCount(2)

  // Rows of a result; without one it is said what to do.
  await run(page, 'Make scenes of the rows')
  await expect(page.getByText(/^There is no result to make scenes of/)).toBeVisible()
  await page.keyboard.press('Control+j')
  await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
  await page.keyboard.insertText('MATCH (a:ThreatActor)-[r]->(b) RETURN r, b.name AS who LIMIT 3')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('table', { name: 'Result' })).toBeVisible()
  await run(page, 'Make scenes of the rows')
  await expect(scenes(page)).toHaveCount(5)
})
