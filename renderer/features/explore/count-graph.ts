import { nodeTotal, relationshipTotals } from '../../../queries/explore/counts.ts'
import { useApp } from '../../store/app-state.ts'
import { ask, rowsOf } from './ask.ts'

/** Counts what the whole graph holds, evidence left out, for the bar. */
export async function countGraph(): Promise<void> {
  const [nodes, relationships] = await Promise.all([ask(nodeTotal, {}), ask(relationshipTotals, {})])
  useApp.setState({
    totals: {
      nodes: Number(rowsOf(nodes)[0]?.[0] ?? 0),
      relationships: Number(rowsOf(relationships)[0]?.[0] ?? 0),
    },
  })
}
