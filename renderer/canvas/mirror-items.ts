import type { ElementKey, NodeKey } from '../../graph/view/view.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'
import { STATUSES } from './statuses.ts'

/** One item of the mirror: what it stands for and how it is read out. */
export interface MirrorItem {
  readonly id: string
  readonly keys: readonly ElementKey[]
  readonly name: string
}

/** The nodes in reading order: the most important first. */
export function mirrorItems({ nodes }: Scene): readonly MirrorItem[] {
  return [...nodes.values()]
    .sort((a, b) => b.importance - a.importance || compare(a.caption, b.caption) || compare(a.key, b.key))
    .map(node => ({ id: node.key, keys: [node.key], name: nodeName(node) }))
}

/** The relationships of a node as items under it; `other` is the node at the far end. */
export function relationshipItems(
  { nodes, edges }: Scene,
  key: NodeKey,
): readonly (MirrorItem & { readonly other: NodeKey })[] {
  return [...edges.values()]
    .filter(({ source, target }) => source === key || target === key)
    .map(edge => {
      const outward = edge.source === key
      const other = outward ? edge.target : edge.source
      return {
        id: `${key} ${edge.key}`,
        keys: edge.keys,
        name: edgeName(edge, outward, nodes.get(other)!.caption),
        other,
      }
    })
    .sort((a, b) => compare(a.name, b.name))
}

/** "APT 18, threat actor, 6 relationships, 2 hidden" */
export function nodeName({
  caption,
  kind,
  relationships,
  hidden,
  folded,
  grouped = 0,
  pinned,
  dimmed,
}: SceneNode): string {
  const parts = [caption, kind.title, counted(relationships, 'relationship')]
  if (hidden > 0) parts.push(`${hidden} hidden`)
  if (folded > grouped) parts.push(`${counted(folded - grouped, 'alias', 'aliases')} folded in`)
  if (grouped > 0) parts.push(`group of ${grouped + 1}`)
  if (pinned) parts.push('pinned')
  if (dimmed) parts.push('dimmed')
  return parts.join(', ')
}

/** "attributed to → APT 18, corroborated"; incoming ones are read from the far end: "← names, Mandiant, …" */
function edgeName({ type, status, keys, bothWays }: SceneEdge, outward: boolean, other: string): string {
  const words = type.toLowerCase().replaceAll('_', ' ')
  const many = keys.length > 1 ? `, ${counted(keys.length, 'relationship')}` : ''
  const sure = status === 'plain' ? '' : `, ${STATUSES[status].title}`
  const way = bothWays ? '↔' : outward ? '→' : '←'
  return `${words} ${way} ${other}${sure}${many}`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
