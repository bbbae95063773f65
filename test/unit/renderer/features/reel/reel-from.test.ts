import { afterEach, describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { storyOf } from '../../../../../graph/story/decode.ts'
import type { SceneRecord, StoryFile } from '../../../../../graph/story/story-file.ts'
import { createEmbeddedSource } from '../../../../../queries/sources/embedded.ts'
import type { Reel } from '../../../../../renderer/player/reel.ts'
import { reelOn } from './reel-in-test.ts'

const source = await createEmbeddedSource({ caseFile: bundledCase() })
const [vendorStory, namesStory] = bundledStories()
const cardinal = vendorStory!.scenes.find(({ id }) => id === 'cardinal')!

const storyWith = (...scenes: SceneRecord[]): StoryFile => ({ ...vendorStory!, scenes })
const captionsOf = (reel: Reel, keys: Iterable<string>) =>
  [...keys].map(key => reel.nodes[key]?.caption ?? key)

describe('a reel', () => {
  it('is plain JSON, of the story, the case and the day', async () => {
    const reel = await reelOn(source, vendorStory!)
    expect(JSON.parse(JSON.stringify(reel))).toEqual(reel)
    expect(reel).toMatchObject({
      title: 'One vendor, many victims',
      case: 'Healthcare breaches',
      date: '2025-01-31',
      marking: null,
      loop: false,
      namesOff: false,
    })
  })

  it('refers to nothing that is not in it', async () => {
    for (const story of bundledStories()) {
      const reel = await reelOn(source, story)
      const claims = [...Object.values(reel.nodes), ...Object.values(reel.lines)].flatMap(one => one.claims)
      for (const key of claims) expect(reel.claims).toHaveProperty(key)
      for (const { kind } of Object.values(reel.nodes)) expect(reel.kinds).toHaveProperty(kind)
      for (const { from, to } of Object.values(reel.lines)) {
        expect(reel.nodes).toHaveProperty(from)
        expect(reel.nodes).toHaveProperty(to)
      }
      for (const { source: key } of Object.values(reel.claims)) expect(reel.sources).toHaveProperty(key!)
      for (const scene of reel.scenes) {
        for (const key of Object.keys(scene.places)) expect(reel.nodes).toHaveProperty(key)
        for (const key of [...scene.lit, ...scene.faint])
          expect({ ...reel.nodes, ...reel.lines }).toHaveProperty(key)
        for (const key of scene.lines) expect(scene.places).toHaveProperty(reel.lines[key]!.from)
        for (const key of scene.caption.flatMap(sentence => sentence.claims))
          expect(reel.claims).toHaveProperty(key)
      }
    }
  })

  it('holds nothing of the case that its scenes do not show', async () => {
    const reel = await reelOn(source, vendorStory!)
    expect(JSON.stringify(reel)).not.toMatch(/Mandiant|Threatpost|Community Health|Owner of Apex/)
    expect(JSON.stringify(await reelOn(source, namesStory!))).not.toMatch(/Apex|Cardinal|0mid16B/)
  })

  it('leaves notes out unless they are asked for', async () => {
    const without = await reelOn(source, vendorStory!)
    const withNotes = await reelOn(source, vendorStory!, { notes: true })
    expect(new Set(without.scenes.map(({ notes }) => notes))).toEqual(new Set(['']))
    expect(withNotes.scenes.map(({ notes }) => notes)).toEqual(vendorStory!.scenes.map(({ notes }) => notes))
  })

  it('gives every kind its icon as strokes', async () => {
    const { kinds } = await reelOn(source, vendorStory!)
    for (const { icon } of Object.values(kinds)) {
      expect(icon.length).toBeGreaterThan(0)
      for (const stroke of icon) expect(stroke).toMatch(/^[Mm][-\d. ]/)
    }
  })

  it('folds an alias into the node that stands for it, and draws its lines from there', async () => {
    const reel = await reelOn(source, namesStory!)
    const scene = reel.scenes.find(({ id }) => id === 'one-actor')!
    const [[alias, into]] = Object.entries(scene.folded) as [[string, string]]
    expect(captionsOf(reel, [alias, into]).sort()).toEqual(['APT 18', 'Dynamite Panda'])
    expect(scene.places).not.toHaveProperty(alias)
    expect(scene.lines.flatMap(key => [reel.lines[key]!.from, reel.lines[key]!.to])).not.toContain(alias)
  })

  it('counts what somebody grouped behind the node that is drawn for it', async () => {
    const [leader, member] = cardinal.nodes
    const folded = [{ ...member!, into: leader!.node }]
    const reel = await reelOn(
      source,
      storyWith({ ...cardinal, nodes: [leader!], folded, lit: [], branches: [] }),
    )
    expect(Object.values(reel.scenes[0]!.looks)).toEqual([{ caption: '0mid16B +1' }])
  })

  it('keeps one and the same key for a line through all scenes', async () => {
    const reel = await reelOn(source, vendorStory!)
    const drawn = Object.values(reel.lines).map(
      ({ from, to, type, status }) => `${from} ${type} ${to} ${status}`,
    )
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})

describe('filters and style rules of a scene', () => {
  const ALLEGED = { by: 'status', statuses: ['alleged'] } as const
  const filtered = (effect: 'dim' | 'hide'): SceneRecord => ({
    ...cardinal,
    branches: [],
    filters: [{ id: 'f', filter: { order: 1, on: true, keep: 'others', effect, condition: ALLEGED } }],
  })

  it('hide what does not pass, and the stamp counts it', async () => {
    const plain = await reelOn(source, storyWith({ ...cardinal, branches: [] }))
    const reel = await reelOn(source, storyWith(filtered('hide')))
    const statuses = reel.scenes[0]!.lines.map(key => reel.lines[key]!.status)
    const alleged = plain.scenes[0]!.lines.filter(key => plain.lines[key]!.status === 'alleged').length
    expect(alleged).toBeGreaterThan(0)
    expect(statuses).not.toContain('alleged')
    expect(reel.scenes[0]!.stamp).toContain(`filtered ${alleged}`)
    expect(Object.values(reel.lines).map(({ status }) => status)).not.toContain('alleged')
  })

  it('dim what does not pass', async () => {
    const reel = await reelOn(source, storyWith(filtered('dim')))
    const { faint } = reel.scenes[0]!
    expect(faint.length).toBeGreaterThan(0)
    expect(new Set(faint.map(key => reel.lines[key]!.status))).toEqual(new Set(['alleged']))
  })

  it('go by the stances of claims', async () => {
    const condition = { by: 'stance', stances: ['observed'] } as const
    const filter = { order: 1, on: true, keep: 'matching', effect: 'hide', condition } as const
    const reel = await reelOn(
      source,
      storyWith({ ...cardinal, branches: [], filters: [{ id: 'f', filter }] }),
    )
    const { lines } = reel.scenes[0]!
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThan(
      (await reelOn(source, storyWith({ ...cardinal, branches: [] }))).scenes[0]!.lines.length,
    )
    for (const key of lines) {
      const stances = reel.lines[key]!.claims.map(claim => reel.claims[claim]!.stance)
      expect(stances).toContain('observed')
    }
  })

  it('give looks in that scene alone', async () => {
    const appearance = { look: 'fixed', colour: 'green', shape: 'tag', size: 2, width: null } as const
    const condition = { by: 'kind', labels: ['ThreatActor'] } as const
    const styles = [{ id: 's', rule: { order: 1, on: true, condition, appearance } }]
    const second = { ...cardinal, id: 'second', branches: [] }
    const reel = await reelOn(source, storyWith({ ...cardinal, branches: [], styles }, second))
    const [[key, look]] = Object.entries(reel.scenes[0]!.looks) as [[string, object]]
    expect(reel.nodes[key]!.caption).toBe('0mid16B')
    expect(look).toEqual({
      colour: { dark: '#4dd6a5', light: '#00796b' },
      shape: 'tag',
      size: 2 * reel.nodes[key]!.size,
    })
    expect(reel.scenes[1]!.looks).toEqual({})
  })

  it('follow measures, taken of what the scene draws', async () => {
    const appearance = { look: 'size', follows: { by: 'measure', measure: 'degree' } } as const
    const styles = [{ id: 's', rule: { order: 1, on: true, condition: null, appearance } }]
    const reel = await reelOn(source, storyWith({ ...cardinal, branches: [], styles }))
    const sizes = Object.values(reel.scenes[0]!.looks).map(({ size }) => size)
    expect(new Set(sizes).size).toBeGreaterThan(1)
  })

  it('call nodes by a property only while names are on', async () => {
    const appearance = { look: 'caption', key: 'id' } as const
    const styles = [{ id: 's', rule: { order: 1, on: true, condition: null, appearance } }]
    const story = storyWith({ ...cardinal, branches: [], styles })
    const looks = async (namesOff: boolean) =>
      Object.values((await reelOn(source, story, { namesOff })).scenes[0]!.looks).map(
        ({ caption }) => caption,
      )
    expect(await looks(false)).toContain('client/cardinal-health')
    expect(await looks(true)).toEqual([])
  })
})

describe('lines that a scene chooses', () => {
  it('are drawn alone, and the stamp counts the others', async () => {
    const all = await reelOn(source, storyWith({ ...cardinal, branches: [] }))
    const chosen = {
      type: 'PUBLISHED',
      start: 'id:threat-actor/0mid16b',
      end: 'id:data-type/cardinal-employee-logins',
      status: 'single-source',
    }
    const reel = await reelOn(source, storyWith({ ...cardinal, branches: [], lines: [chosen] }))
    expect(Object.values(reel.lines).map(({ type }) => type)).toEqual(['PUBLISHED'])
    const count = all.scenes[0]!.lines.reduce((sum, key) => sum + all.lines[key]!.count, 0)
    expect(reel.scenes[0]!.stamp).toContain(`hidden ${count - 1}`)
  })
})

describe('stories that try it', () => {
  afterEach(() => {
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  it('has 200 scenes with captions of 10,000 characters and markup, which stay text', async () => {
    const text = `<script>alert(1)</script><img src=x onerror=alert(1)>${'word '.repeat(2000)}`
    const scenes = Array.from({ length: 200 }, (_, index) => ({
      ...cardinal,
      id: `__proto__${index}`,
      branches: [],
      caption: [{ text, claims: ['__proto__', 'constructor'] }],
    }))
    const reel = await reelOn(source, storyOf(JSON.parse(JSON.stringify(storyWith(...scenes)))))
    expect(reel.scenes).toHaveLength(200)
    expect(reel.scenes[199]!.caption).toEqual([{ text, claims: [] }])
    expect(reel.scenes[199]!.astray).toEqual([
      expect.stringContaining('2 claims that are no longer in the graph'),
    ])
    expect(Object.keys(reel.lines).length).toBe(reel.scenes[0]!.lines.length)
  })

  it('names nodes that were never there, twice, or folded into themselves', async () => {
    const [first, second] = cardinal.nodes
    const scene = {
      ...cardinal,
      branches: [],
      nodes: [
        first!,
        first!,
        second!,
        { node: 'id:__proto__', x: 1, y: 1 },
        { node: 'element:none', x: 1, y: 1 },
      ],
      folded: [{ ...first!, into: first!.node }],
      lit: ['id:__proto__'],
    }
    const { scenes } = await reelOn(source, storyWith(scene))
    expect(Object.keys(scenes[0]!.places)).toHaveLength(2)
    expect(scenes[0]!.folded).toEqual({})
    expect(scenes[0]!.lit).toEqual([])
    expect(scenes[0]!.astray).toEqual(['2 nodes are no longer in the graph.'])
  })
})
