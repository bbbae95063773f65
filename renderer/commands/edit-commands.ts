import { invertSelection, selectAll, selectSameKind } from '../features/explore/selection.ts'
import { cancelLayout, isLayoutRunning } from '../features/layout/layout-run.ts'
import { closeFind } from '../features/find/find.ts'
import { canRedo, canUndo, redoStep, undoStep, useApp } from '../store/app-state.ts'
import { usePointerTool } from '../store/pointer-tool.ts'
import { useOverlays } from '../ui/overlays.ts'
import type { Command } from './command.ts'
import { hasDrawn, hasSelectedNode, hasSelection } from './selection.ts'

/**
 * Escape leaves the outermost thing that is open: the layout under way, the find field, the pointer's tool, the
 * selection.
 */
function leave(): void {
  if (isLayoutRunning()) cancelLayout()
  else if (useOverlays.getState().find) closeFind()
  else if (usePointerTool.getState().drag !== 'pan') usePointerTool.setState({ drag: 'pan' })
  else useApp.setState({ selection: new Set(), highlighted: new Set() })
}

export const editCommands = [
  {
    id: 'edit.undo',
    label: 'Undo',
    keywords: ['back', 'take back'],
    menu: 'Edit',
    keys: ['Ctrl+Z'],
    on: ['canvas'],
    when: canUndo,
    run: undoStep,
  },
  {
    id: 'edit.redo',
    label: 'Redo',
    keywords: ['again'],
    menu: 'Edit',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    on: ['canvas'],
    when: canRedo,
    run: redoStep,
  },
  {
    id: 'edit.select-all',
    label: 'Select every node',
    menu: 'Edit',
    keys: ['Ctrl+A'],
    on: ['canvas'],
    when: hasDrawn,
    run: selectAll,
  },
  {
    id: 'edit.invert',
    label: 'Invert the selection',
    keywords: ['select others'],
    menu: 'Edit',
    keys: ['Ctrl+I'],
    on: ['canvas'],
    when: hasDrawn,
    run: invertSelection,
  },
  {
    id: 'edit.select-kind',
    label: 'Select the same kind',
    keywords: ['alike'],
    menu: 'Edit',
    on: ['node'],
    when: hasSelectedNode,
    run: selectSameKind,
  },
  {
    id: 'edit.leave',
    label: 'Clear the selection or leave what is open',
    keywords: ['deselect', 'escape'],
    menu: 'Edit',
    keys: ['Escape'],
    when: state =>
      isLayoutRunning() ||
      useOverlays.getState().find ||
      usePointerTool.getState().drag !== 'pan' ||
      hasSelection(state) ||
      state.highlighted.size > 0,
    run: leave,
  },
] as const satisfies readonly Command[]
