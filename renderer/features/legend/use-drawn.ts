import { useMemo } from 'react'
import type { NodeKey, RelationshipKey, View } from '../../../graph/view/view.ts'
import { kindOf, rankOf } from '../../canvas/kinds.ts'
import { STATUSES, statusOf } from '../../canvas/statuses.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { kindName } from '../../ui/kind-name.ts'

export interface DrawnKind {
  readonly label: string
  readonly name: string
  readonly labels: readonly string[]
  readonly keys: readonly NodeKey[]
}

export interface DrawnStatus {
  readonly status: string
  readonly keys: readonly RelationshipKey[]
}

/**
 * What is drawn: by kind, those of a case in their order of importance, others the commonest first; and by status from
 * the surest on, in a case.
 */
export function useDrawn(): {
  readonly kinds: readonly DrawnKind[]
  readonly statuses: readonly DrawnStatus[]
} {
  const view = useApp(state => state.view)
  const version = useApp(state => state.dataVersion)
  return useMemo(() => {
    void version
    return { kinds: drawnKinds(view), statuses: drawnStatuses(view) }
  }, [view, version])
}

function drawnKinds(view: View): DrawnKind[] {
  const found = new Map<string, { labels: readonly string[]; keys: NodeKey[]; rank: number }>()
  for (const key of view.nodes.keys()) {
    const node = pageGraph.node(key)
    if (!node) continue
    const kind = kindOf(node.labels)
    const known = found.get(kind.label)
    if (known) known.keys.push(key)
    else found.set(kind.label, { labels: node.labels, keys: [key], rank: rankOf(kind) })
  }
  return [...found]
    .sort(([, a], [, b]) => a.rank - b.rank || (isCase() ? 0 : b.keys.length - a.keys.length))
    .map(([label, { labels, keys }]) => ({ label, name: kindName(labels), labels, keys }))
}

function drawnStatuses(view: View): DrawnStatus[] {
  if (!isCase()) return []
  const found = new Map<string, RelationshipKey[]>(Object.keys(STATUSES).map(status => [status, []]))
  for (const key of view.relationships.keys()) {
    const relationship = pageGraph.relationship(key)
    if (relationship) found.get(statusOf(relationship))!.push(key)
  }
  return [...found].filter(([, keys]) => keys.length > 0).map(([status, keys]) => ({ status, keys }))
}
