import { kindOf } from '../canvas/kinds.ts'
import { isCase } from '../store/graph-shape.ts'

/** What kind of thing a node is, as a title: `Threat actor`; in a graph that is no case, its label as it is. */
export function kindName(labels: readonly string[]): string {
  const { title } = kindOf(labels)
  return isCase() ? title.charAt(0).toUpperCase() + title.slice(1) : title
}
