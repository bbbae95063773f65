import { CodedError } from '../../graph/model/errors.ts'
import { isEvidence } from './evidence-labels.ts'
import type { ExploreQuery } from './explore-query.ts'
import { isGeneric } from './generic-labels.ts'
import { quoteNames } from './quote-name.ts'

/** Relationships that a path may have at most: longer ones say nothing. */
export const LONGEST_PATH = 15

/** What stands in the text of a query on paths, since no parameter can stand for it. */
export interface PathShape {
  /** Relationships on the way: at most so many where the shortest are asked for, else exactly so many. */
  readonly hops: number
  /** Whether every relationship has to be followed from its start to its end. */
  readonly along: boolean
  /** The types that may be followed; null is all of them. */
  readonly types: readonly string[] | null
  readonly through: Through
}

/** What a path may go through between its ends. */
export interface Through {
  /** What many things share without having to do with one another: see `isGeneric`. */
  readonly generic: boolean
  /** Claims and sources, which stand between everything that one article names. */
  readonly evidence: boolean
}

export interface PathInput {
  /** Element ids of two different nodes. */
  readonly from: string
  readonly to: string
  /** Paths that are answered at most. */
  readonly limit: number
}

const ENDS = `MATCH (a), (b)
WHERE elementId(a) = $from AND elementId(b) = $to`

/**
 * Every shortest path between two nodes, at most `hops` relationships long.
 * Columns: path, degrees (how many relationships each of its nodes has in the whole graph, in the path's order).
 *
 * What is asked of the path is asked of each of its nodes and relationships alone: Neo4j then looks for no longer
 * path that would satisfy it, which would go over the whole graph.
 *
 * @throws CodedError `PATH_LENGTH_INVALID` for a bound that is no whole number from 1 to 15.
 */
export function shortestPaths(shape: PathShape): ExploreQuery<PathInput> {
  const { step, conditions, parameters } = followed(shape)
  const asked = notMet(shape.through).map(
    kind => `none(n IN nodes(path) WHERE ${kind('n')} AND NOT elementId(n) IN [$from, $to])`,
  )
  return {
    name: 'shortest-paths',
    action: 'find paths',
    statement: `${ENDS}
MATCH path = allShortestPaths((a)${step(`*..${shape.hops}`)}(b))
WHERE ${['a <> b', ...asked, ...conditions].join('\n  AND ')}
${ANSWER}`,
    parameters,
  }
}

/**
 * Paths of exactly `hops` relationships that meet no node twice, in no order. Asked length by length, they come the
 * shortest first. Every node on the way has a name, so that a way is left as soon as it meets what it must not, and
 * the last step is only looked up. Columns and errors as of `shortestPaths`.
 */
export function pathsOfLength(shape: PathShape): ExploreQuery<PathInput> {
  const { step, conditions, parameters } = followed(shape)
  const inner = Array.from({ length: shape.hops - 1 }, (_, index) => `n${index + 1}`)
  const stops = ['a', ...inner, 'b']
  const avoided = notMet(shape.through)
  const asked = inner.flatMap((stop, index) => [
    ...avoided.map(kind => `NOT ${kind(stop)}`),
    ...['b', ...stops.slice(0, index + 1)].map(other => `${stop} <> ${other}`),
  ])
  return {
    name: 'paths-of-length',
    action: 'find paths',
    statement: `${ENDS}
MATCH path = ${stops.map(stop => `(${stop})`).join(step(''))}
WHERE ${['a <> b', ...asked, ...conditions].join('\n  AND ')}
${ANSWER}`,
    parameters,
  }
}

const ANSWER = `RETURN path, [n IN nodes(path) | COUNT { (n)--() }] AS degrees
LIMIT $limit`

/** What no node between the ends may be: each says so of a variable in Cypher. */
function notMet({ generic, evidence }: Through) {
  return [...(evidence ? [] : [isEvidence]), ...(generic ? [] : [isGeneric])]
}

/** How one relationship of the way is written, and what else is asked of it where its types cannot be. */
function followed({ hops, along, types }: PathShape) {
  checkHops(hops)
  const quoted = types && quoteNames(types)
  const asParameter = types !== null && quoted === null
  return {
    step: (times: string) => `-[${quoted ?? ''}${times}]-${along ? '>' : ''}`,
    conditions: asParameter ? ['all(r IN relationships(path) WHERE type(r) IN $types)'] : [],
    parameters: ({ from, to, limit }: PathInput) => ({
      ...{ from, to, limit: BigInt(limit) },
      ...(asParameter ? { types } : {}),
    }),
  }
}

function checkHops(hops: number): void {
  if (Number.isInteger(hops) && hops >= 1 && hops <= LONGEST_PATH) return
  throw new CodedError(
    'PATH_LENGTH_INVALID',
    `A path cannot be ${hops} relationships long here; give a whole number from 1 to ${LONGEST_PATH}.`,
  )
}
