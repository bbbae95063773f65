import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { cpuMilliseconds, memoryMiB } from './cpu.ts'
import { type RunningElectron, startElectron } from './electron-process.ts'
import { generatedCase } from './generated-case.ts'
import { APP_FOLDER, peerFolder, type Ready, withReady } from './ready.ts'
import { type Bar, type BenchResult, type Row, toRow } from './row.ts'

const REPS = 3
/** Nodes; there are twice as many relationships. */
const SIZES = [60, 300, 1000] as const
const NEIGHBOURS = 10
const PAN_FRAMES = 90
const PEER = 'hand-written'

type Metric = 'click-to-selected' | 'expand-to-painted' | 'pan-cpu-per-frame' | 'memory'
type Measured = Readonly<Record<Metric, number>>

const UNITS: Readonly<Record<Metric, string>> = {
  'click-to-selected': 'ms',
  'expand-to-painted': 'ms',
  'pan-cpu-per-frame': 'ms',
  memory: 'MiB',
}

/** What a canvas of 60 nodes has to keep; at the other sizes the distance to the peer is only reported. */
const BARS: Readonly<Partial<Record<Metric, Bar>>> = {
  'click-to-selected': { on: 'ours', bar: 50 },
  'expand-to-painted': { on: 'ours', bar: 300 },
  'pan-cpu-per-frame': { on: 'ratio', bar: 2.5 },
}

/** Clicking, expanding, panning and memory at each size, beside a canvas written by hand for that one picture. */
export function canvas(): Promise<BenchResult> {
  return withReady(async ready => {
    const rows: Row[] = []
    for (const size of SIZES) {
      const samples: { ours: Measured[]; peer: Measured[] } = { ours: [], peer: [] }
      for (let rep = 0; rep < REPS; rep++) {
        samples.ours.push(await measureOurs(ready, size))
        samples.peer.push(await measurePeer(ready, size))
      }
      for (const metric of Object.keys(UNITS) as Metric[]) {
        const of = (measured: readonly Measured[]) => measured.map(one => one[metric])
        const bar = (size === SIZES[0] && BARS[metric]) || null
        rows.push(
          toRow(
            `${metric} at ${size}`,
            UNITS[metric],
            { ours: of(samples.ours), [PEER]: of(samples.peer) },
            PEER,
            bar,
          ),
        )
      }
    }
    return { name: 'canvas', reps: REPS, rows }
  })
}

async function measureOurs(ready: Ready, size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-bench-case-'))
  const file = join(folder, 'case.json')
  writeFileSync(file, JSON.stringify(generatedCase(size, 2 * size, NEIGHBOURS)))
  const app = await startElectron(ready, APP_FOLDER, [`--case=${file}`])
  try {
    await still(app.page)
    return {
      'pan-cpu-per-frame': await panCpuPerFrame(app),
      'click-to-selected': await clickToSelected(app.page, 'Vendor number 17'),
      'expand-to-painted': await expandToPainted(app.page, size),
      memory: memoryMiB(app.pid),
    }
  } finally {
    await app.stop()
    rmSync(folder, { recursive: true })
  }
}

async function measurePeer(ready: Ready, size: number): Promise<Measured> {
  const peer = await startElectron(ready, peerFolder('hand-written-canvas'), [])
  try {
    const { opening, entities, relationships } = generatedCase(size, 2 * size, 0)
    const index = new Map(opening!.nodes.map(({ id }, position) => [id, position]))
    const graph = {
      nodes: opening!.nodes.map(({ id, x, y }) => ({
        x,
        y,
        caption: entities.find(entity => entity.id === id)!.name,
      })),
      edges: relationships.map(({ start, end }) => [index.get(start)!, index.get(end)!]),
    }
    const { page } = peer
    await page.evaluate(`draw(${JSON.stringify(graph)})`)
    await page.waitForTimeout(500)
    const pan = await panCpuPerFrame(peer)
    const at = (await page.evaluate('placeOf(17)')) as { x: number; y: number }
    await page.mouse.click(at.x, at.y)
    const click = (await page.evaluate('clicked')) as number
    await page.keyboard.press('e')
    const expand = (await page.evaluate('expanded')) as number
    return {
      'pan-cpu-per-frame': pan,
      'click-to-selected': click,
      'expand-to-painted': expand,
      memory: memoryMiB(peer.pid),
    }
  } finally {
    await peer.stop()
  }
}

