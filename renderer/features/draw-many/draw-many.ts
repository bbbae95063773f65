import { elementIdOf, type NodeKey, type RelationshipKey, type View } from '../../../graph/view/view.ts'
import { nodesByElementId } from '../../../queries/explore/nodes.ts'
import { LIMITS } from '../../limits.ts'
import { useSettings } from '../../store/settings.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { counted, inDigits } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { ask } from '../explore/ask.ts'
import { addPlaced, addToView, learnAbout } from '../explore/draw-nodes.ts'
import { changeOf } from '../../store/change-of.ts'
import { hiddenPlaces } from '../explore/hidden-places.ts'
import { nameOf } from '../explore/names.ts'
import { type Answer, askHowMany, type Question } from './how-many.ts'
import { bestConnected } from './best-connected.ts'
import { placesFor } from './places-for.ts'
import { whileDrawing } from './while-drawing.ts'

export interface DrawOrder {
  /** Those that are drawn already are passed over. */
  readonly nodes: readonly NodeKey[]
  /** Relationships that are known to come with them. */
  readonly relationships?: readonly RelationshipKey[]
  /** What they are of, in words, such as `a result`; null where a step is called by its nodes alone. */
  readonly of: string | null
  readonly cypher: string | null
  /** How many more there are that were not even fetched. */
  readonly beyond?: number
  /** Lists them instead of drawing them, where that is possible. */
  readonly openTable?: () => unknown
  /** Who says how many of many are drawn; without it, the user. */
  readonly decide?: (question: Question) => Promise<Answer>
}

export interface Drawing {
  /** Nodes that were put on the canvas. */
  readonly fresh: readonly NodeKey[]
  /** Nodes that were not, because there were too many. */
  readonly leftOut: number
}

/**
 * Draws nodes with their relationships to one another and to what is drawn, as one step. What would put more than
 * as many elements as the settings say on the canvas is asked about first. Answers null when nothing is to be drawn.
 */
export async function drawMany(order: DrawOrder): Promise<Drawing | null> {
  const { beyond = 0 } = order
  const stay = stayOnCanvas()
  const fresh = undrawn(useApp.getState().view, order.nodes)
  const coming = await relationshipsComing(fresh, order.relationships ?? [])
  if (beyond === 0 && fresh.length + coming <= useSettings.getState().askAbove)
    return draw(order, fresh, 0, { stay })
  const answer = await (order.decide ?? askHowMany)({
    nodes: fresh.length + beyond,
    relationships: coming,
    of: order.of ?? nameOf(fresh),
    table: order.openTable !== undefined,
  })
  if (answer === 'none') return null
  if (answer === 'table') {
    order.openTable?.()
    return null
  }
  const most = {
    nodes: answer === 'some' ? LIMITS.drawNodes : LIMITS.drawMost,
    elements: LIMITS.drawMost,
  }
  return whileDrawing(async (signal, tell) => {
    tell('Finding the best connected…')
    const best = await bestConnected(fresh, most)
    signal.throwIfAborted()
    return draw(order, best, fresh.length + beyond - best.length, { stay, signal, tell })
  })
}

/** Nodes of these that are neither drawn nor folded into one that is. */
function undrawn(view: View, nodes: readonly NodeKey[]): NodeKey[] {
  return nodes.filter(key => !view.nodes.has(key) && !view.folded.has(key))
}

/**
 * How many relationships the nodes would bring. Where there are few enough nodes they are fetched; of more, only
 * those that came with them are counted.
 */
async function relationshipsComing(
  fresh: readonly NodeKey[],
  known: readonly RelationshipKey[],
): Promise<number> {
  const { view } = useApp.getState()
  const coming = new Set(known.filter(key => !view.relationships.has(key)))
  if (fresh.length + coming.size > useSettings.getState().askAbove) return coming.size
  await learnAbout(fresh)
  const drawn = new Set<NodeKey>([...fresh, ...view.nodes.keys(), ...view.folded.keys()])
  for (const key of fresh) {
    for (const relationship of pageGraph.relationshipsOf(key)) {
      const ends = pageGraph.ends(relationship)!
      if (drawn.has(ends.start) && drawn.has(ends.end)) coming.add(relationship)
    }
  }
  return coming.size
}

async function fetchMissing(keys: readonly NodeKey[]): Promise<void> {
  const missing = keys.filter(key => !pageGraph.node(key))
  if (missing.length > 0) await ask(nodesByElementId, { elementIds: missing.map(elementIdOf) })
}

interface Manner {
  /** Throws when another canvas has been shown meanwhile. */
  readonly stay: () => void
  readonly signal?: AbortSignal
  readonly tell?: (words: string, share?: number) => void
}

async function draw(
  { of, cypher }: DrawOrder,
  nodes: readonly NodeKey[],
  leftOut: number,
  { stay, signal, tell = () => {} }: Manner,
): Promise<Drawing> {
  await fetchMissing(nodes)
  tell(`Placing ${counted(nodes.length, 'node')}…`, 0)
  const placed = await placesFor(nodes, signal, share =>
    tell(`Placing ${counted(nodes.length, 'node')}…`, share),
  )
  stay()
  const fresh = undrawn(useApp.getState().view, nodes)
  const what = of === null ? nameOf(fresh) : `${nameOf(fresh)} of ${of}`
  const rest = leftOut > 0 ? `, the best connected; ${inDigits(leftOut)} left out` : ''
  takeStep({
    label: `Draw ${what}${rest}`,
    cypher,
    change: changeOf((builder, view) => {
      if (placed) addPlaced(builder, view, placed)
      else addToView(builder, view, fresh, { at: hiddenPlaces(fresh) })
      const key = cypher ?? what
      builder.set('leftOut', key, leftOut > 0 ? { of: of ?? what, nodes: leftOut } : undefined)
    }),
  })
  if (leftOut > 0)
    notify(
      `Drawn are the ${inDigits(fresh.length)} best connected nodes. ${inDigits(leftOut)} are left out and counted as capped.`,
      'warn',
    )
  return { fresh, leftOut }
}
