import { applyViewChange } from '../../../graph/view/change.ts'
import { goTo, type History, pathAhead, pathTo, START } from '../../../graph/view/history.ts'
import type { View } from '../../../graph/view/view.ts'
import { drawnScene } from './drawn-scene.ts'
import { type SceneDraft, sceneDraft } from './new-scene.ts'

/** The steps of the branch that the canvas is on, from before the first to the last that redoing leads to. */
export const branchOf = (history: History): number[] => [START, ...pathTo(history), ...pathAhead(history)]

/**
 * A scene of the canvas as it stood after each of these steps, said in the words of the step; `view` is the canvas as
 * it stands now. Steps after which nothing is drawn make none.
 */
export function scenesOfHistory(history: History, view: View, steps: readonly number[]): SceneDraft[] {
  return steps.flatMap(id => {
    const there = goTo(history, id).changes.reduce(applyViewChange, view)
    if (there.nodes.size === 0) return []
    const label = history.steps.get(id)?.label
    return [sceneDraft(drawnScene(there), label === undefined ? [] : [{ text: label, claims: [] }])]
  })
}
