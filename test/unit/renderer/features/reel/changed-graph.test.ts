import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import type { SceneRecord, StoryFile } from '../../../../../graph/story/story-file.ts'
import { createEmbeddedSource } from '../../../../../queries/sources/embedded.ts'
import { reelOn } from './reel-in-test.ts'

const [vendorStory] = bundledStories()

/** The bundled case after these changes. */
async function changedBy(...statements: string[]) {
  const source = await createEmbeddedSource({ caseFile: bundledCase() })
  for (const statement of statements) {
    const result = await source.run({ statement, parameters: new Map(), access: 'write', action: 'test' })
    for await (const _rows of result);
    await result.summary
  }
  return source
}

/** The first story with only this scene. */
function storyOfScene(change: Partial<SceneRecord>): StoryFile {
  return { ...vendorStory!, scenes: [{ ...vendorStory!.scenes[0]!, ...change }] }
}

const at = (node: string) => ({ node, x: 0, y: 0 })
const ACTOR = 'id:threat-actor/0mid16b'
const INCIDENT = 'id:incident/apex-intrusion'
const VENDOR = 'id:vendor/apex-custom-software'
const OWNER = 'id:person/apex-owner'

describe('a reel of a graph that has changed', () => {
  it('is astray nowhere while nothing has', async () => {
    const source = await changedBy()
    for (const story of bundledStories()) {
      const { scenes } = await reelOn(source, story)
      expect(scenes.flatMap(({ astray }) => astray)).toEqual([])
    }
  })

  it('plays on without nodes that are gone, and says so', async () => {
    const source = await changedBy('MATCH (n {id: "client/cardinal-health"}) DETACH DELETE n')
    const { scenes, nodes } = await reelOn(source, vendorStory!)
    expect(scenes).toHaveLength(vendorStory!.scenes.length)
    expect(Object.values(nodes).map(({ caption }) => caption)).not.toContain('Cardinal Health')
    expect(scenes.find(({ id }) => id === 'cardinal')!.astray).toEqual([
      'client/cardinal-health is no longer in the graph.',
    ])
    expect(scenes.find(({ id }) => id === 'announced')!.astray).toEqual([])
  })

  it('plays a scene of which nothing is left, with its words', async () => {
    const source = await changedBy('MATCH (n:Entity) DETACH DELETE n')
    const { scenes } = await reelOn(source, vendorStory!)
    expect(scenes[0]).toMatchObject({ places: {}, lines: [], lit: [] })
    expect(scenes[0]!.astray).toEqual(['Nothing that it draws is in the graph any more.'])
    expect(scenes[0]!.caption[0]!.text).toBe(vendorStory!.scenes[0]!.caption[0]!.text)
  })

  it('draws the status that the graph gives now, and tells what it was', async () => {
    const line = { type: 'TARGETED', start: INCIDENT, end: VENDOR, status: 'alleged' }
    const story = storyOfScene({ nodes: [at(INCIDENT), at(VENDOR)], lines: [line] })
    const source = await changedBy('MATCH (:Incident)-[r:TARGETED]->(:Vendor) SET r.status = "denied"')
    const { scenes, lines } = await reelOn(source, story)
    expect(scenes[0]!.lines.map(key => lines[key]!.status)).toEqual(['denied'])
    expect(scenes[0]!.astray).toEqual([
      '“Apex intrusion targeted Apex Custom Software” was alleged and is now denied.',
    ])
  })

  it('tells of claims and sources that are gone', async () => {
    const story = storyOfScene({ sources: ['source/gone'] })
    const source = await changedBy(
      'MATCH (c:Claim {id: "claim/apex-004-tweeted-in-january"}) DETACH DELETE c',
    )
    const { scenes } = await reelOn(source, story)
    expect(scenes[0]!.caption[0]!.claims).toHaveLength(1)
    expect(scenes[0]!.sources).toEqual([])
    expect(scenes[0]!.astray).toEqual([
      expect.stringContaining('rests on a claim that is no longer in the graph'),
      '1 of the sources that it shows is no longer in the graph.',
    ])
  })

  it('says nothing of whom it was about while names are off', async () => {
    const source = await changedBy('MATCH (n {id: "client/cardinal-health"}) DETACH DELETE n')
    const reel = await reelOn(source, vendorStory!, { namesOff: true })
    expect(reel.scenes[2]!.astray).toEqual(['A node is no longer in the graph.'])
  })
})

describe('what is said of a private person', () => {
  it('is in no reel, whatever the story draws or says', async () => {
    const source = await changedBy()
    const claim = 'claim/apex-035-owner-means'
    const story = storyOfScene({
      nodes: [at(ACTOR), at(OWNER), at(`id:${claim}`)],
      caption: [
        { text: 'The owner has a bungalow.', claims: [claim] },
        { text: 'There was an offer.', claims: ['claim/apex-030-owner-offer'] },
      ],
    })
    const reel = await reelOn(source, story, { notes: true })
    expect(JSON.stringify(reel)).not.toMatch(/bungalow|apartment|no money|apex-035/)
    expect(Object.keys(reel.nodes)).toHaveLength(2)
    expect(reel.scenes[0]!.caption.map(({ text }) => text)).toEqual(['There was an offer.'])
    expect(reel.scenes[0]!.astray).toEqual([
      '1 claim about a private person is left out.',
      'A sentence rests on a claim about a private person and is left out.',
    ])
  })
})
