import { elementIdOf, type NodeKey, nodeKey } from '../../../graph/view/view.ts'
import { connectionsWithin } from '../../../queries/explore/connections-within.ts'
import { relationshipsAmong } from '../../../queries/explore/relationships-among.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { ask, rowsOf } from '../explore/ask.ts'
import { learnDegrees } from '../explore/draw-nodes.ts'
import { type Most, rankByConnections, Taking } from './take-best.ts'

/** Nodes whose relationships are asked for at once: what comes is taken in without holding the page up. */
const AT_ONCE = 200

/**
 * Those of the nodes that have the most relationships with one another, as many as may be drawn, with their
 * relationships and degrees fetched. Of more than `LIMITS.rankedNodes` only the first are looked at.
 */
export async function bestConnected(nodes: readonly NodeKey[], most: Most): Promise<readonly NodeKey[]> {
  const looked = nodes.slice(0, LIMITS.rankedNodes)
  const ranked = rankByConnections(looked, await connectionsOf(looked))
  const { view } = useApp.getState()
  const drawn = [...view.nodes.keys(), ...view.folded.keys()]
  const taking = new Taking(drawn, most)
  for (let at = 0; at < ranked.length; at += AT_ONCE) {
    const next = ranked.slice(at, Math.min(at + AT_ONCE, most.nodes))
    if (next.length === 0) break
    const standing = [...drawn, ...taking.taken].map(elementIdOf)
    await ask(relationshipsAmong, { fresh: next.map(elementIdOf), drawn: standing })
    if (!next.every(key => taking.take(key, neighboursOf(key)))) break
  }
  await learnDegrees(taking.taken)
  return taking.taken
}

async function connectionsOf(nodes: readonly NodeKey[]): Promise<ReadonlyMap<NodeKey, number>> {
  const outcome = await ask(connectionsWithin, { elementIds: nodes.map(elementIdOf) })
  return new Map(rowsOf(outcome).map(([id, count]) => [nodeKey(id as string), Number(count)]))
}

/** The other end of each of a node's known relationships. */
function neighboursOf(key: NodeKey): NodeKey[] {
  return [...pageGraph.relationshipsOf(key)].map(relationship => {
    const { start, end } = pageGraph.ends(relationship)!
    return start === key ? end : start
  })
}
