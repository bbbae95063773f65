import { beforeAll, describe, expect, it } from 'vitest'
import type { Chain } from '../../../../graph/chain/chain.ts'
import { chainOf, chainOfIncident } from '../../../../graph/chain/chain-of.ts'
import { chainScenes } from '../../../../graph/chain/chain-scenes.ts'
import type { GraphNode } from '../../../../graph/model/value.ts'
import { faultsOf } from '../../../../graph/story/claims-behind.ts'
import { storyOf } from '../../../../graph/story/decode.ts'
import type { StoryFile } from '../../../../graph/story/story-file.ts'
import { chainFacts } from '../../../../queries/explore/chain-facts.ts'
import { stepSentence } from '../../../../renderer/features/chain/step-sentence.ts'
import { caseFile, rowsOf } from '../../queries/explore/on-the-case.ts'
import { claim, facts, line, node } from './facts.ts'

const TELLING = {
  refer: ({ properties }: GraphNode) => `id:${String(properties.get('id'))}`,
  sentence: stepSentence,
  notes: () => 'Notes.',
  unclaimed: () => 'Nobody says so.',
}

const storyFrom = (chain: Chain): StoryFile =>
  storyOf({
    format: 'breachgraph-story',
    version: 1,
    id: 'chain',
    title: 'Chain',
    case: { id: caseFile.id, title: caseFile.title },
    loop: false,
    marking: null,
    scenes: chainScenes(chain, TELLING).map((draft, index) => ({ id: `scene-${index}`, ...draft })),
  })

describe('a story of the chain of the bundled case', () => {
  let chain: Chain
  let story: StoryFile
  beforeAll(async () => {
    chain = chainOf(await chainFacts(rowsOf))
    story = storyFrom(chain)
  })

  it('says nothing that the case does not claim', () => {
    expect(faultsOf(story, caseFile)).toEqual([])
    expect(JSON.stringify(story)).not.toMatch(/owner|bungalow|apartment/i)
  })

  it('gives nobody’s word without saying whose it is', () => {
    const inCase = new Map(caseFile.claims.map(other => [other.id, other]))
    const sentences = story.scenes.flatMap(({ caption }) => caption).filter(({ claims }) => claims.length > 0)
    for (const { text, claims } of sentences) {
      const { stance } = inCase.get(claims[0]!)!
      if (stance !== 'reported' && stance !== 'observed') expect(text).toMatch(/ says: /)
    }
    expect(sentences.map(({ text }) => text)).toContain(
      'Community Health Systems says: No credit card information was lost.',
    )
  })

  it('has a scene for each step, told incident by incident, and closes with the sources', () => {
    const steps = chain.lanes.flatMap(lane => lane.steps)
    expect(story.scenes).toHaveLength(steps.length + 1)
    expect(story.scenes.at(-1)!.sources!.toSorted()).toEqual(caseFile.sources.map(({ id }) => id).toSorted())
    const apex = story.scenes.map(({ lit }) => lit.some(id => /apex|0mid16b|cardinal/.test(id)))
    const last = apex.lastIndexOf(true)
    expect(apex.slice(0, last + 1)).not.toContain(false)
  })

  it('draws what it lights, and lines between what it draws, with the status that the case gives', () => {
    for (const { id, nodes, lit, lines } of story.scenes) {
      const drawn = new Set(nodes.map(placed => placed.node))
      expect(
        lit.filter(reference => !drawn.has(reference)),
        id,
      ).toEqual([])
      for (const { type, start, end, status } of lines!) {
        expect(drawn.has(start) && drawn.has(end), id).toBe(true)
        const inCase = caseFile.relationships.find(
          other => other.type === type && `id:${other.start}` === start && `id:${other.end}` === end,
        )
        expect(inCase?.status, `${start} ${type} ${end}`).toBe(status)
      }
    }
  })

  it('gives every node a place of its own', () => {
    for (const { id, nodes } of story.scenes) {
      expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size, id).toBe(nodes.length)
    }
  })

  it('tells of one incident alone', () => {
    const apex = chain.incidents.find(
      ({ node: { properties } }) => properties.get('name') === 'Apex intrusion',
    )!
    const told = storyFrom(chainOfIncident(chain, apex.node.elementId))
    expect(JSON.stringify(told.scenes)).not.toMatch(/chs|apt-18/)
    expect(told.scenes.at(-1)!.sources).toHaveLength(1)
  })
})

describe('scenes of a chain', () => {
  it('hear both sides of a dispute', () => {
    const about = ['incident', 'data']
    const claims = [
      claim('a', about),
      claim('b', about),
      claim('c', about, { stance: 'denied', polarity: 'negative' }),
    ]
    const lines = [line('incident EXPOSED data', ['a', 'b', 'c'], { status: 'disputed' })]
    const scenes = chainScenes(chainOf(facts([node('data', 'DataType')], lines, claims)), TELLING)
    expect(scenes.at(-1)!.caption.flatMap(sentence => sentence.claims)).toEqual(['a', 'c'])
  })

  it('say of a step without claims that nobody says so, and need no sources', () => {
    const [scene] = chainScenes(chainOf({ ...facts(), claims: [] }), TELLING)
    expect(scene!.caption).toEqual([{ text: 'Nobody says so.', claims: [] }])
    expect(scene!.sources).toBeUndefined()
  })

  it('let the first nodes go when there are too many to be seen', () => {
    const people = Array.from({ length: 60 }, (_, index) => node(`p${index}`, 'Population'))
    const lines = people.map(({ elementId }) => line(`incident AFFECTED ${elementId}`))
    const scenes = chainScenes(chainOf(facts(people, lines)), TELLING)
    expect(Math.max(...scenes.map(({ nodes }) => nodes.length))).toBe(40)
    expect(scenes.at(-1)!.nodes.map(placed => placed.node)).toEqual(
      expect.arrayContaining([...scenes.at(-1)!.lit]),
    )
  })

  it('are none of an empty chain', () => {
    expect(chainScenes(chainOf({ nodes: [], lines: [], claims: [] }), TELLING)).toEqual([])
  })
})
