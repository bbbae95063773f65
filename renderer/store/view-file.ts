/**
 * A view as it is kept between sessions. Nodes are named by what stays the same when a case is loaded again: their
 * `id` in a case, their element id elsewhere. Relationships between drawn nodes are not kept: they are asked for.
 */
import * as z from 'zod/mini'
import { elementIdOf, isNodeKey, type NodeKey, type Place } from '../../graph/view/view.ts'
import type { GraphNode } from '../../graph/model/value.ts'
import type { AppState } from './app-state.ts'
import { isCase } from './graph-shape.ts'
import { pageGraph } from './page-graph.ts'

z.config({ jitless: true })

/** `id:` and the `id` property, or `element:` and the element id. */
const reference = z.string().check(z.regex(/^(id|element):/))
const place = z.object({ node: reference, x: z.number(), y: z.number(), pinned: z.boolean() })

const savedView = z.object({
  format: z.literal('breachgraph-view'),
  version: z.literal(1),
  nodes: z.array(place),
  hidden: z.array(place),
  hiddenRelationships: z.array(z.object({ type: z.string(), start: reference, end: reference })),
  folded: z.array(z.extend(place, { into: reference })),
  expanded: z.array(z.object({ node: reference, brought: z.array(reference) })),
  capped: z.array(z.object({ node: reference, leftOut: z.int().check(z.positive()) })),
  selection: z.array(reference),
  camera: z.nullable(z.object({ x: z.number(), y: z.number(), zoom: z.number().check(z.positive()) })),
})

export type SavedView = z.infer<typeof savedView>

/** Labels of the case model, whose nodes have an `id` that stays. */
const WITH_ID = new Set(['Entity', 'Claim', 'Source'])

/** How a node is named in a saved view. */
export function referenceTo(node: GraphNode): string {
  const id = node.properties.get('id')
  const lasting = isCase() && typeof id === 'string' && node.labels.some(label => WITH_ID.has(label))
  return lasting ? `id:${id}` : `element:${node.elementId}`
}

/** The view as text. */
export function encodeView({
  view,
  selection,
  camera,
}: Pick<AppState, 'view' | 'selection' | 'camera'>): string {
  const refer = (key: NodeKey) => {
    const node = pageGraph.node(key)
    return node ? referenceTo(node) : `element:${elementIdOf(key)}`
  }
  const placed = ([key, { x, y, pinned }]: readonly [NodeKey, Place]) => ({ node: refer(key), x, y, pinned })
  const saved: SavedView = {
    format: 'breachgraph-view',
    version: 1,
    nodes: [...view.nodes].map(placed),
    hidden: [...view.hidden].map(placed),
    hiddenRelationships: [...view.hiddenRelationships.keys()].flatMap(key => {
      const relationship = pageGraph.relationship(key)
      const ends = pageGraph.ends(key)
      return relationship && ends
        ? [{ type: relationship.type, start: refer(ends.start), end: refer(ends.end) }]
        : []
    }),
    folded: [...view.folded].map(([key, { into, place: at }]) => ({
      ...placed([key, at]),
      into: refer(into),
    })),
    expanded: [...view.expanded].map(([key, brought]) => ({
      node: refer(key),
      brought: brought.filter(isNodeKey).map(refer),
    })),
    capped: [...view.capped].map(([key, leftOut]) => ({ node: refer(key), leftOut })),
    selection: [...selection].filter(isNodeKey).map(refer),
    camera,
  }
  return JSON.stringify(saved)
}

/** Reads a saved view; null when the text is none, whatever it is. */
export function decodeView(text: string): SavedView | null {
  try {
    return savedView.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Every node that a saved view names. */
export function nodesNamedIn(saved: SavedView): { readonly ids: string[]; readonly elementIds: string[] } {
  const names = new Set([...saved.nodes, ...saved.hidden, ...saved.folded].map(({ node }) => node))
  const after = (prefix: string) =>
    [...names].filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length))
  return { ids: after('id:'), elementIds: after('element:') }
}
