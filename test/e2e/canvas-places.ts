import type { Page } from '@playwright/test'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface NodeOnScreen extends Box {
  readonly name: string
  readonly caption: Box | null
}

/** Waits until the canvas stands still, then reads every node's place from the mirror, in pixels of the window. */
export async function nodesOnScreen(page: Page): Promise<readonly NodeOnScreen[]> {
  const tree = page.getByRole('tree', { name: 'What is drawn' })
  await tree.and(page.locator('[data-state=still]')).waitFor({ state: 'attached' })
  return tree.locator('[role=treeitem][aria-level="1"]').evaluateAll(items =>
    items.map(item => {
      const data = (item as HTMLElement).dataset
      const box = (prefix: string) => {
        const read = (name: string) => Number(data[prefix === '' ? name.toLowerCase() : prefix + name])
        return { x: read('X'), y: read('Y'), width: read('Width'), height: read('Height') }
      }
      return {
        name: item.getAttribute('aria-label')!.split(',')[0]!,
        ...box(''),
        caption: data['caption'] === 'shown' ? box('caption') : null,
      }
    }),
  )
}

/** Where one node is. */
export async function placeOf(page: Page, name: string): Promise<NodeOnScreen> {
  const found = (await nodesOnScreen(page)).find(node => node.name === name)
  if (!found) throw new Error(`${name} is not drawn`)
  return found
}

/** Every pair of captions that share ground, as "a on b". */
export function overlappingCaptions(nodes: readonly NodeOnScreen[]): string[] {
  const shown = nodes.filter(({ caption }) => caption)
  return shown.flatMap(({ name, caption: a }, index) =>
    shown
      .slice(index + 1)
      .filter(
        ({ caption: b }) =>
          Math.abs(a!.x - b!.x) < (a!.width + b!.width) / 2 &&
          Math.abs(a!.y - b!.y) < (a!.height + b!.height) / 2,
      )
      .map(other => `${name} on ${other.name}`),
  )
}

/** Turns the wheel over the middle of the canvas until it is zoomed by this factor. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  const tree = page.getByRole('tree', { name: 'What is drawn' })
  const canvas = (await page.getByRole('region', { name: 'Graph' }).boundingBox())!
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2)
  for (let turn = 0; turn < 60; turn++) {
    await nodesOnScreen(page)
    const now = Number(await tree.getAttribute('data-zoom'))
    const wheel = -Math.log(zoom / now) / 0.0018
    if (Math.abs(wheel) < 1) return
    await page.mouse.wheel(0, Math.max(-100, Math.min(100, wheel)))
    await page.waitForTimeout(120)
  }
  throw new Error(`The canvas does not zoom to ${zoom}`)
}
