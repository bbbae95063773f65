import {
  EMPTY_VIEW,
  type ElementKey,
  type Folded,
  type NodeKey,
  type Place,
  type RelationshipKey,
  type View,
} from './view.ts'

/** Keys by where they are drawn. */
export interface Parted<K extends ElementKey> {
  readonly here: readonly K[]
  readonly there: readonly K[]
  readonly both: readonly K[]
}

/** Two canvases laid on one another. */
export interface Comparison {
  /** Everything of both; what is in both stands where it stands here. */
  readonly union: View
  readonly nodes: Parted<NodeKey>
  readonly relationships: Parted<RelationshipKey>
  /** Nodes of both that stand elsewhere there. */
  readonly moved: readonly NodeKey[]
}

/** Compares what is drawn. What is put aside or folded away is not drawn; filters are left out of it. */
export function compareViews(here: View, there: View): Comparison {
  const nodes = new Map<NodeKey, Place>([...there.nodes, ...here.nodes])
  const folded = new Map<NodeKey, Folded>()
  for (const [key, fold] of [...there.folded, ...here.folded])
    if (!nodes.has(key) && nodes.has(fold.into)) folded.set(key, fold)
  const relationships = new Map([...here.relationships, ...there.relationships])
  return {
    union: { ...EMPTY_VIEW, nodes, folded, relationships, styles: here.styles },
    nodes: parted(here.nodes, there.nodes),
    relationships: parted(here.relationships, there.relationships),
    moved: [...here.nodes]
      .filter(([key, place]) => isElsewhere(place, there.nodes.get(key)))
      .map(([key]) => key),
  }
}

function parted<K extends ElementKey>(
  here: ReadonlyMap<K, unknown>,
  there: ReadonlyMap<K, unknown>,
): Parted<K> {
  return {
    here: [...here.keys()].filter(key => !there.has(key)),
    there: [...there.keys()].filter(key => !here.has(key)),
    both: [...here.keys()].filter(key => there.has(key)),
  }
}

/** Canvas units; nearer than this nobody sees a difference. */
const SEEN = 1

function isElsewhere(place: Place, other: Place | undefined): boolean {
  return other !== undefined && Math.hypot(place.x - other.x, place.y - other.y) > SEEN
}
