import { CodedError } from '../../../graph/model/errors.ts'
import { MOST_SCENES } from '../../../graph/story/story-file.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { datedClaims } from '../../../queries/explore/dated-claims.ts'
import { ask, rowsOf } from '../explore/ask.ts'
import { datedCaptions } from './dated-captions.ts'
import { drawnScene } from './drawn-scene.ts'
import { type SceneDraft, sceneDraft } from './new-scene.ts'
import { partOfView, withPlacesFor } from './placed-view.ts'

/**
 * A scene of each time at which the case says that something happened, in their order: all that came before stays,
 * what this time is about is lit, and the claims are said. Throws `NO_DATES`, `STORY_TOO_LONG`.
 */
export async function scenesOfDates(): Promise<SceneDraft[]> {
  const dates = datedCaptions(rowsOf(await ask(datedClaims, {})))
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
  const view = await withPlacesFor([...new Set(dates.flatMap(({ about }) => about))])
  const drawn = new Set<NodeKey>()
  return dates.map(({ about, caption, notes }) => {
    for (const key of about) drawn.add(key)
    const lit = about.map(key => view.folded.get(key)?.into ?? key)
    return sceneDraft(drawnScene(partOfView(view, drawn), { lit }), caption, notes)
  })
}
