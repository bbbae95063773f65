import type { Point } from '../layout/extent.ts'
import { groupBy } from '../model/group-by.ts'
import type { GraphNode } from '../model/value.ts'

/** Canvas units between columns and between the nodes of one: room for a caption of two lines. */
const ACROSS = 280
const DOWN = 130
/** Every other node stands this far aside, so that lines along a column pass beside it. */
const ASIDE = 60

/** The columns of a chain from left to right, by the labels of those who stand in them. */
const COLUMNS: readonly (readonly string[])[] = [
  ['ThreatActor', 'Group', 'Investigator', 'Publisher'],
  ['Incident'],
  ['Vendor', 'Client', 'HospitalSystem', 'Organization', 'Population'],
  ['DataType', 'Technique'],
]

/** Places for the nodes of a chain, one way across the view: who acts, what happened, whom it struck, which data. */
export function chainPlaces(nodes: readonly GraphNode[]): ReadonlyMap<string, Point> {
  const columns = groupBy(nodes, node => String(columnOf(node)))
  return new Map(
    [...columns].flatMap(([column, inIt]) =>
      inIt.map(({ elementId }, row): [string, Point] => [
        elementId,
        {
          x: Number(column) * ACROSS + (row % 2) * ASIDE,
          y: (row - (inIt.length - 1) / 2) * DOWN,
        },
      ]),
    ),
  )
}

/** What is of none of these kinds, such as a regulator, stands at the end. */
function columnOf({ labels }: GraphNode): number {
  const column = COLUMNS.findIndex(kinds => kinds.some(kind => labels.includes(kind)))
  return column < 0 ? COLUMNS.length : column
}
