import type { StoryFile } from '../../../graph/story/story-file.ts'
import { PageFacts } from '../../canvas/scene-facts.ts'
import { PageTraits } from '../../canvas/page-traits.ts'
import type { Reel } from '../../player/reel.ts'
import type { Reading } from './reading.ts'
import { reelScene } from './reel-scene.ts'
import { readStoryEvidence } from './story-evidence.ts'
import { readStoryGraph } from './story-graph.ts'
import { type IconOf, ReelTables, tablesOfReel } from './tables.ts'

export interface ReelChoice {
  /** Whether what the presenter alone sees goes along. */
  readonly notes: boolean
  readonly namesOff: boolean
}

/** What a reel is made from beside the story. */
export interface ReelOrigin {
  readonly read: Reading
  readonly iconOf: IconOf
  readonly now: Date
}

/** Reads a story out of a graph, see `reelOf`. */
export async function reelFrom(
  story: StoryFile,
  { notes, namesOff }: ReelChoice,
  origin: ReelOrigin,
): Promise<Reel> {
  const drawn = await readStoryGraph(story, origin.read)
  const evidence = await readStoryEvidence(story, drawn, origin.read)
  const facts = new PageFacts(drawn.graph, drawn.degreeOf)
  const traits = new PageTraits(drawn.graph, drawn.degreeOf)
  const tables = new ReelTables(drawn, facts, evidence, origin.iconOf)
  const scenes = story.scenes.map(record => reelScene(record, { drawn, facts, traits, tables }, notes))
  return {
    title: story.title,
    case: story.case.title,
    date: dayOf(origin.now),
    marking: story.marking,
    loop: story.loop,
    namesOff,
    ...tablesOfReel(tables),
    scenes,
  }
}

/** `2025-01-31` by the clock of this machine. */
function dayOf(now: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
}
