import {
  type ElementKey,
  elementIdOf,
  isElementKey,
  isNodeKey,
  isRelationshipKey,
  type NodeKey,
  nodeKey,
  type RelationshipKey,
} from '../../../graph/view/view.ts'
import { degrees } from '../../../queries/explore/neighbours.ts'
import { nodesByElementId } from '../../../queries/explore/nodes.ts'
import { relationshipsAmong } from '../../../queries/explore/relationships-among.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { forgetDegrees, keepDegrees } from '../../store/degrees.ts'
import { forgetElements } from '../../store/forget-elements.ts'
import { pageGraph, tellIngested } from '../../store/page-graph.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { type Asked, ask, rowsOf } from '../explore/ask.ts'
import { changeOf } from '../explore/draw-nodes.ts'

/**
 * Reads everything that is drawn, or that undoing could draw, anew after the graph was changed. What the graph no
 * longer has goes from the canvas and its history; new relationships between drawn nodes are drawn, as a step.
 */
export async function refreshDrawn(): Promise<void> {
  const mentioned = mentionedKeys()
  const elementIds = mentioned.filter(isNodeKey).map(elementIdOf)
  if (elementIds.length === 0) return
  const known = new Set(mentioned.filter(isNodeKey).flatMap(key => [...pageGraph.relationshipsOf(key)]))
  const [nodes, relationships, counts] = await Promise.all([
    ask(nodesByElementId, { elementIds }),
    ask(relationshipsAmong, { fresh: elementIds, drawn: elementIds }),
    ask(degrees, { elementIds }),
  ])
  keepCounts(elementIds, counts)
  leaveOut(mentioned, nodes, relationships)
  drawNew(relationships.relationships.filter(key => !known.has(key)))
  /* A degree says how large a node is drawn, and that is looked at when data comes. */
  tellIngested()
}

function mentionedKeys(): ElementKey[] {
  const { view, history } = useApp.getState()
  const keys = new Set<string>(Object.values(view).flatMap(part => [...(part as View).keys()]))
  for (const { change } of history.steps.values()) for (const { key } of change) keys.add(key)
  return [...keys].filter(isElementKey)
}

type View = ReadonlyMap<string, unknown>

function keepCounts(elementIds: readonly string[], counts: Asked): void {
  const counted = new Map(elementIds.map(id => [nodeKey(id), { relationships: 0, neighbours: 0 }]))
  for (const [id, relationships, neighbours] of rowsOf(counts)) {
    counted.set(nodeKey(id as string), {
      relationships: Number(relationships),
      neighbours: Number(neighbours),
    })
  }
  forgetDegrees()
  keepDegrees(counted)
}

function leaveOut(mentioned: readonly ElementKey[], nodes: Asked, relationships: Asked): void {
  const there = new Set<ElementKey>([...nodes.nodes, ...relationships.relationships])
  const gone = mentioned.filter(key => !there.has(key) && (isNodeKey(key) || !relationships.more))
  const drawn = useApp.getState().view
  const nodesGone = gone.filter(key => isNodeKey(key) && drawn.nodes.has(key)).length
  const relationshipsGone = gone.filter(key => isRelationshipKey(key) && drawn.relationships.has(key)).length
  forgetElements(new Set(gone))
  if (nodesGone + relationshipsGone === 0) return
  const words = [
    nodesGone > 0 ? counted(nodesGone, 'node') : null,
    relationshipsGone > 0 ? counted(relationshipsGone, 'relationship') : null,
  ].filter(Boolean)
  notify(`Deleted from the graph, and so from the canvas: ${words.join(' and ')}.`)
}

function drawNew(relationships: readonly RelationshipKey[]): void {
  const { view } = useApp.getState()
  const isDrawn = (key: NodeKey) => view.nodes.has(key) || view.folded.has(key)
  const fresh = relationships.filter(key => {
    const ends = pageGraph.ends(key)
    return ends && isDrawn(ends.start) && isDrawn(ends.end) && !view.hiddenRelationships.has(key)
  })
  takeStep({
    label: `Draw ${counted(fresh.length, 'new relationship')}`,
    cypher: null,
    change: changeOf(builder => fresh.forEach(key => builder.set('relationships', key, true))),
  })
}
