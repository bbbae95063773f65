import { CodedError } from '../../../graph/model/errors.ts'
import type { GraphPath } from '../../../graph/model/value.ts'
import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { pathsOfLength, type PathShape, shortestPaths, type Through } from '../../../queries/explore/paths.ts'
import { LIMITS } from '../../limits.ts'
import { isCase } from '../../store/graph-shape.ts'
import { ask, cypherOf, rowsOf } from '../explore/ask.ts'
import { type FoundPath, rankPaths, readPath } from './rank-paths.ts'

export interface PathRequest extends PathShape {
  readonly from: NodeKey
  readonly to: NodeKey
  /** `shortest` for every shortest path, `all` for longer ones too. */
  readonly mode: 'shortest' | 'all'
}

export interface FoundPaths {
  /** The best first. */
  readonly paths: readonly FoundPath[]
  /** True when there are only paths through generic nodes, which were not asked for. */
  readonly onlyGeneric: boolean
  /** True when there are more than are looked at. */
  readonly more: boolean
  /** The length at which time ran out: longer paths were not looked for. Null when it did not. */
  readonly unfinished: number | null
}

/**
 * Finds the paths between two different nodes and ranks them. Where there is none, those through generic nodes are
 * looked for, so that it can be said that there is nothing else.
 */
export async function findPaths(request: PathRequest, signal?: AbortSignal): Promise<FoundPaths> {
  const until = performance.now() + LIMITS.pathTime
  const shortest = await shortestOf(request, until, signal)
  if (request.mode === 'shortest' || shortest.paths.length === 0) return ranked(shortest)
  return ranked(await longerThan(shortest, request, until, signal))
}

async function shortestOf(request: PathRequest, until: number, signal?: AbortSignal): Promise<FoundPaths> {
  const found = await answer(shortestPaths, request, LIMITS.pathsFound, until, signal)
  const widened = found.length === 0 && isCase() && !request.through.generic
  const through: Through = { ...request.through, generic: true }
  const paths = widened
    ? await answer(shortestPaths, { ...request, through }, LIMITS.pathsFound, until, signal)
    : found
  return {
    paths: paths.slice(0, LIMITS.pathsFound),
    onlyGeneric: widened && paths.length > 0,
    more: paths.length > LIMITS.pathsFound,
    unfinished: null,
  }
}

/** Length by length, until there are enough of them, there is no time left, or the longest is done. */
async function longerThan(
  shortest: FoundPaths,
  request: PathRequest,
  until: number,
  signal?: AbortSignal,
): Promise<FoundPaths> {
  const { onlyGeneric } = shortest
  const through = onlyGeneric ? { ...request.through, generic: true } : request.through
  const paths = [...shortest.paths]
  for (let hops = paths[0]!.steps.length + 1; hops <= request.hops && !shortest.more; hops++) {
    const room = LIMITS.pathsFound - paths.length
    try {
      const found = await answer(pathsOfLength, { ...request, hops, through }, room, until, signal)
      paths.push(...found.slice(0, room))
      if (found.length > room) return { ...shortest, paths, more: true }
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'TIMEOUT') throw error
      return { ...shortest, paths, unfinished: hops }
    }
  }
  return { ...shortest, paths }
}

/** At most one path more than `room`. */
async function answer(
  queryOf: typeof shortestPaths,
  request: PathRequest,
  room: number,
  until: number,
  signal?: AbortSignal,
): Promise<FoundPath[]> {
  const query = queryOf(request)
  const input = { from: elementIdOf(request.from), to: elementIdOf(request.to), limit: room + 1 }
  const timeout = Math.max(1, until - performance.now())
  const answered = await ask(query, input, signal ? { timeout, signal } : { timeout })
  const cypher = cypherOf(query, input)
  return rowsOf(answered).map(([path, degrees]) =>
    readPath(path as GraphPath, degrees as readonly bigint[], { inCase: isCase(), cypher }),
  )
}

function ranked(found: FoundPaths): FoundPaths {
  return { ...found, paths: rankPaths(found.paths, isCase()) }
}
