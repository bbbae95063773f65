import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../../../graph/story/bundled.ts'
import { decodeStory } from '../../../../../../graph/story/decode.ts'
import type { SceneRecord, StoryFile } from '../../../../../../graph/story/story-file.ts'
import type { Filter } from '../../../../../../graph/view/filter.ts'
import { createEmbeddedSource } from '../../../../../../queries/sources/embedded.ts'
import { storyToTake } from '../../../../../../renderer/features/take-away/html/story-to-take.ts'
import { reelOn } from '../../reel/reel-in-test.ts'

const source = await createEmbeddedSource({ caseFile: bundledCase() })
const [story] = bundledStories()

const taken = async (of: StoryFile, notes = false) => storyToTake(of, await reelOn(source, of, { notes }))

const changed = (change: Partial<SceneRecord>): StoryFile => ({
  ...story!,
  scenes: story!.scenes.map((scene, index) => (index === 1 ? { ...scene, ...change } : scene)),
})

const filter = (condition: Filter['condition'], effect: Filter['effect']) => ({
  id: 'f1',
  filter: { order: 0, on: true, keep: 'others', effect, condition } as const,
})

describe('what goes along of a story', () => {
  it('is all of a story that the case bears out, with its notes when they are asked for', async () => {
    expect(await taken(story!, true)).toEqual(story)
    const silent = await taken(story!)
    expect(silent.scenes.every(({ notes }) => notes === '')).toBe(true)
    expect(decodeStory(JSON.stringify(silent))).toEqual(silent)
  })

  it('is nothing that a filter hides, nor the filter', async () => {
    const hides = filter({ by: 'kind', labels: ['ThreatActor'] }, 'hide')
    const [, scene] = (await taken(changed({ filters: [hides] }))).scenes
    expect(JSON.stringify(scene)).not.toContain('0mid16b')
    expect(scene!.nodes.length).toBe(story!.scenes[1]!.nodes.length - 1)
    expect(scene!.filters).toEqual([])
  })

  it('is no filter that names what the page does not', async () => {
    const named = (contains: string) => filter({ by: 'text', of: 'nodes', key: 'name', contains }, 'dim')
    const [, scene] = (await taken(changed({ filters: [named('Carmakal'), named('MEDICATION')] }))).scenes
    expect(scene!.filters).toEqual([named('MEDICATION')])
  })

  it('is no node that the case no longer has, nor a line to it', async () => {
    const gone = { node: 'id:person/nobody', x: 9, y: 9 }
    const kept = {
      type: 'EXPOSED',
      start: 'id:incident/apex-intrusion',
      end: 'id:data-type/medication-listing',
    }
    const lines = [
      { ...kept, status: 'single-source' },
      { type: 'KNOWS', start: 'id:person/nobody', end: 'id:threat-actor/0mid16b', status: 'alleged' },
    ]
    const nodes = [...story!.scenes[1]!.nodes, gone]
    const lit = [...story!.scenes[1]!.lit, gone.node]
    const [, scene] = (await taken(changed({ nodes, lines, lit }))).scenes
    expect(JSON.stringify(scene)).not.toContain('nobody')
    expect(scene!.lines).toEqual([lines[0]])
  })

  it('is no sentence that repeats a claim about a private person', async () => {
    const withheld = bundledCase().claims.find(claim => claim.private)!.id
    const [first, second] = story!.scenes[1]!.caption
    const caption = [{ text: 'The owner is poor.', claims: [withheld] }, first!, second!]
    const [, scene] = (await taken(changed({ caption }))).scenes
    expect(scene!.caption).toEqual([first, second])
  })

  it('is no claim of a sentence of which the case no longer has one', async () => {
    const [sentence] = story!.scenes[1]!.caption
    const caption = [{ ...sentence!, claims: [...sentence!.claims, 'claim/gone'] }]
    const [, scene] = (await taken(changed({ caption }))).scenes
    expect(scene!.caption).toEqual([{ text: sentence!.text, claims: [] }])
  })
})
