/** What of a story goes along in a page, so that it can be read back: no more than the page shows. Pure. */
import type { PlacedRecord, SceneRecord, StoryFile } from '../../../../graph/story/story-file.ts'
import type { Condition } from '../../../../graph/view/filter.ts'
import type { Reel, ReelScene } from '../../../player/reel.ts'

/**
 * The story cut down to what its reel shows: without the notes that the reel leaves out, and without nodes, lines,
 * claims and sources that the graph no longer has, that a filter hides or that are nobody's business.
 */
export function storyToTake(story: StoryFile, reel: Reel): StoryFile {
  const said = JSON.stringify(reel).toLowerCase()
  return {
    ...story,
    scenes: story.scenes.map((record, index) => taken(record, reel.scenes[index]!, reel, said)),
  }
}

function taken(record: SceneRecord, shown: ReelScene, reel: Reel, said: string): SceneRecord {
  const keyOf = keysByPlace(record, shown)
  const isShown = (reference: string) => keyOf.has(reference)
  const lines = new Set(shown.lines.map(key => nameOfLine(reel.lines[key]!)))
  const { frame, aside, branches } = record
  return {
    id: record.id,
    caption: captionTaken(record, shown),
    notes: shown.notes,
    seconds: record.seconds,
    nodes: record.nodes.filter(({ node }) => isShown(node)),
    folded: record.folded.filter(({ node }) => isShown(node)),
    lit: record.lit.filter(isShown),
    ...(record.lines && {
      lines: record.lines.filter(({ type, start, end }) =>
        lines.has(nameOfLine({ type, from: keyOf.get(start) ?? '', to: keyOf.get(end) ?? '' })),
      ),
    }),
    ...(record.filters && {
      filters: record.filters.filter(
        ({ filter }) => filter.effect === 'dim' && tellsNothing(filter.condition, said),
      ),
    }),
    ...(record.styles && { styles: record.styles.filter(({ rule }) => tellsNothing(rule.condition, said)) }),
    ...(frame && { frame }),
    ...(aside && { aside }),
    ...(branches && { branches }),
    ...(record.sources && { sources: allOrNone(record.sources, shown.sources) }),
  }
}

/** The sentences that the reel has, in their order: it leaves out what repeats a claim about a private person. */
function captionTaken({ caption }: SceneRecord, shown: ReelScene): SceneRecord['caption'] {
  const left = [...shown.caption]
  return caption.flatMap(({ text, claims }) => {
    if (left[0]?.text !== text) return []
    return [{ text, claims: allOrNone(claims, left.shift()!.claims) }]
  })
}

/**
 * The reel's keys for the nodes of a scene. Keys say nothing of where they come from, but a node that is shown stands
 * where the story has it; one that is folded is shown as the node it is folded into.
 */
function keysByPlace(record: SceneRecord, shown: ReelScene): Map<string, string> {
  const placeName = ({ x, y }: Pick<PlacedRecord, 'x' | 'y'>) => `${x} ${y}`
  const keys = new Map(Object.entries(shown.places).map(([key, place]) => [placeName(place), key]))
  const found = new Map<string, string>()
  for (const placed of record.nodes) {
    const key = keys.get(placeName(placed))
    if (key !== undefined) found.set(placed.node, key)
  }
  for (const { node, into } of record.folded) {
    const key = found.get(into)
    if (key !== undefined) found.set(node, key)
  }
  return found
}

const nameOfLine = ({ type, from, to }: { type: string; from: string; to: string }) => `${type} ${from} ${to}`

/** Which of them the reel has left out cannot be told: where one is missing, none goes along. */
function allOrNone(ids: readonly string[], shown: readonly string[]): readonly string[] {
  return ids.length === shown.length ? ids : []
}

/** Whether a condition names nothing that the page does not say anyway. */
function tellsNothing(condition: Condition | null, said: string): boolean {
  if (condition?.by !== 'text') return true
  return said.includes(JSON.stringify(condition.contains.toLowerCase()).slice(1, -1))
}
