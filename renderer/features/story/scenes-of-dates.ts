import { CodedError } from '../../../graph/model/errors.ts'
import type { GraphNode, Value } from '../../../graph/model/value.ts'
import { MOST_SCENES } from '../../../graph/story/story-file.ts'
import { type NodeKey, nodeKey } from '../../../graph/view/view.ts'
import { datedClaims } from '../../../queries/explore/dated-claims.ts'
import { ask, rowsOf } from '../explore/ask.ts'
import { claimTimes } from '../inspector/claim-times.ts'
import { claimSentence } from './claim-sentence.ts'
import { drawnScene } from './drawn-scene.ts'
import { type SceneDraft, sceneDraft } from './new-scene.ts'
import { partOfView, withPlacesFor } from './placed-view.ts'

/** Sentences that a room reads at once; what else is claimed of a date goes into the notes. */
const SAID = 3

interface DatedClaim {
  readonly claim: GraphNode
  readonly speaker: string | null
  readonly about: readonly NodeKey[]
}

/**
 * A scene of each time at which the case says that something happened, in their order: all that came before stays,
 * what this time is about is lit, and the claims are said. Throws `NO_DATES`, `STORY_TOO_LONG`.
 */
export async function scenesOfDates(): Promise<SceneDraft[]> {
  const dates = byTime(rowsOf(await ask(datedClaims, {})).map(readClaim))
  if (dates.length === 0) {
    throw new CodedError(
      'NO_DATES',
      'No claim in this graph says when something happened, so there are no dates to make scenes of; capture the canvas instead.',
    )
  }
  if (dates.length > MOST_SCENES) {
    throw new CodedError(
      'STORY_TOO_LONG',
      `The case tells of ${dates.length} times and a story holds ${MOST_SCENES} scenes; query the claims that matter and make scenes of the rows.`,
    )
  }
  const view = await withPlacesFor([
    ...new Set(dates.flatMap(({ claims }) => claims.flatMap(({ about }) => about))),
  ])
  const drawn = new Set<NodeKey>()
  return dates.map(({ when, claims }) => {
    const lit = claims.flatMap(({ about }) => about)
    for (const key of lit) drawn.add(key)
    const shown = lit.map(key => view.folded.get(key)?.into ?? key)
    const [first, ...others] = claims.map(({ claim, speaker }) => claimSentence(claim, speaker))
    const sentences = [{ ...first!, text: `${when}: ${first!.text}` }, ...others]
    const rest = sentences.slice(SAID).map(({ text }) => `– ${text}`)
    return sceneDraft(
      drawnScene(partOfView(view, drawn), { lit: shown }),
      sentences.slice(0, SAID),
      rest.length > 0 ? `Also claimed of ${when}:\n${rest.join('\n')}` : '',
    )
  })
}

function readClaim([claim, speaker, about]: readonly Value[]): DatedClaim {
  return {
    claim: claim as GraphNode,
    speaker: typeof speaker === 'string' ? speaker : null,
    about: (about as readonly GraphNode[]).map(({ elementId }) => nodeKey(elementId)),
  }
}

/** Claims of the same time together, in the order they come. */
function byTime(claims: readonly DatedClaim[]): { readonly when: string; readonly claims: DatedClaim[] }[] {
  const times = new Map<string, DatedClaim[]>()
  for (const dated of claims) {
    const when = claimTimes(dated.claim).happened ?? ''
    const known = times.get(when)
    if (known) known.push(dated)
    else times.set(when, [dated])
  }
  return [...times].map(([when, together]) => ({ when, claims: together }))
}
