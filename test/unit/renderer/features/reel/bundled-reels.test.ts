import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import type { SceneRecord } from '../../../../../graph/story/story-file.ts'
import { createEmbeddedSource } from '../../../../../queries/sources/embedded.ts'
import type { Reel, ReelScene } from '../../../../../renderer/player/reel.ts'
import { reelOn } from './reel-in-test.ts'

const theCase = bundledCase()
const source = await createEmbeddedSource({ caseFile: theCase })
const names = new Map(theCase.entities.map(({ id, name }) => [`id:${id}`, name]))

/** Every line that a scene has to draw, by what the room sees of it: as the case has it, from where aliases are folded into. */
function linesInCase({ nodes, folded }: SceneRecord): string[] {
  const into = new Map(folded.map(({ node, into }) => [node, into]))
  const drawn = new Set([...nodes.map(({ node }) => node), ...into.keys()])
  const told = theCase.relationships.flatMap(({ type, start, end, status }) => {
    const [from, to] = [`id:${start}`, `id:${end}`]
    if (!drawn.has(from) || !drawn.has(to)) return []
    const [source, target] = [into.get(from) ?? from, into.get(to) ?? to]
    const isInside = source === target && source !== from
    return isInside || (source === target && target !== to)
      ? []
      : [`${names.get(source)} ${type} ${names.get(target)}, ${status}`]
  })
  return told.sort()
}

function linesInReel({ lines }: ReelScene, reel: Reel): string[] {
  return lines
    .flatMap(key => {
      const { type, from, to, status, count } = reel.lines[key]!
      const told = `${reel.nodes[from]!.caption} ${type} ${reel.nodes[to]!.caption}, ${status}`
      return Array.from({ length: count }, () => told)
    })
    .sort()
}

describe.each(bundledStories())('the reel of $title', story => {
  it('draws every line of the case between the nodes of each scene, as sure as the case has it', async () => {
    const reel = await reelOn(source, story)
    story.scenes.forEach((record, index) => {
      const expected = linesInCase(record)
      expect(expected.length, record.id).toBeGreaterThan(0)
      expect(linesInReel(reel.scenes[index]!, reel), record.id).toEqual(expected)
    })
  })
})
