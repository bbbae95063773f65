/** Scenes that are made of what the user has done, asked or has a case of. Each asks what it has to, then adds them to the open story. */
import { CodedError } from '../../../graph/model/errors.ts'
import { type Stretch, stretchPath } from '../../../graph/view/history.ts'
import { useApp } from '../../store/app-state.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { useQuery } from '../query/query-state.ts'
import { askWhich } from '../sheets/asking.ts'
import { addScenes } from './add-scenes.ts'
import type { SceneDraft } from './new-scene.ts'
import { scenesOfDates } from './scenes-of-dates.ts'
import { branchOf, scenesOfHistory } from './scenes-of-history.ts'
import { scenesOfRows } from './scenes-of-rows.ts'
import { openStories, useStories } from './stories.ts'

/** Asks which stretch of the history, and makes a scene of each of its steps. */
export async function makeScenesOfHistory(): Promise<void> {
  const { history } = useApp.getState()
  const branch = branchOf(history)
  const stretches = history.stretches.map(stretch => ({ stretch, path: stretchPath(history, stretch) }))
  if (stretches.length === 0) return makeScenesOfSteps(branch)
  const which = await askWhich({
    title: 'Make scenes of these steps',
    choices: [
      { label: 'All steps of this branch', note: counted(branch.length - 1, 'step') },
      ...stretches.map(({ stretch, path }) => ({
        label: stretch.name,
        note: `steps ${stretch.from} → ${stretch.to}, ${counted(path.length, 'scene')}`,
      })),
    ],
  })
  if (which !== null) await makeScenesOfSteps(which === 0 ? branch : stretches[which - 1]!.path)
}

/** Makes scenes of a stretch that has a name. */
export function makeScenesOfStretch(stretch: Stretch): Promise<void> {
  return makeScenesOfSteps(stretchPath(useApp.getState().history, stretch), stretch.name)
}

async function makeScenesOfSteps(steps: readonly number[], title?: string): Promise<void> {
  await openStories()
  const { history, view } = useApp.getState()
  add(scenesOfHistory(history, view, steps), title ?? 'Steps')
}

/** Makes a scene of each row of the result that stands under the query. Throws `NO_RESULT` and as `scenesOfRows` does. */
export async function makeScenesOfRows(): Promise<void> {
  await openStories()
  const { run } = useQuery.getState()
  if (run.status !== 'done') {
    throw new CodedError(
      'NO_RESULT',
      'There is no result to make scenes of; run a query that returns nodes, and make scenes of its rows then.',
    )
  }
  const { source } = useStories.getState()
  add(await scenesOfRows(run.outcome), 'Rows', source)
}

/** Makes a scene of each time that the case tells of. Throws as `scenesOfDates` does. */
export async function makeScenesOfDates(): Promise<void> {
  await openStories()
  const { source } = useStories.getState()
  add(await scenesOfDates(), 'What happened when', source)
}

function add(drafts: readonly SceneDraft[], title: string, source = useStories.getState().source): void {
  // Another graph was opened while this one was asked.
  if (source !== useStories.getState().source) return
  if (drafts.length === 0) {
    throw new CodedError(
      'NOTHING_TO_DRAW',
      'Nothing is drawn at any of these steps, so there is no scene to make; take others.',
    )
  }
  const story = addScenes(drafts, title)
  useApp.setState({ drawer: 'story' })
  notify(`Added ${counted(drafts.length, 'scene')} to “${story.title}”.`)
}
