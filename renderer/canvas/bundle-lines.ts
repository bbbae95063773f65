import { groupBy } from '../../graph/model/group-by.ts'
import type { RelationshipKey } from '../../graph/view/view.ts'
import type { Scene, SceneEdge } from './scene.ts'
import type { LineStatus } from './statuses.ts'

/** Lines between two nodes above which they are drawn as one, asked or not: more cannot be told apart. */
const MOST_PARALLEL = 3

/** The surest first. */
const SURENESS: readonly LineStatus[] = [
  ...(['plain', 'corroborated', 'single-source', 'disputed', 'alleged'] as const),
  ...(['speculated', 'hypothetical', 'unknown', 'denied'] as const),
]

/**
 * The scene with all lines between the same two nodes drawn as one: where there are many, or everywhere when `all` is
 * asked for. One line is as sure as the least sure relationship in it. What is denied is never drawn as one with what
 * is said, nor what is dimmed with what is not.
 */
export function withBundles(scene: Scene, all: boolean): Scene {
  const pairs = groupBy(scene.edges.values(), pairOf)
  const most = all ? 1 : MOST_PARALLEL
  if ([...pairs.values()].every(lines => lines.length <= most)) return scene
  const edges = new Map<RelationshipKey, SceneEdge>()
  for (const lines of pairs.values()) {
    const drawn = lines.length > most ? [bundled(lines)] : lines
    for (const line of drawn) edges.set(line.key, line)
  }
  return { ...scene, edges }
}

function pairOf({ source, target, status, dimmed }: SceneEdge): string {
  const ends = source < target ? `${source} ${target}` : `${target} ${source}`
  return `${ends} ${status === 'denied'} ${dimmed}`
}

function bundled(lines: readonly SceneEdge[]): SceneEdge {
  const first = lines[0]!
  const least = lines.reduce((a, b) => (SURENESS.indexOf(b.status) > SURENESS.indexOf(a.status) ? b : a))
  const types = [...new Set(lines.map(({ type }) => type))]
  const bothWays = lines.some(({ source }) => source !== first.source)
  return {
    ...least,
    key: first.key,
    keys: lines.flatMap(({ keys }) => keys),
    source: first.source,
    target: first.target,
    type: types.length > 2 ? `${types.length} types` : types.join(', '),
    ...(lines.some(({ colour }) => colour !== first.colour) && { colour: null }),
    ...(lines.some(({ width }) => width !== first.width) && { width: null }),
    ...(bothWays && { bothWays }),
  }
}
