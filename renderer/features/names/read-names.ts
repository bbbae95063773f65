import { CodedError } from '../../../graph/model/errors.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import type { Pseudonyms } from '../../../graph/names/pseudonyms.ts'
import { namedEntities } from '../../../queries/explore/named-entities.ts'
import { caseSources } from '../../../queries/explore/sources.ts'
import { isCase } from '../../store/graph-shape.ts'
import { inDigits } from '../../ui/counted.ts'
import { rowsOf } from '../explore/ask.ts'
import type { Reading } from '../reel/reading.ts'
import { nameOfNode } from './name-of-node.ts'

/**
 * Takes in every name of a case, those of whom it says most numbered first. A graph that is no case does not tell what
 * its names are: they are taken in as nodes are met. Rejects with `TOO_MANY_NAMES` where a text could hold names that
 * were not read.
 */
export async function readNames(pseudonyms: Pseudonyms, read: Reading): Promise<void> {
  if (!isCase()) return
  const [entities, sources] = await Promise.all([read(namedEntities, {}), read(caseSources, {})])
  if (entities.more) {
    throw new CodedError(
      'TOO_MANY_NAMES',
      `The graph names more than ${inDigits(entities.rowCount)} entities, so some names in its texts could stay; leave names on, or open the part of the graph that is told of.`,
    )
  }
  const nodes = [...rowsOf(entities), ...rowsOf(sources)].map(([node]) => node as GraphNode)
  pseudonyms.take(nodes.flatMap(node => nameOfNode(node) ?? []))
}
