import { create } from 'zustand'
import type { LayoutOptions } from '../../../graph/layout/layout.ts'
import type { LayoutScope } from './scope.ts'
import type { LayoutId } from '../../../graph/layout/layouts.ts'

interface LayoutSettings {
  /** The layout whose form is open. */
  readonly layout: LayoutId
  /** What each layout's parameters were set to; they hold for every way to run it. */
  readonly options: Readonly<Partial<Record<LayoutId, LayoutOptions>>>
  readonly seed: number
  readonly scope: LayoutScope
}

/** What layouts are run with, from the panel, by command or from the bar. */
export const useLayoutSettings = create<LayoutSettings>()(() => ({
  layout: 'force',
  options: {},
  seed: 1,
  scope: 'all',
}))

/** Sets one parameter of a layout. */
export function setLayoutOption(layout: LayoutId, name: string, value: number | string | boolean): void {
  useLayoutSettings.setState(({ options }) => ({
    options: { ...options, [layout]: { ...options[layout], [name]: value } },
  }))
}
