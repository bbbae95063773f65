import type { ExploreQuery } from './explore-query.ts'
import { quoteNames } from './quote-name.ts'

export interface SampleInput {
  /** Relationships of each type, or nodes where the graph has no relationships. */
  readonly each: number
}

/**
 * A little of a graph that nobody has composed a view of: some relationships of each of these types with their ends,
 * or some nodes where there is no type. Types that cannot be written as a name are left out. Columns: a, r, b.
 */
export function sampleOfGraph(types: readonly string[]): ExploreQuery<SampleInput> {
  const names = types.flatMap(type => quoteNames([type]) ?? [])
  const parts = names.map(name => `MATCH (a)-[r${name}]->(b)\nRETURN a, r, b\nLIMIT $each`)
  return {
    name: 'sample-of-graph',
    action: 'draw a sample',
    statement: parts.join('\nUNION ALL\n') || 'MATCH (a)\nRETURN a, null AS r, null AS b\nLIMIT $each',
    parameters: ({ each }) => ({ each: BigInt(each) }),
  }
}
