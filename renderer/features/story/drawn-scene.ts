import type { Box } from '../../../graph/layout/extent.ts'
import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { type ElementKey, isNodeKey, type NodeKey, type View } from '../../../graph/view/view.ts'
import { isPrivate } from '../../canvas/node-caption.ts'
import { statusOf } from '../../canvas/status-of.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { referenceTo } from '../../store/saved-picture.ts'

/** What a scene draws, without what is said in it. */
export type Drawn = Pick<SceneRecord, 'nodes' | 'folded' | 'lit' | 'lines' | 'filters' | 'styles' | 'frame'>

interface Choice {
  /** What is lit while the rest is dim; empty lights everything. Relationships light their nodes. */
  readonly lit?: Iterable<ElementKey>
  /** The part of the plane that is in view; null for all that is drawn. */
  readonly frame?: Box | null
}

/**
 * A view as a scene draws it, its nodes under names that outlive the session. What is put
 * aside is not in it, nor what is said of private persons.
 */
export function drawnScene(view: View, { lit = [], frame = null }: Choice = {}): Drawn {
  const nodes = [...view.nodes].flatMap(([key, place]) => placed(key, place))
  const folded = [...view.folded].flatMap(([key, { into, place }]) => {
    const [leader] = view.nodes.has(into) ? referencesTo([into]) : []
    return leader === undefined ? [] : placed(key, place).map(entry => ({ ...entry, into: leader }))
  })
  return {
    nodes,
    folded,
    lit: [...new Set(referencesTo(litNodes(lit, view)))],
    lines: linesOf(view),
    ...(view.filters.size > 0 && { filters: [...view.filters].map(([id, filter]) => ({ id, filter })) }),
    ...(view.styles.size > 0 && { styles: [...view.styles].map(([id, rule]) => ({ id, rule })) }),
    ...(frame && { frame }),
  }
}

function placed(key: NodeKey, { x, y }: { readonly x: number; readonly y: number }) {
  return referencesTo([key]).map(node => ({ node, x: tenth(x), y: tenth(y) }))
}

/** Finer than anybody sees, and short in a file. */
const tenth = (length: number) => Math.round(length * 10) / 10

function referencesTo(keys: readonly NodeKey[]): string[] {
  return keys.flatMap(key => {
    const node = pageGraph.node(key)
    return node && !isPrivate(node) ? [referenceTo(node)] : []
  })
}

function litNodes(keys: Iterable<ElementKey>, view: View): NodeKey[] {
  return [...keys].flatMap(key => {
    if (isNodeKey(key)) return view.nodes.has(key) ? [key] : []
    const ends = view.relationships.has(key) ? pageGraph.ends(key) : undefined
    return ends ? [ends.start, ends.end].map(end => view.folded.get(end)?.into ?? end) : []
  })
}

/** The drawn relationships with the status that each has now; several of a kind between the same nodes are one line. */
function linesOf(view: View): NonNullable<Drawn['lines']> {
  const lines = new Map<string, NonNullable<Drawn['lines']>[number]>()
  for (const key of view.relationships.keys()) {
    const relationship = pageGraph.relationship(key)
    const ends = pageGraph.ends(key)
    const [start, end] = ends ? referencesTo([ends.start, ends.end]) : []
    if (!relationship || start === undefined || end === undefined) continue
    const line = { type: relationship.type, start, end, status: statusOf(relationship) }
    lines.set(JSON.stringify(line), line)
  }
  return [...lines.values()]
}
