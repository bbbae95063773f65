import { allNodes, allRelationships, labelCounts, typeCounts } from '../../../queries/explore/counts.ts'
import { claimsExist } from '../../../queries/explore/evidence.ts'
import type { ExploreQuery, NoInput } from '../../../queries/explore/explore-query.ts'
import { propertySample } from '../../../queries/explore/property-sample.ts'
import { quoteName } from '../../../queries/explore/quote-name.ts'
import {
  labelNames,
  labelStatistics,
  typeNames,
  typeStatistics,
} from '../../../queries/explore/server-statistics.ts'
import type { SourceInfo } from '../../../queries/protocol.ts'
import { LIMITS } from '../../limits.ts'
import { CASE_SHAPE, type GraphShape, type NamedCount } from '../../store/graph-shape.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { ask, rowsOf } from './ask.ts'
import { propertyFacts } from './property-facts.ts'

/**
 * Reads what the graph of a source is made of. A case is taken as one at once; of any other graph the labels and
 * types are counted as cheaply as its server can, and a few nodes of the commonest labels are looked at.
 */
export async function readShape(source: SourceInfo): Promise<GraphShape> {
  if (source.kind === 'embedded') return CASE_SHAPE
  const [claims] = rowsOf(await ask(claimsExist, {}))
  if (claims?.[0] === true) return CASE_SHAPE
  const small = await isSmall()
  const [labels, types] = await Promise.all([
    firstAnswer(small ? [labelCounts, labelNames] : [labelStatistics, labelNames]),
    firstAnswer(small ? [typeCounts, typeNames] : [typeStatistics, typeNames]),
  ])
  return { isCase: false, labels, types, properties: await propertiesOf(labels) }
}

/** Whether the graph can be read from end to end before anybody waits. */
async function isSmall(): Promise<boolean> {
  const [nodes, relationships] = await Promise.all([inTime(allNodes), inTime(allRelationships)])
  const count = (outcome: StatementOutcome | null) => Number((outcome && rowsOf(outcome)[0]?.[0]) ?? Infinity)
  return count(nodes) + count(relationships) <= LIMITS.readableElements
}

/** The answer of the first query that the server allows and answers in time; nothing where none does. */
async function firstAnswer(queries: readonly ExploreQuery<NoInput>[]): Promise<readonly NamedCount[]> {
  for (const query of queries) {
    const outcome = await inTime(query)
    if (outcome) {
      return rowsOf(outcome).map(([name, count]) => ({
        name: String(name),
        count: count === null ? null : Number(count),
      }))
    }
  }
  return []
}

async function propertiesOf(labels: readonly NamedCount[]): Promise<GraphShape['properties']> {
  const sampled = labels.slice(0, LIMITS.sampledLabels).map(({ name }) => name)
  if (!sampled.some(label => quoteName(label) !== null)) return new Map()
  const outcome = await inTime(propertySample(sampled))
  return propertyFacts(outcome ? rowsOf(outcome) : [])
}

/** What a schema query answers; null when it is refused or takes too long. A lost graph is told to the caller. */
async function inTime(query: ExploreQuery<NoInput>) {
  try {
    return await ask(query, {}, { timeout: LIMITS.schemaTime })
  } catch (error) {
    if ((error as { code?: unknown }).code === 'GRAPH_LOST') throw error
    return null
  }
}
