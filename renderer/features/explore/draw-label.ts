import { elementIdOf } from '../../../graph/view/view.ts'
import { nodesOfLabel } from '../../../queries/explore/nodes-of-label.ts'
import { quoteNames } from '../../../queries/explore/quote-name.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import { kindName } from '../../ui/kind-name.ts'
import { notify } from '../../ui/notify.ts'
import { useQuery } from '../query/query-state.ts'
import { runQuery } from '../query/run-query.ts'
import { addNodes } from './add-nodes.ts'
import { ask, cypherOf } from './ask.ts'

/** Draws some nodes with a label that are neither drawn nor put aside, and selects them. */
export async function drawLabel(label: string): Promise<void> {
  const { nodes, cypher } = await fetchOfLabel(label, LIMITS.drawOfLabel)
  if (nodes.length > 0) await addNodes(nodes, cypher)
}

/**
 * Draws every node with a label that is neither drawn nor put aside; of very many it is asked how many. `count` is how
 * many bear it, where that is known.
 */
export async function drawAllOfLabel(label: string, count: number | null): Promise<void> {
  const { nodes, known, cypher } = await fetchOfLabel(label, LIMITS.rankedNodes)
  if (nodes.length === 0) return
  const full = nodes.length === LIMITS.rankedNodes
  const beyond = full && count !== null ? Math.max(0, count - known - nodes.length) : 0
  const of = `kind ${kindName([label])}`
  const table = tableOf(label)
  await addNodes(nodes, cypher, { of, beyond, ...(table && { openTable: table }) })
}

async function fetchOfLabel(label: string, limit: number) {
  const { view } = useApp.getState()
  const known = [...view.nodes.keys(), ...view.folded.keys(), ...view.hidden.keys()]
  const query = nodesOfLabel(label)
  const input = { drawn: known.map(elementIdOf), limit }
  const { nodes } = await ask(query, input)
  if (nodes.length === 0) notify('All of them are drawn or put aside.')
  return { nodes, known: known.length, cypher: cypherOf(query, input) }
}

/** Lists the nodes with a label in the drawer; undefined for a label that cannot stand in a query. */
function tableOf(label: string): (() => unknown) | undefined {
  const name = quoteNames([label])
  if (name === null) return undefined
  const text = `MATCH (n${name})\nRETURN n`
  return () => {
    useQuery.setState({ text })
    return runQuery(text, 0, false)
  }
}
