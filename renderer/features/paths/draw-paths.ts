import type { ElementKey, NodeKey } from '../../../graph/view/view.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { LIMITS } from '../../limits.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { hiddenPlaces } from '../explore/hidden-places.ts'
import { addToView, learnAbout } from '../explore/draw-nodes.ts'
import { changeOf } from '../../store/change-of.ts'
import { nameOf } from '../explore/names.ts'
import type { FoundPath } from './rank-paths.ts'

/**
 * Draws paths between the same two nodes, as one step, and selects them. Answers how many of them found no room: one
 * step draws `LIMITS.drawNodes` nodes at most.
 */
export async function drawPaths(paths: readonly FoundPath[]): Promise<number> {
  const nodes = new Set<NodeKey>()
  const taken = paths.filter(path => {
    const all = new Set([...nodes, ...path.nodes])
    if (all.size > LIMITS.drawNodes) return false
    for (const key of path.nodes) nodes.add(key)
    return true
  })
  const [first] = taken
  if (!first) return paths.length
  const keys = [...nodes]
  const steps = taken.flatMap(path => path.steps)
  const stay = stayOnCanvas()
  await learnAbout(keys)
  stay()
  takeStep({
    label: labelOf(taken, first),
    cypher: [...new Set(taken.map(({ cypher }) => cypher))].join('\n;\n'),
    change: changeOf((builder, view) => {
      addToView(builder, view, keys, { at: hiddenPlaces(keys) })
      for (const { key } of steps)
        builder.set('relationships', key, true).set('hiddenRelationships', key, undefined)
    }),
  })
  useApp.setState({ selection: elementsOf(taken) })
  bringIntoView(keys.map(shownAs))
  return paths.length - taken.length
}

/** The elements of paths as they are drawn: a folded alias is the node that stands for it. */
export function elementsOf(paths: readonly FoundPath[]): Set<ElementKey> {
  return new Set(paths.flatMap(path => [...path.nodes.map(shownAs), ...path.steps.map(({ key }) => key)]))
}

const shownAs = (key: NodeKey): NodeKey => useApp.getState().view.folded.get(key)?.into ?? key

function labelOf(paths: readonly FoundPath[], { nodes }: FoundPath): string {
  const number = paths.length === 1 ? 'Path' : `${paths.length} paths`
  const through = paths.every(({ generic }) => generic.length > 0) ? ' through generic nodes' : ''
  return `${number} from ${nameOf([nodes[0]!])} to ${nameOf([nodes.at(-1)!])}${through}`
}
