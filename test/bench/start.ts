import { startElectron } from './electron-process.ts'
import { APP_FOLDER, peerFolder, type Ready, withReady } from './ready.ts'
import { type BenchResult, toRow } from './row.ts'

const REPS = 7

/** From making the process to the opening view drawn, against an empty Electron window painted. */
export function start(): Promise<BenchResult> {
  return withReady(async ready => {
    const ours: number[] = []
    const empty: number[] = []
    await timeToDrawn(ready)
    await timeToEmptyWindow(ready)
    for (let rep = 0; rep < REPS; rep++) {
      ours.push(await timeToDrawn(ready))
      empty.push(await timeToEmptyWindow(ready))
    }
    const row = toRow('start-to-drawn', 'ms', { ours, 'empty-window': empty }, 'empty-window', {
      on: 'ratio',
      bar: 2,
    })
    return { name: 'start', reps: REPS, rows: [row] }
  })
}

async function timeToDrawn(ready: Ready): Promise<number> {
  const app = await startElectron(ready, APP_FOLDER, [])
  try {
    await app.page.waitForFunction(() => document.documentElement.dataset.drawn === 'yes')
    return (
      (await app.page.evaluate(
        () => performance.timeOrigin + performance.getEntriesByName('drawn')[0]!.startTime,
      )) - app.startedAt
    )
  } finally {
    await app.stop()
  }
}

async function timeToEmptyWindow(ready: Ready): Promise<number> {
  const window = await startElectron(ready, peerFolder('empty-window'), [])
  try {
    await window.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    const painted = await window.page.evaluate(
      () => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    )
    return painted - window.startedAt
  } finally {
    await window.stop()
  }
}
