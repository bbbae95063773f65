import type { LayoutRun } from './layout.ts'
import type { LayoutId, LAYOUTS } from './layouts.ts'
import { communityRun } from './runs/community.ts'
import { concentricRun } from './runs/concentric.ts'
import { forceRun } from './runs/force.ts'
import { gridRun } from './runs/grid.ts'
import { hierarchyRun } from './runs/hierarchy.ts'
import { timelineRun } from './runs/timeline.ts'

/** What each layout runs. */
export const LAYOUT_RUNS: { readonly [Id in LayoutId]: LayoutRun<(typeof LAYOUTS)[Id]['parameters']> } = {
  force: forceRun,
  hierarchy: hierarchyRun,
  concentric: concentricRun,
  timeline: timelineRun,
  grid: gridRun,
  community: communityRun,
}
