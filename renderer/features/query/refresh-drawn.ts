import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { type Step, withStep } from '../../../graph/view/history.ts'
import {
  type ElementKey,
  elementIdOf,
  isElementKey,
  isNodeKey,
  isRelationshipKey,
  type NodeKey,
  nodeKey,
  type RelationshipKey,
  type View,
} from '../../../graph/view/view.ts'
import { degrees } from '../../../queries/explore/neighbours.ts'
import { nodesByElementId } from '../../../queries/explore/nodes.ts'
import { relationshipsAmong } from '../../../queries/explore/relationships-among.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { forgetDegrees, keepDegrees } from '../../store/degrees.ts'
import { forgetElements } from '../../store/forget-elements.ts'
import { pageGraph, tellIngested } from '../../store/page-graph.ts'
import { changeParked, useSheets } from '../../store/sheets.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { type Asked, ask, rowsOf } from '../explore/ask.ts'

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
  const parked = [...useSheets.getState().parked.values()]
  const keys = new Set<string>()
  for (const { view, history } of [
    useApp.getState(),
    ...parked.flatMap(waits => (waits.kind === 'live' ? waits.sheet : [])),
  ]) {
    for (const part of Object.values(view)) for (const key of (part as Part).keys()) keys.add(key)
    for (const { change } of history.steps.values()) for (const { key } of change) keys.add(key)
  }
  return [...keys].filter(isElementKey)
}

type Part = ReadonlyMap<string, unknown>

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

/** On every canvas, as a step of each. */
function drawNew(relationships: readonly RelationshipKey[]): void {
  takeStep(stepTo(useApp.getState().view, relationships))
  changeParked(sheet => {
    const step = stepTo(sheet.view, relationships)
    if (step.change.length === 0) return sheet
    return {
      ...sheet,
      view: applyViewChange(sheet.view, step.change),
      history: withStep(sheet.history, step),
    }
  })
}

function stepTo(view: View, relationships: readonly RelationshipKey[]): Step {
  const isDrawn = (key: NodeKey) => view.nodes.has(key) || view.folded.has(key)
  const fresh = relationships.filter(key => {
    const ends = pageGraph.ends(key)
    return ends && isDrawn(ends.start) && isDrawn(ends.end) && !view.hiddenRelationships.has(key)
  })
  const builder = new ViewChangeBuilder(view)
  for (const key of fresh) builder.set('relationships', key, true)
  return { label: `Draw ${counted(fresh.length, 'new relationship')}`, cypher: null, change: builder.build() }
}
