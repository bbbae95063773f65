import { LAYOUT_IDS, type LayoutId, LAYOUTS } from '../../graph/layout/layouts.ts'
import { toggleSide } from '../app/toggle-side.ts'
import { runLayout } from '../features/explore/run-layout.ts'
import { cancelLayout, isLayoutRunning } from '../features/layout/layout-run.ts'
import { useLayoutSettings } from '../features/layout/layout-settings.ts'
import type { Command } from './command.ts'
import { hasDrawn, isWorking, selectedNodes } from './selection.ts'

type LayoutCommand = Command & { readonly id: `layout.${LayoutId}` }

/** How the command of each layout is called: `Lay out by force`. */
const CALLED: { readonly [Id in LayoutId]: string } = {
  force: 'Lay out by force',
  hierarchy: 'Lay out as hierarchy',
  concentric: 'Lay out in rings by kind',
  timeline: 'Lay out as timeline',
  grid: 'Lay out as grid',
  community: 'Lay out by community',
}

export const layoutCommands = [
  {
    id: 'layout.open',
    label: 'Arrange what is drawn…',
    keywords: ['layout', 'panel', 'keep', 'arrangement'],
    menu: 'Graph',
    keys: ['Ctrl+L'],
    on: ['canvas'],
    when: isWorking,
    run: () => toggleSide('layout'),
  },
  ...LAYOUT_IDS.map(
    (id): LayoutCommand => ({
      id: `layout.${id}`,
      label: CALLED[id],
      keywords: ['arrange', 'layout', ...LAYOUTS[id].keywords],
      menu: 'Graph',
      when: hasDrawn,
      run: () => runLayout(id),
    }),
  ),
  {
    id: 'layout.selection',
    label: 'Arrange the selection',
    keywords: ['layout', 'selected'],
    menu: 'Graph',
    on: ['node'],
    when: state => selectedNodes(state).length > 1,
    run: () => runLayout(useLayoutSettings.getState().layout, 'selection'),
  },
  {
    id: 'layout.cancel',
    label: 'Cancel the layout',
    keywords: ['stop', 'arrange'],
    menu: 'Graph',
    when: isLayoutRunning,
    run: cancelLayout,
  },
] as const satisfies readonly Command[]
