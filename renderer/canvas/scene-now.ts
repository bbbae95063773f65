import type { View } from '../../graph/view/view.ts'
import { useSettings } from '../store/settings.ts'
import { withBundles } from './bundle-lines.ts'
import { withGroups } from './group-captions.ts'
import { type Scene, type SceneFacts, sceneOf } from './scene.ts'
import { withStraightLines } from './straight-lines.ts'
import { effectsNow, looksNow } from './view-effects.ts'

/** What of a view is drawn and how: with its filters, its style rules, and as the user wants lines to be bundled. */
export function sceneNow(view: View, facts: SceneFacts): Scene {
  const scene = sceneOf(view, facts, { effects: effectsNow(view), looks: looksNow(view) })
  return withStraightLines(withBundles(withGroups(scene, view), useSettings.getState().bundleParallels))
}
