import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledCase } from '../../graph/case/bundled.ts'
import { bundledStories } from '../../graph/story/bundled.ts'
import type { Reel } from '../../renderer/player/reel.ts'
import { expect, launchApp, test } from '../support/app.ts'

const theCase = bundledCase()
const names = new Map(theCase.entities.map(({ id, name }) => [id, name]))

/** How sure the case is of what one did to another, by their names. */
const statuses = new Map(
  theCase.relationships.map(({ type, start, end, status }) => [
    `${names.get(start)} ${type} ${names.get(end)}`,
    status,
  ]),
)

/** The reel that a page plays. */
function reelIn(html: string): Reel {
  const [, json] = /id="breachgraph-reel">([^<]*)</.exec(html)!
  return (JSON.parse(json!) as { reel: Reel }).reel
}

test('the app takes its stories away with every line as sure as the case has it', async ({ userData }) => {
  for (const { title, scenes } of bundledStories()) {
    const path = join(userData, `${title}.html`)
    const app = await launchApp({ userData, args: [`--story=${title}`, `--take-away=${path}`] })
    await app.electron.waitForEvent('close')
    const reel = reelIn(await readFile(path, 'utf8'))
    expect(reel.scenes).toHaveLength(scenes.length)
    expect(reel.scenes.flatMap(({ astray }) => astray)).toEqual([])
    expect(Object.keys(reel.lines).length).toBeGreaterThan(20)
    const folded = new Set(reel.scenes.flatMap(scene => Object.values(scene.folded)))
    for (const { from, to, type, status } of Object.values(reel.lines)) {
      if (folded.has(from) || folded.has(to)) continue
      const told = `${reel.nodes[from]!.caption} ${type} ${reel.nodes[to]!.caption}`
      expect(status, told).toBe(statuses.get(told))
    }
  }
})
