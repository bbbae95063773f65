import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APP_FOLDER, OBSERVER_FOLDER, peerFolder, type Ready, withReady } from './ready.ts'
import { type BenchResult, toRow } from './row.ts'

const REPS = 9
const GIVE_UP_MS = 60_000

/** When the opening view was painted: the mark that the page sets with `data-drawn`. */
const DRAWN = `new Promise(resolve => {
  const drawn = () => {
    if (document.documentElement.dataset.drawn !== 'yes') return
    resolve(performance.timeOrigin + performance.getEntriesByName('drawn')[0].startTime)
  }
  new MutationObserver(drawn).observe(document.documentElement, { attributes: true })
  drawn()
})`

/** When an empty page was painted first. */
const PAINTED = `new Promise(resolve => {
  new PerformanceObserver(list => resolve(performance.timeOrigin + list.getEntries()[0].startTime))
    .observe({ type: 'paint', buffered: true })
})`

/** From making the process to the opening view drawn, against an empty Electron window painted. */
export function start(): Promise<BenchResult> {
  return withReady(async ready => {
    const drawn = () => timeTo(ready, APP_FOLDER, DRAWN)
    const empty = () => timeTo(ready, peerFolder('empty-window'), PAINTED)
    const samples = { ours: [] as number[], 'empty-window': [] as number[] }
    // Once without counting: the first start reads everything from disk.
    await drawn()
    await empty()
    for (let rep = 0; rep < REPS; rep++) {
      samples.ours.push(await drawn())
      samples['empty-window'].push(await empty())
    }
    const row = toRow('start-to-drawn', 'ms', samples, 'empty-window', { on: 'ratio', bar: 2 })
    return { name: 'start', reps: REPS, rows: [row] }
  })
}

/** Milliseconds from making the process to the moment that the page reports. A fresh profile each time. */
async function timeTo(ready: Ready, folder: string, moment: string): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'breachgraph-bench-'))
  const startedAt = Date.now()
  const child = spawn(ready.electron, [OBSERVER_FOLDER, ...ready.flags, `--user-data-dir=${profile}`], {
    env: { ...process.env, ...ready.env, OBSERVED_APP: folder, OBSERVED_MOMENT: moment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise(resolve => child.once('close', resolve))
  try {
    return await new Promise<number>((resolve, reject) => {
      let text = ''
      const heard = (chunk: Buffer) => {
        text += chunk
        const reached = /^MOMENT ([\d.]+)$/m.exec(text)
        if (reached) resolve(Number(reached[1]) - startedAt)
      }
      child.stdout.on('data', heard)
      child.stderr.on('data', heard)
      child.once('exit', code => reject(new Error(`Electron ended with ${code} before it drew: ${text}`)))
      setTimeout(() => reject(new Error(`Nothing was drawn within a minute: ${text}`)), GIVE_UP_MS).unref()
    })
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
