import { type Effects, NO_EFFECTS } from '../../graph/view/effects.ts'
import { type Looks, NO_LOOKS } from '../../graph/view/looks.ts'
import type { Swatch } from '../../graph/view/style-rule.ts'
import type { NodeKey, RelationshipKey, View } from '../../graph/view/view.ts'
import type { Kind, KindShape } from './kinds.ts'
import { rankOf } from './kinds.ts'
import { nodeSize } from './node-size.ts'
import { edgesOf } from './scene-edges.ts'
import type { LineStatus } from './statuses.ts'

/** What the scene needs to know of a node. */
export interface NodeFacts {
  readonly caption: string
  readonly kind: Kind
  /** In the whole graph, evidence left out. */
  readonly relationships: number
  readonly neighbours: number
}

export interface RelationshipFacts {
  readonly type: string
  readonly status: LineStatus
  readonly start: NodeKey
  readonly end: NodeKey
}

/** Where the scene reads from. A thing that is not known is not drawn. */
export interface SceneFacts {
  node(key: NodeKey): NodeFacts | undefined
  relationship(key: RelationshipKey): RelationshipFacts | undefined
}

export interface SceneNode extends NodeFacts {
  readonly key: NodeKey
  readonly x: number
  readonly y: number
  readonly pinned: boolean
  readonly size: number
  /** The shape of its kind, or the one that a style rule gives it. */
  readonly shape: KindShape
  /** What a style rule gives it; null for the colour of its kind. */
  readonly colour: Swatch | null
  /** Drawn faint by a filter. */
  readonly dimmed: boolean
  /** Neighbours in the graph that are not on the canvas. */
  readonly hidden: number
  /** Aliases folded into it. */
  readonly folded: number
  /** Nodes of a group that are drawn as it; its caption counts them. */
  readonly grouped?: number
  /** Whose caption stays when two find no room: the higher. */
  readonly importance: number
}

/**
 * One line on the canvas: a relationship, or several between the same two nodes. They are of one type, status and
 * direction unless they were bundled: then `type` names the types, and `status` is that of the least sure.
 */
export interface SceneEdge {
  readonly key: RelationshipKey
  readonly keys: readonly RelationshipKey[]
  readonly source: NodeKey
  readonly target: NodeKey
  readonly type: string
  readonly status: LineStatus
  /** What a style rule gives it; null for the colour and width of its status. */
  readonly colour: Swatch | null
  readonly width: number | null
  /** Drawn faint by a filter, or because one of its nodes is. */
  readonly dimmed: boolean
  /** Some of its relationships run the other way. */
  readonly bothWays?: true
  /** Drawn without a curve, because the picture is big and no other line is between its nodes. */
  readonly straight?: true
}

/** What filters and style rules make of a view. */
export interface Treatment {
  readonly effects: Effects
  readonly looks: Looks
}

export const NO_TREATMENT: Treatment = { effects: NO_EFFECTS, looks: NO_LOOKS }

/** Everything that is drawn, as a value; renderers draw the difference to the one before. */
export interface Scene {
  readonly nodes: ReadonlyMap<NodeKey, SceneNode>
  readonly edges: ReadonlyMap<RelationshipKey, SceneEdge>
}

export const EMPTY_SCENE: Scene = { nodes: new Map(), edges: new Map() }

/** What a view looks like with these facts. What filters hide is in the view and not in the scene. */
export function sceneOf(view: View, facts: SceneFacts, treatment: Treatment = NO_TREATMENT): Scene {
  const { effects, looks } = treatment
  const edges = edgesOf(view, facts, treatment)
  const shown = shownNeighbours(view, facts)
  const foldedInto = new Map<NodeKey, number>()
  for (const { into } of view.folded.values()) foldedInto.set(into, (foldedInto.get(into) ?? 0) + 1)
  const nodes = new Map<NodeKey, SceneNode>()
  for (const [key, { x, y, pinned }] of view.nodes) {
    const effect = effects.get(key)
    const known = effect === 'hide' ? undefined : facts.node(key)
    if (!known) continue
    const look = looks.of.get(key)
    nodes.set(key, {
      ...known,
      caption: look?.caption ?? known.caption,
      key,
      x,
      y,
      pinned,
      size: nodeSize(known.kind, known.relationships, look),
      shape: look?.shape ?? known.kind.shape,
      colour: look?.colour ?? null,
      dimmed: effect === 'dim',
      hidden: Math.max(0, known.neighbours - (shown.get(key)?.size ?? 0)),
      folded: foldedInto.get(key) ?? 0,
      importance: importanceOf(known) - (effect === 'dim' ? DIMMED : 0),
    })
  }
  return { nodes, edges }
}

/** What is dimmed yields its caption to all that is not. */
const DIMMED = 100_000

/** Whose caption stays when two find no room: the higher. */
export function importanceOf({ kind, relationships }: NodeFacts): number {
  return relationships - 0.5 * rankOf(kind) - (kind.outline ? 1000 : 0)
}

/** True when nothing would be drawn differently, and nothing told differently of what is drawn. */
export function isSameScene(a: Scene, b: Scene): boolean {
  if (a.nodes.size !== b.nodes.size || a.edges.size !== b.edges.size) return false
  for (const node of a.nodes.values()) if (!isSameRecord(node, b.nodes.get(node.key))) return false
  for (const edge of a.edges.values()) {
    const other = b.edges.get(edge.key)
    if (!other || edge.keys.join() !== other.keys.join()) return false
    if (!isSameRecord({ ...edge, keys: null }, { ...other, keys: null })) return false
  }
  return true
}

function isSameRecord(a: object, b: object | undefined): boolean {
  if (!b) return false
  const other = b as Readonly<Record<string, unknown>>
  return Object.entries(a).every(([name, value]) => Object.is(value, other[name]))
}

/** The neighbours of each node that are on the canvas, folded ones among them, whatever evidence there is left out. */
function shownNeighbours(view: View, facts: SceneFacts): Map<NodeKey, Set<NodeKey>> {
  const shown = new Map<NodeKey, Set<NodeKey>>()
  const join = (a: NodeKey, b: NodeKey) => {
    if (facts.node(b)?.kind.outline && !facts.node(a)?.kind.outline) return
    const known = shown.get(a)
    if (known) known.add(b)
    else shown.set(a, new Set([b]))
  }
  const drawn = (key: NodeKey) => view.nodes.has(key) || view.folded.has(key)
  for (const key of [...view.relationships.keys(), ...view.hiddenRelationships.keys()]) {
    const known = facts.relationship(key)
    if (!known || !drawn(known.start) || !drawn(known.end)) continue
    join(known.start, known.end)
    join(known.end, known.start)
  }
  return shown
}
