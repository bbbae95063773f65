import { type ElementKey, isNodeKey, type NodeKey } from '../../../graph/view/view.ts'
import type { Scene } from '../../canvas/scene.ts'
import { shownScene } from '../../canvas/shown-scene.ts'
import { useApp } from '../../store/app-state.ts'

/** The nodes that a selection was last grown from, for as long as nobody has selected anything else. */
let grown: { readonly from: ReadonlySet<ElementKey>; readonly to: ReadonlySet<ElementKey> } | null = null

/**
 * Selects the start nodes and everything drawn within so many hops of them; 0 is the start nodes alone. What is
 * selected is where it starts, unless it was grown itself: then from where that started.
 */
export function selectHops(hops: number): void {
  const { selection } = useApp.getState()
  const from = grown && grown.to === selection ? grown.from : selection
  const to: ReadonlySet<ElementKey> = hops === 0 ? from : within(shownScene(), from, hops)
  grown = { from, to }
  useApp.setState({ selection: to })
}

/** The nodes among these with every node that a chain of at most so many drawn lines leads to, whichever way. */
export function within({ nodes, edges }: Scene, from: Iterable<ElementKey>, hops: number): Set<NodeKey> {
  const joined = new Map<NodeKey, NodeKey[]>()
  const join = (a: NodeKey, b: NodeKey) => {
    const known = joined.get(a)
    if (known) known.push(b)
    else joined.set(a, [b])
  }
  for (const { source, target } of edges.values()) {
    join(source, target)
    join(target, source)
  }
  const reached = new Set([...from].filter(isNodeKey).filter(key => nodes.has(key)))
  let rim = [...reached]
  for (let hop = 0; hop < hops && rim.length > 0; hop++) {
    rim = [...new Set(rim.flatMap(key => joined.get(key) ?? []))].filter(key => !reached.has(key))
    for (const key of rim) reached.add(key)
  }
  return reached
}
