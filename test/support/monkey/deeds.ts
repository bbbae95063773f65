import type { LaunchedApp } from '../app.ts'
import { answerTo } from '../page-requests.ts'
import type { Random } from './random.ts'

/** Does one thing that a person could do; answers it in words, for whoever has to do it again. */
export type Deed = (app: LaunchedApp, random: Random) => Promise<string>

/**
 * What the monkey keeps its hands off: what leads away from the canvas under test (another source, another window, a
 * talk in full screen, the attack chain), what waits for the system's own dialogs, and what no step back changes: settings,
 * stories, the marking.
 */
const AWAY =
  /^(connect|copy|present|talk|story|chain|take|names|marking|export|preference|case\.(open|recent|file)|query\.(save|load)|sheet\.(close|rename)|history\.replay|view\.(bundle|minimap))/

interface Item {
  readonly command: string
  readonly label: string
}

const areaOf = (command: string) => command.split('.')[0]!
const DRAWING = new Set(['graph', 'edit', 'select', 'layout', 'filter', 'sheet', 'path', 'case'])

/** Chooses something that can be chosen now from the menu bar. */
const chooseFromMenu: Deed = async ({ electron, page }, random) => {
  const items = await electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(menu =>
      (menu.submenu?.items ?? [])
        .filter(item => item.enabled)
        .map(item => ({ command: item.id, label: item.label })),
    ),
  )
  const open = items.filter(({ command }) => !AWAY.test(command))
  // Area by area, for there are as many library queries as there is anything else; and what draws, more often.
  const areas = [...new Set(open.map(({ command }) => areaOf(command)))]
  const area = random.pick([
    ...areas,
    ...areas.filter(name => DRAWING.has(name)),
    ...areas.filter(name => DRAWING.has(name)),
  ])
  const item = random.pick<Item>(open.filter(({ command }) => areaOf(command) === area))
  if (!item) return 'nothing in the menus'
  await electron.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(),
    item.command,
  )
  // Main tells the page, and then answers it: with the answer the page has heard of the choice.
  await answerTo(page, 'settings.read')
  return `menu ${item.command}`
}

/** Where a node is on screen, or null when nothing is drawn or it is out of sight. */
async function someNode({ page }: LaunchedApp, random: Random): Promise<{ x: number; y: number } | null> {
  const graph = page.getByRole('region', { name: 'Graph' })
  const room = (await graph.boundingBox())!
  const inSight = await page.locator('[role=treeitem][aria-level="1"]').evaluateAll(
    (items, { x: left, y: top, width, height }) =>
      items
        .map(item => (item as HTMLElement).dataset)
        .map(({ x, y }) => ({ x: Number(x), y: Number(y) }))
        .filter(({ x, y }) => x > left && x < left + width && y > top && y < top + height)
        .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('canvas, .canvas') !== null),
    room,
  )
  return random.pick(inSight) ?? null
}

const clickNode: Deed = async (app, random) => {
  const at = await someNode(app, random)
  if (!at) return 'no node in sight'
  const { mouse, keyboard } = app.page
  const held = random.pick(['', '', 'Control', 'Shift'])!
  if (held) await keyboard.down(held)
  await mouse.click(at.x, at.y, { clickCount: held ? 1 : random.pick([1, 1, 2])! })
  if (held) await keyboard.up(held)
  return `click on a node${held ? ` with ${held}` : ''}`
}

const dragNode: Deed = async (app, random) => {
  const at = await someNode(app, random)
  if (!at) return 'no node in sight'
  const { mouse } = app.page
  await mouse.move(at.x, at.y)
  await mouse.down()
  await mouse.move(at.x + 240 * (random.next() - 0.5), at.y + 240 * (random.next() - 0.5), { steps: 3 })
  await mouse.up()
  return 'drag of a node'
}

/** Opens the menu of a node with the right button and takes anything in it. */
const chooseFromContext: Deed = async (app, random) => {
  const at = await someNode(app, random)
  if (!at) return 'no node in sight'
  const { page } = app
  await page.mouse.click(at.x, at.y, { button: 'right' })
  const items = page.getByRole('menu').getByRole('menuitem').and(page.locator(':not([aria-disabled=true])'))
  const names = await items.allInnerTexts()
  const name = random.pick(
    names.filter(text => !/present|export|copy|picture|tab|bundle|minimap/i.test(text)),
  )
  if (name === undefined) {
    await page.keyboard.press('Escape')
    return 'a menu of a node'
  }
  await items.nth(names.indexOf(name)).click()
  return `context ${name.replaceAll('\n', ' ')}`
}

const KEYS = [
  'Delete',
  'Control+e',
  'Control+Shift+e',
  'Control+h',
  'Control+i',
  'Control+g',
  'Control+z',
  'Control+Shift+z',
]
const MORE_KEYS = [
  'ArrowLeft',
  'ArrowDown',
  '1',
  '2',
  '0',
  'Control+0',
  'Control+9',
  'Control+=',
  'Control+-',
  'Control+a',
]

const pressKey: Deed = async ({ page }, random) => {
  const key = random.pick([...KEYS, ...MORE_KEYS])!
  await page.keyboard.press(key)
  return `key ${key}`
}

/** How often each is done, of ten times. */
export const DEEDS: readonly Deed[] = [
  chooseFromMenu,
  chooseFromMenu,
  chooseFromMenu,
  chooseFromMenu,
  chooseFromMenu,
  clickNode,
  clickNode,
  dragNode,
  chooseFromContext,
  pressKey,
]
