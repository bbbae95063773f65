import { CodedError } from '../../../graph/model/errors.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { LONGEST_PATH } from '../../../queries/explore/paths.ts'
import { isCase } from '../../store/graph-shape.ts'
import { notify } from '../../ui/notify.ts'
import { drawPaths } from '../paths/draw-paths.ts'
import { findPaths } from '../paths/find-paths.ts'
import { nameOf } from './names.ts'

/**
 * Draws the best evidenced of the shortest paths between two nodes and selects it. Throws `NO_PATH` when there is
 * none within 15 relationships.
 */
export async function shortestPath(from: NodeKey, to: NodeKey): Promise<void> {
  const any = !isCase()
  const { paths, onlyGeneric } = await findPaths({
    ...{ from, to, mode: 'shortest', hops: LONGEST_PATH, along: false, types: null },
    through: { generic: any, evidence: any },
  })
  const [best] = paths
  const names = `${nameOf([from])} to ${nameOf([to])}`
  if (!best) {
    throw new CodedError(
      'NO_PATH',
      `Nothing leads from ${names} within ${LONGEST_PATH} relationships. Choose another pair.`,
    )
  }
  await drawPaths([best])
  if (onlyGeneric)
    notify(`No path from ${names} but through generic nodes: this one goes through ${nameOf(best.generic)}.`)
}
