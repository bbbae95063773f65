import { create } from 'zustand'
import type { Settings } from '../../../graph/model/parameter.ts'
import type { LayoutScope } from './scope.ts'
import type { LayoutId } from '../../../graph/layout/layouts.ts'

interface LayoutSettings {
  /** The layout whose form is open. */
  readonly layout: LayoutId
  /** What each layout's parameters were set to; they hold for every way to run it. */
  readonly settings: Readonly<Partial<Record<LayoutId, Settings>>>
  readonly seed: number
  readonly scope: LayoutScope
}

/** What layouts are run with, from the panel, by command or from the bar. */
export const useLayoutSettings = create<LayoutSettings>()(() => ({
  layout: 'force',
  settings: {},
  seed: 1,
  scope: 'all',
}))

/** Sets the parameters of a layout. */
export function setLayout(layout: LayoutId, changed: Settings): void {
  useLayoutSettings.setState(({ settings }) => ({ settings: { ...settings, [layout]: changed } }))
}
