import { firstPlaces } from '../../../graph/layout/first-places.ts'
import { boxAt, overlaps, type Point } from '../../../graph/layout/extent.ts'
import { FreeGround } from '../../../graph/layout/free-ground.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import type { ViewChangeBuilder } from '../../../graph/view/change.ts'
import {
  elementIdOf,
  type NodeKey,
  nodeKey,
  type RelationshipKey,
  type View,
} from '../../../graph/view/view.ts'
import { degrees } from '../../../queries/explore/neighbours.ts'
import { relationshipsAmong } from '../../../queries/explore/relationships-among.ts'
import { canvasMiddle, visibleBox } from '../../canvas/canvas-controls.ts'
import { useApp } from '../../store/app-state.ts'
import { LIMITS } from '../../limits.ts'
import { isDegreeKnown, keepDegrees } from '../../store/degrees.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { ask, rowsOf } from './ask.ts'
import { drawnBoxes, drawnLines, extentOf, middleOf } from './room.ts'

/** The places that nodes are to take; the others find room near what they belong to. */
export type Places = ReadonlyMap<NodeKey, Point & { readonly pinned?: boolean }>

/**
 * Learns everything a set of nodes needs to be drawn: how connected they are, and every relationship they have with
 * one another and with what is drawn, on the page or in another `view`. Call it before `addToView`.
 */
export async function learnAbout(
  keys: readonly NodeKey[],
  view: View = useApp.getState().view,
): Promise<void> {
  const fresh = keys.filter(key => !view.nodes.has(key)).map(elementIdOf)
  const drawn = [...view.nodes.keys(), ...view.folded.keys()].map(elementIdOf)
  if (fresh.length === 0) return
  await Promise.all([ask(relationshipsAmong, { fresh, drawn }), learnDegrees(keys)])
}

/** Counts how connected nodes are in the whole graph, where that is not known. */
export function learnDegrees(keys: readonly NodeKey[]): Promise<void> {
  return countDegrees(keys).catch(letTimeouts)
}

/** A node with a million relationships may take longer to count than to draw: it is drawn uncounted. */
function letTimeouts(error: unknown): void {
  if (!(error instanceof CodedError) || error.code !== 'TIMEOUT') throw error
}

async function countDegrees(keys: readonly NodeKey[]): Promise<void> {
  const unknown = keys.filter(key => !isDegreeKnown(key))
  if (unknown.length === 0) return
  const counted = new Map(unknown.map(key => [key, { relationships: 0, neighbours: 0 }]))
  for (const [id, relationships, neighbours] of rowsOf(
    await ask(degrees, { elementIds: unknown.map(elementIdOf) }, { timeout: LIMITS.countTime }),
  )) {
    counted.set(nodeKey(id as string), {
      relationships: Number(relationships),
      neighbours: Number(neighbours),
    })
  }
  keepDegrees(counted)
}

/**
 * Puts nodes on the canvas with all their known relationships to what is there. Nothing that is drawn moves; `at`
 * gives places, and `near` is where nodes without one look for room unless they have drawn neighbours of their own.
 */
export function addToView(
  builder: ViewChangeBuilder,
  view: View,
  keys: readonly NodeKey[],
  { at = new Map(), near = null }: { at?: Places; near?: Point | null } = {},
): void {
  const fresh = keys.filter(key => !view.nodes.has(key) && !view.folded.has(key) && pageGraph.node(key))
  addPlaced(builder, view, placesFor(view, fresh, at, near))
}

/** Puts nodes on the canvas where they were placed, with all their known relationships to what is there. */
export function addPlaced(builder: ViewChangeBuilder, view: View, places: Places): void {
  for (const [key, { x, y, pinned = false }] of places) {
    builder.set('nodes', key, { x, y, pinned })
    builder.set('hidden', key, undefined)
  }
  const isDrawn = (key: NodeKey) => view.nodes.has(key) || view.folded.has(key) || places.has(key)
  for (const key of places.keys()) {
    for (const relationship of pageGraph.relationshipsOf(key)) {
      const ends = pageGraph.ends(relationship)!
      if (!isDrawn(ends.start) || !isDrawn(ends.end) || view.hiddenRelationships.has(relationship)) continue
      builder.set('relationships', relationship, true)
    }
  }
}

function placesFor(view: View, fresh: readonly NodeKey[], at: Places, near: Point | null): Places {
  const places = new Map<NodeKey, Point & { pinned?: boolean }>()
  const boxes = drawnBoxes(view)
  const loose: NodeKey[] = []
  for (const key of fresh) {
    const place = at.get(key)
    const box = place && boxAt(place, extentOf(key))
    // A place that was taken meanwhile is not given: nothing may lie on anything.
    if (box && !(view.nodes.size > 0 && boxes.some(other => overlaps(other, box)))) {
      places.set(key, place)
      if (view.nodes.size > 0) boxes.push(box)
    } else loose.push(key)
  }
  if (places.size === 0 && view.nodes.size === 0 && loose.length > 1) return laidOut(loose)
  if (view.nodes.size === 0) for (const [key, place] of places) boxes.push(boxAt(place, extentOf(key)))
  // Those that belong to something drawn come first, so that what hangs on them finds its place by them.
  const waiting = loose.toSorted(
    (a, b) => knownNeighbours(view, b, places) - knownNeighbours(view, a, places),
  )
  const ground = new FreeGround({ boxes, lines: drawnLines(view), sight: visibleBox() })
  for (const key of waiting) {
    const anchor = near ?? middleOf(neighbourPlaces(view, key, places)) ?? canvasMiddle()
    places.set(key, ground.take(anchor, extentOf(key)))
  }
  return places
}

function laidOut(keys: readonly NodeKey[]): Places {
  const wanted = new Set(keys)
  const edges = new Map<RelationshipKey, { source: string; target: string }>()
  for (const key of keys) {
    for (const relationship of pageGraph.relationshipsOf(key)) {
      const { start, end } = pageGraph.ends(relationship)!
      if (wanted.has(start) && wanted.has(end)) edges.set(relationship, { source: start, target: end })
    }
  }
  const nodes = keys.map(key => ({ key, x: 0, y: 0, extent: extentOf(key), pinned: false }))
  return firstPlaces(nodes, [...edges.values()]) as Places
}

function neighbourPlaces(view: View, key: NodeKey, places: Places): Point[] {
  return [...pageGraph.relationshipsOf(key)].flatMap(relationship => {
    const { start, end } = pageGraph.ends(relationship)!
    const other = start === key ? end : start
    return view.nodes.get(other) ?? places.get(other) ?? []
  })
}

const knownNeighbours = (view: View, key: NodeKey, places: Places) =>
  neighbourPlaces(view, key, places).length

/** Takes nodes off the canvas with their relationships; what was expanded from or folded into them goes too. */
export function removeFromView(builder: ViewChangeBuilder, view: View, keys: Iterable<NodeKey>): void {
  const gone = new Set(keys)
  for (const [alias, { into }] of view.folded) if (gone.has(into)) gone.add(alias)
  for (const key of gone) {
    builder.set('nodes', key, undefined).set('expanded', key, undefined).set('capped', key, undefined)
    builder.set('folded', key, undefined)
    for (const relationship of pageGraph.relationshipsOf(key))
      builder.set('relationships', relationship, undefined)
  }
}
