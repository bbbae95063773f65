import { beforeAll, describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import type { History } from '../../../../../graph/view/history.ts'
import { NO_HISTORY, withStep } from '../../../../../graph/view/history.ts'
import { changeBetween } from '../../../../../graph/view/change.ts'
import { EMPTY_VIEW, type NodeKey, type View } from '../../../../../graph/view/view.ts'
import { drawnScene } from '../../../../../renderer/features/story/drawn-scene.ts'
import { scenesOfHistory } from '../../../../../renderer/features/story/scenes-of-history.ts'
import { pageGraph } from '../../../../../renderer/store/page-graph.ts'
import { createEmbeddedSource } from '../../../../../queries/sources/embedded.ts'
import { packRows } from '../../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../../graph/packed/packed-rows.ts'

const keys = new Map<string, NodeKey>()

beforeAll(async () => {
  const source = await createEmbeddedSource({ caseFile: bundledCase() })
  const statement = 'MATCH (a)-[r]->(b) RETURN a, r, b'
  const result = await source.run({ statement, parameters: new Map(), access: 'read', action: 'test' })
  for await (const rows of result) {
    for (const key of pageGraph.ingest(new PackedRows(packRows(result.columns, rows))).nodes)
      keys.set(String(pageGraph.node(key)!.properties.get('id')), key)
  }
})

const ACTOR = 'threat-actor/apt-18'
const ALIAS = 'threat-actor/dynamite-panda'
const BREACH = 'incident/chs-breach'

/** A view of these nodes with all relationships between them. */
function viewOf(...ids: string[]): View {
  const nodes = new Map(ids.map((id, index) => [keys.get(id)!, { x: index * 100, y: 0.123, pinned: false }]))
  const lines = [...nodes.keys()]
    .flatMap(key => [...pageGraph.relationshipsOf(key)])
    .filter(key => nodes.has(pageGraph.ends(key)!.start) && nodes.has(pageGraph.ends(key)!.end))
  return { ...EMPTY_VIEW, nodes, relationships: new Map(lines.map(key => [key, true])) }
}

describe('what a scene draws of a view', () => {
  it('is its nodes under their ids, and its relationships with the status they have', () => {
    const drawn = drawnScene(viewOf(ACTOR, BREACH))
    expect(drawn.nodes).toEqual([
      { node: `id:${ACTOR}`, x: 0, y: 0.1 },
      { node: `id:${BREACH}`, x: 100, y: 0.1 },
    ])
    const status = bundledCase().relationships.find(
      ({ start, end }) => [start, end].includes(ACTOR) && [start, end].includes(BREACH),
    )!.status
    expect(drawn.lines).toContainEqual(expect.objectContaining({ status }))
    expect(drawn).not.toHaveProperty('filters')
    expect(drawn).not.toHaveProperty('frame')
  })

  it('is lit where something is chosen: relationships light their nodes', () => {
    const view = viewOf(ACTOR, BREACH)
    expect(drawnScene(view, { lit: [keys.get(ACTOR)!] }).lit).toEqual([`id:${ACTOR}`])
    expect(drawnScene(view, { lit: view.relationships.keys() }).lit.toSorted()).toEqual([
      `id:${BREACH}`,
      `id:${ACTOR}`,
    ])
    expect(drawnScene(view, { lit: [keys.get(ALIAS)!] }).lit).toEqual([])
  })

  it('keeps folded aliases with what they are folded into', () => {
    const view = viewOf(ACTOR, BREACH)
    const folded = new Map([
      [keys.get(ALIAS)!, { into: keys.get(ACTOR)!, place: { x: 5, y: 6, pinned: false } }],
    ])
    expect(drawnScene({ ...view, folded }).folded).toEqual([
      { node: `id:${ALIAS}`, x: 5, y: 6, into: `id:${ACTOR}` },
    ])
  })

  it('holds nothing that is said of a private person', () => {
    const secret = bundledCase().claims.find(claim => claim.private)!
    const drawn = drawnScene(viewOf(secret.id, ...secret.about))
    expect(drawn.nodes.map(({ node }) => node)).toEqual(secret.about.map(id => `id:${id}`))
    expect(JSON.stringify(drawn)).not.toContain(secret.id)
  })
})

it('a history is a scene a step, in the words of the step; an empty canvas makes none', () => {
  const views = [EMPTY_VIEW, viewOf(ACTOR), viewOf(ACTOR, BREACH)]
  const history = views.slice(1).reduce<History>(
    (taken, view, index) =>
      withStep(taken, {
        label: `Draw ${index + 1}`,
        cypher: null,
        change: changeBetween(views[index]!, view),
      }),
    NO_HISTORY,
  )
  const scenes = scenesOfHistory(history, views[2]!, [0, 1, 2])
  expect(scenes.map(({ caption, nodes }) => [caption[0]?.text, nodes.length])).toEqual([
    ['Draw 1', 1],
    ['Draw 2', 2],
  ])
})
