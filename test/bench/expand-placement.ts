import { boxAt, overlaps } from '../../graph/layout/extent.ts'
import { firstPlaces } from '../../graph/layout/first-places.ts'
import { seededRandom } from '../../graph/layout/seeded-random.ts'
import { packRows } from '../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../graph/packed/packed-rows.ts'
import type { GraphNode, GraphRelationship } from '../../graph/model/value.ts'
import { applyViewChange, ViewChangeBuilder } from '../../graph/view/change.ts'
import { EMPTY_VIEW, type NodeKey, nodeKey, type View } from '../../graph/view/view.ts'
import { addToView } from '../../renderer/features/explore/draw-nodes.ts'
import { extentOf } from '../../renderer/features/explore/room.ts'
import { useApp } from '../../renderer/store/app-state.ts'
import { ingestBatches, pageGraph } from '../../renderer/store/page-graph.ts'

const DRAWN = 300
const RELATIONSHIPS = 600
const BROUGHT = 30

/** What one expansion cost, and what it did to the picture. */
export interface Placing {
  /** CPU milliseconds. */
  readonly cpu: number
  /** Pairs of boxes that overlap although one of them is new. */
  readonly overlaps: number
  /** Nodes that were there and are not where they were. */
  readonly moved: number
}

const isNew = (key: NodeKey) => key.startsWith('n:new')

let settled: { readonly view: View; readonly anchor: NodeKey } | null = null

/** Places 30 new neighbours round the most connected of 300 drawn nodes, as an expansion in the app does. */
export function expandPlacement(): Placing {
  settled ??= settledView()
  const { view, anchor } = settled
  const fresh = Array.from({ length: BROUGHT }, (_, index) => nodeKey(`new${index}`))
  const before = process.cpuUsage()
  const builder = new ViewChangeBuilder(view)
  addToView(builder, view, fresh, { near: view.nodes.get(anchor)! })
  const change = builder.build()
  const { user, system } = process.cpuUsage(before)
  const after = applyViewChange(view, change)
  return {
    cpu: (user + system) / 1000,
    overlaps: overlapsOfNew(after),
    moved: [...view.nodes].filter(([key, { x, y }]) => {
      const now = after.nodes.get(key)
      return now?.x !== x || now.y !== y
    }).length,
  }
}

function overlapsOfNew({ nodes }: View): number {
  const boxes = [...nodes].map(([key, place]) => ({ key, box: boxAt(place, extentOf(key)) }))
  let found = 0
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1))
      if ((isNew(a.key) || isNew(b.key)) && overlaps(a.box, b.box)) found++
  })
  return found
}

/** A view as the force layout leaves it, every node of it and all that will come in the page's graph. */
function settledView(): { view: View; anchor: NodeKey } {
  measureTextWithoutCanvas()
  const random = seededRandom(7)
  const any = () => Math.floor(random() * DRAWN)
  const ends = Array.from({ length: RELATIONSHIPS }, (_, index) =>
    index < DRAWN - 1 ? [index + 1, Math.floor(random() * (index + 1))] : [any(), any()],
  ) as [number, number][]
  const ids = Array.from({ length: DRAWN }, (_, index) => `old${index}`)
  ingest(
    ids,
    ends.map(([a, b]) => [ids[a]!, ids[b]!] as const),
  )
  const keys = ids.map(nodeKey)
  const anchor = keys.toSorted(
    (a, b) => pageGraph.relationshipsOf(b).size - pageGraph.relationshipsOf(a).size,
  )[0]!
  const news = Array.from({ length: BROUGHT }, (_, index) => `new${index}`)
  ingest(
    news,
    news.map(id => [anchor.slice(2), id] as const),
  )
  const places = firstPlaces(
    keys.map(key => ({ key, x: 0, y: 0, pinned: false, extent: extentOf(key) })),
    ends.map(([a, b]) => ({ source: keys[a]!, target: keys[b]! })),
  )
  const relationships = keys.flatMap(key => [...pageGraph.relationshipsOf(key)])
  const isDrawn = (key: NodeKey) => places.has(key)
  const view: View = {
    ...EMPTY_VIEW,
    nodes: new Map(keys.map(key => [key, { ...places.get(key)!, pinned: false }])),
    relationships: new Map(
      relationships
        .filter(key => isDrawn(pageGraph.ends(key)!.start) && isDrawn(pageGraph.ends(key)!.end))
        .map(key => [key, true]),
    ),
  }
  useApp.setState({ view })
  return { view, anchor }
}

function ingest(ids: readonly string[], ends: readonly (readonly [string, string])[]): void {
  const node = (id: string): GraphNode => ({
    kind: 'node',
    elementId: id,
    labels: ['Entity', 'Client'],
    properties: new Map([['name', `Client of some name, ${id}`]]),
  })
  const relationship = ([start, end]: readonly [string, string], index: number): GraphRelationship => ({
    kind: 'relationship',
    elementId: `${ids[0]}-${index}`,
    type: 'CLIENT_OF',
    startId: start,
    endId: end,
    properties: new Map(),
  })
  ingestBatches([
    new PackedRows(
      packRows(
        ['n'],
        ids.map(id => [node(id)]),
      ),
    ),
    new PackedRows(
      packRows(
        ['r'],
        ends.map((pair, index) => [relationship(pair, index)]),
      ),
    ),
  ])
}

/** Outside a window there is nothing that measures text; captions are taken to have letters of one width. */
function measureTextWithoutCanvas(): void {
  const context = { font: '', measureText: (text: string) => ({ width: text.length * 6.4 }) }
  Object.assign(globalThis, {
    OffscreenCanvas: class {
      getContext = () => context
    },
  })
}
