import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Reel } from '../../../renderer/player/reel.ts'
import { litIn } from '../../../renderer/player/stage/lit.ts'
import { cpuMilliseconds } from '../cpu.ts'
import { type RunningElectron, startElectron } from '../electron-process.ts'
import { peerFolder, type Ready } from '../ready.ts'
import { type Row, toRow } from '../row.ts'
import { movingReel } from './moving-reel.ts'
import { playPage } from './play-page.ts'

const REPS = 3
const CHANGES = 6
const PEER = 'hand-written'
/** As long as a show takes from scene to scene, in milliseconds. */
const MOTION = 800
/** The shortest task that a page reports as long. */
const LONG_TASK = 50

/**
 * What a change of scene costs at 100 drawn nodes and 200 relationships: CPU of all processes for each frame that the
 * page made, beside a canvas written by hand that moves the same, and the longest task on the page.
 */
export async function sceneMotion(ready: Ready): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-bench-story-'))
  const reel = movingReel()
  const file = join(folder, 'story.html')
  writeFileSync(file, await playPage(reel))
  try {
    const frames: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
    const tasks: number[] = []
    for (let rep = 0; rep < REPS; rep++) {
      const ours = await withWindow(ready, 'file-window', [`--page=${file}`], playing => measured(playing))
      frames.ours.push(ours.cpuPerFrame)
      tasks.push(ours.longestTask)
      const peer = await withWindow(ready, 'hand-written-motion', [], async playing => {
        await playing.page.evaluate(`play(${JSON.stringify(scenesOf(reel))}, ${MOTION})`)
        return measured(playing)
      })
      frames.peer.push(peer.cpuPerFrame)
    }
    const samples = { ours: frames.ours, [PEER]: frames.peer }
    return [
      toRow('scene-cpu-per-frame', 'ms', samples, PEER, { on: 'ratio', bar: 2.5 }),
      toRow('scene-longest-task', 'ms', { ours: tasks }, null, { on: 'ours', bar: 200 }),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function withWindow<T>(
  ready: Ready,
  peer: string,
  args: readonly string[],
  measure: (playing: RunningElectron) => Promise<T>,
): Promise<T> {
  const window = await startElectron(ready, peerFolder(peer), args)
  try {
    await window.page.waitForLoadState('load')
    await window.page.waitForTimeout(1000)
    return await measure(window)
  } finally {
    await window.stop()
  }
}

/** Changes the scene some times, each as soon as the one before is at rest. */
async function measured({ page, pid }: RunningElectron) {
  // The first change draws what later ones have: it counts for the longest task, and not for the frames.
  await watchTasks(page)
  await changeScene(page)
  let frames = 0
  const before = cpuMilliseconds(pid)
  for (let change = 0; change < CHANGES; change++) frames += await changeScene(page)
  const cpuPerFrame = (cpuMilliseconds(pid) - before) / frames
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))
  return { cpuPerFrame, longestTask: Math.max(LONG_TASK, longest) }
}

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => entry.duration))).observe({
      type: 'longtask',
    })
  })
}

/** Counts frames into `framesSeen` while `counting`. As text: what is compiled names its functions by a helper. */
const COUNT = `
  framesSeen = 0
  counting = true
  requestAnimationFrame(function count() {
    framesSeen += 1
    if (counting) requestAnimationFrame(count)
  })`

/** Goes to the next scene and answers how many frames that took. */
async function changeScene(page: Page): Promise<number> {
  await page.evaluate(COUNT)
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(MOTION)
  return page.evaluate('counting = false, framesSeen')
}

/** The scenes as the canvas written by hand takes them. */
function scenesOf(reel: Reel) {
  return reel.scenes.map(scene => {
    const lit = litIn(reel, scene)
    const nodes = Object.entries(scene.places).map(([key, place]) => {
      const { caption } = reel.nodes[key]!
      return [key, { ...place, caption, lit: lit?.has(key) ?? true }] as const
    })
    const lines = scene.lines.map(key => {
      const { from, to } = reel.lines[key]!
      return [key, { from, to, lit: lit?.has(key) ?? true }] as const
    })
    return { nodes: Object.fromEntries(nodes), lines: Object.fromEntries(lines) }
  })
}
