import type { Pseudonyms } from '../../../graph/names/pseudonyms.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { PageTraits } from '../../canvas/page-traits.ts'
import { PageFacts } from '../../canvas/scene-facts.ts'
import type { Reel, ReelScene } from '../../player/reel.ts'
import { inSlices } from '../draw-many/in-slices.ts'
import { dayOf } from '../../ui/day-of.ts'
import { namesOffBy, PLAIN } from '../names/wordings.ts'
import { claimFactsOf } from './claim-facts.ts'
import { groundOf } from './ground.ts'
import type { Reading } from './reading.ts'
import { reelScene } from './reel-scene.ts'
import { readStoryEvidence } from './story-evidence.ts'
import { readStoryGraph } from './story-graph.ts'
import { type IconOf, ReelTables, tablesOfReel } from './tables.ts'

export interface ReelChoice {
  /** Whether what the presenter alone sees goes along. */
  readonly notes: boolean
  /** Whether something else stands for every name. */
  readonly namesOff: boolean
}

/** What a reel is made from beside the story. */
export interface ReelOrigin {
  readonly read: Reading
  readonly iconOf: IconOf
  readonly now: Date
  /** What stands for names, asked for when names are off. */
  readonly pseudonyms: () => Promise<Pseudonyms>
  /** How many nodes the whole graph has, evidence left out; null where that is not known. */
  readonly total: () => Promise<number | null>
}

/** Reads a story out of a graph, see `reelOf`. */
export async function reelFrom(story: StoryFile, choice: ReelChoice, origin: ReelOrigin): Promise<Reel> {
  const { read, iconOf, now } = origin
  const { notes, namesOff } = choice
  const drawn = await readStoryGraph(story, read)
  const [evidence, total, wording] = await Promise.all([
    readStoryEvidence(story, drawn, read),
    origin.total(),
    namesOff ? origin.pseudonyms().then(namesOffBy) : PLAIN,
  ])
  // Every node is asked for its name once, so that texts that come before it do without it too.
  for (const key of drawn.keyOf.values()) wording.node(drawn.graph.node(key)!)
  const facts = new PageFacts(drawn.graph, drawn.degreeOf, node => wording.node(node))
  const traits = new PageTraits(drawn.graph, drawn.degreeOf, claimFactsOf(evidence))
  const tables = new ReelTables({ drawn, facts, evidence, wording, iconOf })
  const ground = groundOf(drawn, evidence, wording)
  const idOf = sceneNames(story, namesOff)
  const from = { drawn, facts, traits, tables, ground, wording, notes, total, idOf }
  const scenes: ReelScene[] = []
  await inSlices(story.scenes, record => scenes.push(reelScene(record, from)))
  return {
    title: wording.text(story.title),
    case: wording.text(story.case.title),
    date: dayOf(now),
    marking: story.marking,
    loop: story.loop,
    namesOff,
    ...tablesOfReel(tables),
    scenes,
  }
}

/** The id of a scene may be made of names. */
function sceneNames({ scenes }: StoryFile, namesOff: boolean): (id: string) => string {
  const numbers = new Map(scenes.map(({ id }, index) => [id, `scene-${index + 1}`]))
  return id => (namesOff ? numbers.get(id)! : id)
}
