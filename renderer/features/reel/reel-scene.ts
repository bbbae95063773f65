import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { effectsOf } from '../../../graph/view/effects.ts'
import { looksOf } from '../../../graph/view/looks.ts'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Swatch } from '../../../graph/view/style-rule.ts'
import type { View } from '../../../graph/view/view.ts'
import { colourOf } from '../../canvas/palette.ts'
import { nodeSize } from '../../canvas/node-size.ts'
import { type Scene, type SceneFacts, type SceneNode, sceneOf } from '../../canvas/scene.ts'
import type { ReelLook, ReelScene } from '../../player/reel.ts'
import { viewOfScene } from './scene-view.ts'
import type { StoryGraph } from './story-graph.ts'
import type { ReelTables } from './tables.ts'

/** Where scenes are read from. */
export interface SceneOrigin {
  readonly drawn: StoryGraph
  readonly facts: SceneFacts
  readonly traits: TraitSource
  readonly tables: ReelTables
}

/** One scene of a story as a reel plays it. */
export function reelScene(record: SceneRecord, origin: SceneOrigin, withNotes: boolean): ReelScene {
  const { drawn, facts, traits, tables } = origin
  const view = viewOfScene(record, drawn)
  const effects = effectsOf(view, traits)
  const scene = sceneOf(view, facts, { effects, looks: looksOf(view, traits) })
  const folded = [...view.folded].filter(([, { into }]) => scene.nodes.has(into))
  return {
    id: record.id,
    caption: record.caption.map(({ text, claims }) => ({ text, claims: tables.claimsWith(claims) })),
    notes: withNotes ? record.notes : '',
    seconds: record.seconds,
    places: Object.fromEntries(
      [...scene.nodes.values()].map(({ key, x, y }) => [tables.node(key), { x, y }]),
    ),
    folded: Object.fromEntries(folded.map(([key, { into }]) => [tables.node(key), tables.node(into)])),
    lines: [...scene.edges.values()].map(edge => tables.line(edge)),
    ...markedIn(scene, record, origin),
    looks: looksIn(scene, origin),
    frame: record.frame ?? null,
    aside: record.aside ?? false,
    branches: record.branches ?? [],
    sources: (record.sources ?? []).flatMap(id => tables.source(id) ?? []),
    stamp: stampOf(view, scene),
    astray: [],
  }
}

function stampOf(view: View, scene: Scene): string[] {
  return [`drawn ${scene.nodes.size + view.folded.size}`]
}

/** A line is lit where both its nodes are. */
function markedIn(scene: Scene, { lit }: SceneRecord, { drawn, tables }: SceneOrigin) {
  const keys = new Set(lit.flatMap(name => drawn.keyOf.get(name) ?? []).filter(key => scene.nodes.has(key)))
  const edges = [...scene.edges.values()]
  const between = edges.filter(({ source, target }) => keys.has(source) && keys.has(target))
  return {
    lit: [...[...keys].map(key => tables.node(key)), ...between.map(edge => tables.line(edge))],
    faint: [
      ...[...scene.nodes.values()].filter(({ dimmed }) => dimmed).map(({ key }) => tables.node(key)),
      ...edges.filter(({ dimmed }) => dimmed).map(edge => tables.line(edge)),
    ],
  }
}

function looksIn(scene: Scene, { facts, tables }: SceneOrigin): ReelScene['looks'] {
  const nodes = [...scene.nodes.values()].map(
    node => [tables.node(node.key), lookOfNode(node, facts)] as const,
  )
  const lines = [...scene.edges.values()].map(edge => {
    const { colour, width } = edge
    return [tables.line(edge), { ...coloured(colour), ...(width !== null && { width }) }] as const
  })
  return Object.fromEntries([...nodes, ...lines].filter(([, look]) => Object.keys(look).length > 0))
}

function lookOfNode({ key, colour, shape, size, caption }: SceneNode, facts: SceneFacts): ReelLook {
  const usual = facts.node(key)!
  return {
    ...coloured(colour),
    ...(shape !== usual.kind.shape && { shape }),
    ...(size !== nodeSize(usual.kind, usual.relationships) && { size }),
    ...(caption !== usual.caption && { caption }),
  }
}

const coloured = (swatch: Swatch | null): ReelLook =>
  swatch === null ? {} : { colour: { dark: colourOf(swatch, 'dark'), light: colourOf(swatch, 'light') } }
