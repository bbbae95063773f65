/**
 * One canvas as it is kept between sessions. Nodes are named by what stays the same when a case is loaded again: their
 * `id` in a case, their element id elsewhere. Relationships between drawn nodes are not kept: they are asked for.
 */
import '../../graph/view/without-eval.ts'
import * as z from 'zod/mini'
import { elementIdOf, isNodeKey, type NodeKey, type Place } from '../../graph/view/view.ts'
import type { GraphNode } from '../../graph/model/value.ts'
import type { AppState } from './app-state.ts'
import { isCase } from './graph-shape.ts'
import { pageGraph } from './page-graph.ts'
import { foldToKeep, savedFold } from './saved-fold.ts'
import { savedFilter, savedStyle } from '../../graph/view/saved-look.ts'

/** `id:` and the `id` property, or `element:` and the element id. */
export const nodeReference = z.string().check(z.regex(/^(id|element):/))
export const savedPlace = z.object({ node: nodeReference, x: z.number(), y: z.number(), pinned: z.boolean() })

const lists = {
  nodes: savedPlace,
  hidden: savedPlace,
  hiddenRelationships: z.object({ type: z.string(), start: nodeReference, end: nodeReference }),
  folded: z.extend(savedPlace, savedFold),
  expanded: z.object({ node: nodeReference, brought: z.array(nodeReference) }),
  capped: z.object({ node: nodeReference, leftOut: z.int().check(z.positive()) }),
  leftOut: z.object({ by: z.string(), of: z.string(), nodes: z.int().check(z.positive()) }),
  filters: savedFilter,
  styles: savedStyle,
  selection: nodeReference,
} as const

const savedCamera = z.nullable(
  z.object({ x: z.number(), y: z.number(), zoom: z.number().check(z.positive()) }),
)

type Lists = { readonly [L in keyof typeof lists]: readonly z.infer<(typeof lists)[L]>[] }
export type SavedPicture = Lists & { readonly camera: AppState['camera'] }

/** What of a canvas a picture is made from. */
export type Pictured = Pick<AppState, 'view' | 'selection' | 'camera'>

/** Labels of the case model, whose nodes have an `id` that stays. */
const WITH_ID = new Set(['Entity', 'Claim', 'Source'])

/** How a node is named in whatever is kept. */
export function referenceTo(node: GraphNode): string {
  const id = node.properties.get('id')
  const lasting = isCase() && typeof id === 'string' && node.labels.some(label => WITH_ID.has(label))
  return lasting ? `id:${id}` : `element:${node.elementId}`
}

const refer = (key: NodeKey) => {
  const node = pageGraph.node(key)
  return node ? referenceTo(node) : `element:${elementIdOf(key)}`
}
const placed = ([key, { x, y, pinned }]: readonly [NodeKey, Place]) => ({ node: refer(key), x, y, pinned })

/** A canvas in terms that outlive the session. */
export function pictureOf({ view, selection, camera }: Pictured): SavedPicture {
  return {
    nodes: [...view.nodes].map(placed),
    hidden: [...view.hidden].map(placed),
    hiddenRelationships: [...view.hiddenRelationships.keys()].flatMap(key => {
      const relationship = pageGraph.relationship(key)
      const ends = pageGraph.ends(key)
      return relationship && ends
        ? [{ type: relationship.type, start: refer(ends.start), end: refer(ends.end) }]
        : []
    }),
    folded: [...view.folded].map(([key, folded]) => ({
      ...placed([key, folded.place]),
      ...foldToKeep(folded, refer),
    })),
    expanded: [...view.expanded].map(([key, brought]) => ({
      node: refer(key),
      brought: brought.filter(isNodeKey).map(refer),
    })),
    capped: [...view.capped].map(([key, leftOut]) => ({ node: refer(key), leftOut })),
    leftOut: [...view.leftOut].map(([by, leftOut]) => ({ by, ...leftOut })),
    filters: [...view.filters].map(([id, filter]) => ({ id, filter })),
    styles: [...view.styles].map(([id, rule]) => ({ id, rule })),
    selection: [...selection].filter(isNodeKey).map(refer),
    camera,
  }
}

/** A picture as far as it can be read, and how many entries of it could not; null where there is none at all. */
export function readPicture(raw: unknown): { readonly picture: SavedPicture; readonly lost: number } | null {
  const record = z.record(z.string(), z.unknown()).safeParse(raw).data
  if (!record || !Array.isArray(record['nodes'])) return null
  let lost = 0
  const entries = <L extends keyof Lists>(name: L) => {
    const list = record[name]
    // A format that was read before there were such lists has none.
    if (!Array.isArray(list)) {
      if (list !== undefined) lost++
      return []
    }
    return list.flatMap(entry => {
      const read = lists[name].safeParse(entry).data as z.infer<(typeof lists)[L]> | undefined
      if (read === undefined) lost++
      return read === undefined ? [] : [read]
    })
  }
  const camera = savedCamera.safeParse(record['camera'] ?? null)
  if (!camera.success) lost++
  const picture = {
    nodes: entries('nodes'),
    hidden: entries('hidden'),
    hiddenRelationships: entries('hiddenRelationships'),
    folded: entries('folded'),
    expanded: entries('expanded'),
    capped: entries('capped'),
    leftOut: entries('leftOut'),
    filters: entries('filters'),
    styles: entries('styles'),
    selection: entries('selection'),
    camera: camera.data ?? null,
  }
  return { picture, lost }
}

/** Every node that a picture names. */
export function nodesNamedIn(saved: SavedPicture): { readonly ids: string[]; readonly elementIds: string[] } {
  const names = new Set([...saved.nodes, ...saved.hidden, ...saved.folded].map(({ node }) => node))
  const after = (prefix: string) =>
    [...names].filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length))
  return { ids: after('id:'), elementIds: after('element:') }
}
