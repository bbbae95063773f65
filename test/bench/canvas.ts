import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { cpuMilliseconds, memoryMiB } from './cpu.ts'
import { type RunningElectron, startElectron } from './electron-process.ts'
import { generatedCase } from './generated-case.ts'
import { APP_FOLDER, peerFolder, type Ready, withReady } from './ready.ts'
import { type BenchResult, toRow } from './row.ts'

const REPS = 5
const NODES = 60
const RELATIONSHIPS = 120
const NEIGHBOURS = 10
const PAN_FRAMES = 90

type Samples = Record<'click' | 'expand' | 'memory' | 'pan' | 'panPeer' | 'memoryPeer', number[]>

/** The canvas at 60 nodes and 120 relationships: clicking, expanding, panning, memory. */
export function canvas(): Promise<BenchResult> {
  return withReady(async ready => {
    const folder = mkdtempSync(join(tmpdir(), 'breachgraph-bench-case-'))
    const file = join(folder, 'case.json')
    writeFileSync(file, JSON.stringify(generatedCase(NODES, RELATIONSHIPS, NEIGHBOURS)))
    const samples: Samples = { click: [], expand: [], memory: [], pan: [], panPeer: [], memoryPeer: [] }
    for (let rep = 0; rep < REPS; rep++) {
      await measureOurs(ready, file, samples)
      await measurePeer(ready, samples)
    }
    rmSync(folder, { recursive: true })
    return {
      name: 'canvas',
      reps: REPS,
      rows: [
        toRow('click-to-selected', 'ms', { ours: samples.click }, null, { on: 'ours', bar: 50 }),
        toRow('expand-to-painted', 'ms', { ours: samples.expand }, null, { on: 'ours', bar: 300 }),
        toRow(
          'pan-cpu-per-frame',
          'ms',
          { ours: samples.pan, 'hand-written': samples.panPeer },
          'hand-written',
          {
            on: 'ratio',
            bar: 2.5,
          },
        ),
        toRow(
          'memory',
          'MiB',
          { ours: samples.memory, 'hand-written': samples.memoryPeer },
          'hand-written',
          null,
        ),
      ],
    }
  })
}

async function measureOurs(ready: Ready, file: string, samples: Samples): Promise<void> {
  const app = await startElectron(ready, APP_FOLDER, [`--case=${file}`])
  try {
    await still(app.page)
    samples.pan.push(await panCpuPerFrame(app))
    samples.click.push(await clickToSelected(app.page, 'Vendor number 17'))
    samples.expand.push(await expandToPainted(app.page))
    samples.memory.push(memoryMiB(app.pid))
  } finally {
    await app.stop()
  }
}

async function measurePeer(ready: Ready, samples: Samples): Promise<void> {
  const peer = await startElectron(ready, peerFolder('hand-written-canvas'), [])
  try {
    const { opening, entities, relationships } = generatedCase(NODES, RELATIONSHIPS, 0)
    const index = new Map(opening!.nodes.map(({ id }, position) => [id, position]))
    const graph = {
      nodes: opening!.nodes.map(({ id, x, y }) => ({
        x,
        y,
        caption: entities.find(entity => entity.id === id)!.name,
      })),
      edges: relationships.map(({ start, end }) => [index.get(start)!, index.get(end)!]),
    }
    await peer.page.evaluate(`draw(${JSON.stringify(graph)})`)
    await peer.page.waitForTimeout(500)
    samples.panPeer.push(await panCpuPerFrame(peer))
    samples.memoryPeer.push(memoryMiB(peer.pid))
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
async function expandToPainted(page: Page): Promise<number> {
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
  }, NODES + NEIGHBOURS)
  await page.keyboard.press('Control+e')
  return page.evaluate(async () => {
    const [down, painted] = await (window as unknown as { benchExpand: Promise<[number, number]> })
      .benchExpand
    return painted - down
  })
}
