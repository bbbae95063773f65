import { astrayIn, isPrivateSentence, type SceneGround } from '../../../graph/story/holds.ts'
import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { effectsOf } from '../../../graph/view/effects.ts'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import { looksOf } from '../../../graph/view/looks.ts'
import { withGroups } from '../../canvas/group-captions.ts'
import { type Scene, type SceneFacts, sceneOf } from '../../canvas/scene.ts'
import type { ReelScene } from '../../player/reel.ts'
import type { Wording } from '../../store/names.ts'
import { looksIn } from './scene-looks.ts'
import { sceneStamp } from './scene-stamp.ts'
import { sceneTraits } from './scene-traits.ts'
import { viewOfScene } from './scene-view.ts'
import type { StoryGraph } from './story-graph.ts'
import type { ReelTables } from './tables.ts'

/** Where scenes are read from, and how. */
export interface SceneOrigin {
  readonly drawn: StoryGraph
  readonly facts: SceneFacts
  readonly traits: TraitSource
  readonly tables: ReelTables
  readonly ground: SceneGround
  readonly wording: Wording
  readonly notes: boolean
  /** Nodes of the whole graph, evidence left out; null where it is not known. */
  readonly total: number | null
  /** What a scene is called in the reel, by its id in the story. */
  readonly idOf: (scene: string) => string
}

/** One scene of a story as a reel plays it. */
export function reelScene(record: SceneRecord, origin: SceneOrigin): ReelScene {
  const { drawn, facts, tables, wording } = origin
  const seen = viewOfScene(record, drawn)
  const { view } = seen
  const traits = sceneTraits(view, drawn, origin.traits)
  const effects = effectsOf(view, traits)
  const scene = withGroups(sceneOf(view, facts, { effects, looks: looksOf(view, traits) }), view)
  const folded = [...view.folded].filter(([, { into }]) => scene.nodes.has(into))
  return {
    id: origin.idOf(record.id),
    ...saidIn(record, origin),
    seconds: record.seconds,
    places: Object.fromEntries(
      [...scene.nodes.values()].map(({ key, x, y }) => [tables.node(key), { x, y }]),
    ),
    folded: Object.fromEntries(folded.map(([key, { into }]) => [tables.node(key), tables.node(into)])),
    lines: [...scene.edges.values()].map(edge => tables.line(edge)),
    lit: litIn(scene, record, origin),
    faint: faintIn(scene, tables),
    looks: looksIn(scene, facts, tables, wording),
    frame: record.frame ?? null,
    aside: record.aside ?? false,
    sources: (record.sources ?? []).flatMap(id => tables.source(id) ?? []),
    stamp: sceneStamp(seen, effects, drawn, origin.total),
    astray: astrayIn(record, origin.ground).map(sentence => wording.text(sentence)),
  }
}

/** What is said in words; what repeats a claim about a private person is left out. */
function saidIn({ caption, notes, branches = [] }: SceneRecord, origin: SceneOrigin) {
  const { tables, ground, wording, idOf } = origin
  return {
    caption: caption
      .filter(sentence => !isPrivateSentence(sentence, ground))
      .map(({ text, claims }) => ({ text: wording.text(text), claims: tables.claimsWith(claims) })),
    notes: origin.notes ? wording.text(notes) : '',
    branches: branches.map(({ label, scene }) => ({ label: wording.text(label), scene: idOf(scene) })),
  }
}

/** A line is lit where both its nodes are. */
function litIn(scene: Scene, { lit }: SceneRecord, { drawn, tables }: SceneOrigin): string[] {
  const keys = new Set(lit.flatMap(name => drawn.keyOf.get(name) ?? []).filter(key => scene.nodes.has(key)))
  const between = [...scene.edges.values()].filter(
    ({ source, target }) => keys.has(source) && keys.has(target),
  )
  return [...[...keys].map(key => tables.node(key)), ...between.map(edge => tables.line(edge))]
}

function faintIn({ nodes, edges }: Scene, tables: ReelTables): string[] {
  return [
    ...[...nodes.values()].filter(({ dimmed }) => dimmed).map(({ key }) => tables.node(key)),
    ...[...edges.values()].filter(({ dimmed }) => dimmed).map(edge => tables.line(edge)),
  ]
}
