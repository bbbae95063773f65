import type { NodeKey } from '../../../graph/view/view.ts'
import type { Kind } from '../../canvas/kinds.ts'
import { nodeSize } from '../../canvas/node-size.ts'
import { importanceOf, type SceneEdge, type SceneFacts } from '../../canvas/scene.ts'
import type { ReelClaim, ReelKind, ReelLine, ReelNode, ReelSource } from '../../player/reel.ts'
import type { Wording } from '../../store/names.ts'
import { text } from '../inspector/evidence.ts'
import { claimInWords, sourceInWords } from './evidence-words.ts'
import type { StoryEvidence } from './story-evidence.ts'
import type { StoryGraph } from './story-graph.ts'
import { Table } from './table.ts'

/** The strokes of a kind's icon: SVG path data in a box of 24 by 24. */
export type IconOf = (kind: Kind) => readonly string[]

interface TablesOrigin {
  readonly drawn: StoryGraph
  readonly facts: SceneFacts
  readonly evidence: StoryEvidence
  readonly wording: Wording
  readonly iconOf: IconOf
}

/** What the scenes of a reel refer to by keys: taken in when a scene first shows it, so that nothing else is in it. */
export class ReelTables {
  readonly kinds = new Table<ReelKind>('k')
  readonly nodes = new Table<ReelNode>('n')
  readonly lines = new Table<ReelLine>('l')
  readonly claims = new Table<ReelClaim>('c')
  readonly sources = new Table<ReelSource>('s')
  readonly #drawn: StoryGraph
  readonly #facts: SceneFacts
  readonly #evidence: StoryEvidence
  readonly #wording: Wording
  readonly #iconOf: IconOf

  constructor({ drawn, facts, evidence, wording, iconOf }: TablesOrigin) {
    this.#drawn = drawn
    this.#facts = facts
    this.#evidence = evidence
    this.#wording = wording
    this.#iconOf = iconOf
  }

  /** The key of a node that the graph has. */
  node(key: NodeKey): string {
    return this.nodes.keyOf(key, () => {
      const facts = this.#facts.node(key)!
      return {
        caption: facts.caption,
        kind: this.#kind(facts.kind),
        size: nodeSize(facts.kind, facts.relationships),
        importance: importanceOf(facts),
        claims: this.claimsWith(this.#evidence.about.get(key) ?? []),
      }
    })
  }

  line({ keys, source, target, type, status }: SceneEdge): string {
    const ids = [...keys].sort()
    return this.lines.keyOf([source, target, ...ids].join(' '), () => ({
      from: this.node(source),
      to: this.node(target),
      type,
      status,
      count: keys.length,
      claims: this.claimsWith(keys.flatMap(key => this.#drawn.relationships.get(key)!.claims)),
    }))
  }

  /** Keys of the claims with these ids that the graph has and that may be shown. */
  claimsWith(ids: readonly string[]): readonly string[] {
    return [...new Set(ids)].flatMap(id => {
      const evidence = this.#evidence.claims.get(id)
      if (!evidence) return []
      const source = evidence.source && text(evidence.source, 'id')
      return this.claims.keyOf(id, () =>
        claimInWords(evidence, (source && this.source(source)) ?? null, this.#wording),
      )
    })
  }

  /** The key of a source; undefined of one that the graph does not have. */
  source(id: string): string | undefined {
    const facts = this.#evidence.sources.get(id)
    return facts && this.sources.keyOf(id, () => sourceInWords(facts, this.#wording))
  }

  #kind(kind: Kind): string {
    const { label, title, shape, dark, light, outline } = kind
    return this.kinds.keyOf(label, () => ({
      title,
      shape,
      fill: { dark, light },
      outline,
      icon: this.#iconOf(kind),
    }))
  }
}

/** The entries of tables as a reel has them. */
export function tablesOfReel({ kinds, nodes, lines, claims, sources }: ReelTables) {
  return {
    kinds: kinds.entries(),
    nodes: nodes.entries(),
    lines: lines.entries(),
    claims: claims.entries(),
    sources: sources.entries(),
  }
}
