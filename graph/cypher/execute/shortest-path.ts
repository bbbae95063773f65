import type { Value } from '../../model/value.ts'
import { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import { cypherError } from '../cypher-error.ts'
import type { PathSearch, ShortestPath } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import type { Cursor } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { holds } from './element-test.ts'
import { fanOut } from './fan-out.ts'
import { pathValue } from './path-value.ts'
import { shortestTrails } from './shortest-trails.ts'
import { trailsByLength } from './trails-by-length.ts'

type Trail = readonly StoredRelationship[]

/** One row for every shortest path between the two nodes of each input row. */
export function shortestPath(plan: ShortestPath, input: Cursor, context: ExecutionContext): Cursor {
  const put = (row: Row, trail: Trail): true => {
    row[plan.relationships] = trail as readonly Value[]
    row[plan.path] = pathValue(row[plan.search.from] as StoredNode, trail)
    return true
  }
  const { predicate, search } = plan
  const trails = (row: Row): Iterable<Trail> => {
    if (!predicate) return findTrails(search, row, context, shortestTrails)
    const satisfies = (trail: Trail) => put(row, trail) && predicate(row, context) === true
    return firstOfEqualLength(findTrails(search, row, context, trailsByLength), satisfies, search.all)
  }
  return fanOut(input, context, trails, put)
}

/** What an expression `shortestPath(…)` or `allShortestPaths(…)` gives. */
export function shortestPathValue(search: PathSearch, row: Row, context: ExecutionContext): Value {
  const start = row[search.from] as StoredNode
  const found = findTrails(search, row, context, shortestTrails)
  const paths = Array.from(found, trail => pathValue(start, trail))
  return search.all ? paths : (paths[0] ?? null)
}

function findTrails(
  search: PathSearch,
  row: Row,
  context: ExecutionContext,
  between: typeof shortestTrails,
): Iterable<Trail> {
  const start = row[search.from]
  const end = row[search.to]
  if (!(start instanceof StoredNode) || !(end instanceof StoredNode)) return []
  if (![start, end].every(node => holds(search.visit, node, row, context))) return []
  if (start !== end) return between(search, start, end, row, context)
  if (search.min === 0) return [[]]
  throw cypherError(
    'INVALID_ARGUMENT',
    'A shortest path needs two different nodes, but start and end are the same; exclude that pair in WHERE first.',
    search.span,
  )
}

/** The first trail that satisfies, with `all` also those after it that are no longer. */
function* firstOfEqualLength(
  trails: Iterable<Trail>,
  satisfies: (trail: Trail) => boolean,
  all: boolean,
): Iterable<Trail> {
  let length: number | undefined
  for (const trail of trails) {
    if (length !== undefined && trail.length > length) return
    if (!satisfies(trail)) continue
    yield trail
    if (!all) return
    length = trail.length
  }
}
