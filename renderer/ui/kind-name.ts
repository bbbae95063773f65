import { kindOf } from '../canvas/kinds.ts'

/** What kind of thing a node is, as a title: `Threat actor`. */
export function kindName(labels: readonly string[]): string {
  const { title } = kindOf(labels)
  return title.charAt(0).toUpperCase() + title.slice(1)
}
