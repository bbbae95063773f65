import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { drawnByElementId, drawnById, type DrawnTriple } from '../../../queries/explore/drawn-statement.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { referenceTo } from '../../store/saved-picture.ts'
import { copyText } from '../../ui/clipboard.ts'
import { counted } from '../../ui/counted.ts'
import { refuseNames } from '../names/refuse-names.ts'
import { notify } from '../../ui/notify.ts'

/** Puts a statement on the clipboard that returns exactly what is drawn, aliases that are folded away among it. */
export async function copyCypher(): Promise<void> {
  refuseNames('The query')
  const { nodes, folded, relationships } = useApp.getState().view
  await copyText(cypherOfDrawn())
  const words = `${counted(nodes.size + folded.size, 'node')} and ${counted(relationships.size, 'relationship')}`
  notify(`A query for ${words} is on the clipboard.`)
}

/** By `id` where every drawn node has one that stays, else by element id. */
function cypherOfDrawn(): string {
  const { nodes, folded, relationships } = useApp.getState().view
  const keys = [...nodes.keys(), ...folded.keys()]
  const idOf = new Map(keys.map(key => [key, lastingId(key)]))
  const ids = [...idOf.values()].filter(id => id !== null)
  if (ids.length < keys.length)
    return drawnByElementId(keys.map(elementIdOf), [...relationships.keys()].map(elementIdOf))
  const triples = [...relationships.keys()].flatMap((key): DrawnTriple[] => {
    const ends = pageGraph.ends(key)
    const type = pageGraph.relationship(key)?.type
    const start = ends && idOf.get(ends.start)
    const end = ends && idOf.get(ends.end)
    return start && end && type !== undefined ? [{ start, type, end }] : []
  })
  return drawnById(ids, triples)
}

function lastingId(key: NodeKey): string | null {
  const node = pageGraph.node(key)
  const reference = node && referenceTo(node)
  return reference?.startsWith('id:') ? reference.slice('id:'.length) : null
}
