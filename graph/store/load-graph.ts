import type { CypherMap } from '../model/value.ts'
import { GraphStore } from './graph-store.ts'

/** A whole graph as plain records; `start` and `end` are indexes into `nodes`. */
export interface GraphRecords {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: CypherMap }[]
  readonly relationships: readonly {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly properties: CypherMap
  }[]
}

/** A new store that holds `graph`. Ids follow the order of the records, so the same records give the same ids. */
export function loadGraph(graph: GraphRecords): GraphStore {
  const store = new GraphStore()
  const ids = graph.nodes.map(({ labels, properties }) => {
    const id = store.newId()
    store.apply({ kind: 'add-node', id, labels, properties })
    return id
  })
  for (const { type, start, end, properties } of graph.relationships) {
    const startId = ids[start]
    const endId = ids[end]
    if (startId === undefined || endId === undefined) {
      throw new RangeError(`A ${type} relationship refers to a node that is not in the records.`)
    }
    store.apply({ kind: 'add-relationship', id: store.newId(), type, startId, endId, properties })
  }
  return store
}