/** Drawn, at rest, and the tree's positions those on screen. */
async function still(page: Page): Promise<void> {
  await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' })
  await page.locator('[role="tree"][data-state="still"]').waitFor({ state: 'attached' })
}

/** Drags the empty canvas, one pointer move a frame, and divides what all processes used by the frames. */
async function panCpuPerFrame({ page, cdp, pid }: RunningElectron): Promise<number> {
  const start = await emptySpot(page)
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) => {
    const buttons = type === 'mouseReleased' ? 0 : 1
    return cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 })
  }
  await mouse('mousePressed', start.x, start.y)
  const before = cpuMilliseconds(pid)
  for (let frame = 1; frame <= PAN_FRAMES; frame++) {
    await mouse('mouseMoved', start.x + 60 * Math.sin(frame / 8), start.y + 40 * Math.sin(frame / 5))
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => resolve(null))))
  }
  const used = cpuMilliseconds(pid) - before
  await mouse('mouseReleased', start.x, start.y)
  return used / PAN_FRAMES
}

/** A place on the canvas with no node under it: the widest gap is not needed, any clear 8 pixels do. */
function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].map(item => ({
      x: Number(item.dataset.x),
      y: Number(item.dataset.y),
    }))
    for (let y = 260; y < innerHeight - 260; y += 9) {
      for (let x = 320; x < innerWidth - 460; x += 9) {
        if (boxes.every(box => Math.hypot(box.x - x, box.y - y) > 60)) return { x, y }
      }
    }
    return { x: innerWidth / 2, y: innerHeight / 2 }
  })
}

/** From the pointer going up over a node to the frame after its tree item says that it is selected. */
async function clickToSelected(page: Page, name: string): Promise<number> {
  await still(page)
  const item = page.getByRole('treeitem', { name: new RegExp(`^${name},`) })
  const at = await item.evaluate((element: HTMLElement) => {
    const up = new Promise<number>(resolve =>
      addEventListener('pointerup', event => resolve(event.timeStamp), { capture: true, once: true }),
    )
    const selected = new Promise<number>(resolve => {
      new MutationObserver(() => {
        if (element.getAttribute('aria-selected') !== 'true') return
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      }).observe(element, { attributes: true })
    })
    Object.assign(window, { benchClick: Promise.all([up, selected]) })
    return { x: Number(element.dataset['x']), y: Number(element.dataset['y']) }
  })
  // A hand is over the node before it presses: what hovering lights is not part of the click.
  await page.mouse.move(at.x, at.y)
  await page.waitForTimeout(300)
  await page.mouse.down()
  await page.mouse.up()
  return page.evaluate(async () => {
    const [up, selected] = await (window as unknown as { benchClick: Promise<[number, number]> }).benchClick
    return selected - up
  })
}

/** From pressing Ctrl+E on a node with ten neighbours not shown to the frame after they are all in the tree. */
async function expandToPainted(page: Page, size: number): Promise<number> {
  await still(page)
  await page.getByRole('treeitem', { name: /^Vendor number 0,/ }).focus()
  await page.evaluate(wanted => {
    const down = new Promise<number>(resolve =>
      addEventListener('keydown', event => event.key === 'e' && resolve(event.timeStamp), { capture: true }),
    )
    const painted = new Promise<number>(resolve => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll('[role="treeitem"][aria-level="1"]').length < wanted) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      })
      observer.observe(document.querySelector('[role="tree"]')!, { childList: true, subtree: true })
    })
    Object.assign(window, { benchExpand: Promise.all([down, painted]) })
  }, size + NEIGHBOURS)
  await page.keyboard.press('Control+e')
  return page.evaluate(async () => {
    const [down, painted] = await (window as unknown as { benchExpand: Promise<[number, number]> })
      .benchExpand
    return painted - down
  })
}
