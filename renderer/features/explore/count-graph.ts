import { toErrorRecord } from '../../../graph/model/errors.ts'
import { allNodes, allRelationships, nodeTotal, relationshipTotals } from '../../../queries/explore/counts.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import { isCase, useGraphShape } from '../../store/graph-shape.ts'
import { ask, rowsOf } from './ask.ts'
import { readShape } from './read-shape.ts'
import { takeShape } from './take-shape.ts'

/**
 * Counts what the whole graph holds, for the bar: in a case evidence left out, elsewhere everything, which a server
 * knows without looking. A graph that cannot be counted in time is said to be uncounted.
 */
export async function countTotals(): Promise<void> {
  const options = { timeout: LIMITS.countTime }
  const [inNodes, inRelationships] = isCase() ? [nodeTotal, relationshipTotals] : [allNodes, allRelationships]
  try {
    const [nodes, relationships] = await Promise.all([
      ask(inNodes, {}, options),
      ask(inRelationships, {}, options),
    ])
    useApp.setState({
      totals: {
        nodes: Number(rowsOf(nodes)[0]?.[0] ?? 0),
        relationships: Number(rowsOf(relationships)[0]?.[0] ?? 0),
      },
    })
    useGraphShape.setState({ uncounted: null })
  } catch (error) {
    const { code, message } = toErrorRecord(error)
    if (code !== 'TIMEOUT') throw error
    useApp.setState({ totals: null })
    useGraphShape.setState({ uncounted: message })
  }
}

/** Reads and counts the graph anew, after it was changed. */
export async function countGraph(): Promise<void> {
  const { connection } = useApp.getState()
  if (connection.status !== 'ready') return
  takeShape(await readShape(connection.source))
  await countTotals()
}
