import { askAndCompare } from '../features/compare/compare-state.ts'
import { closeSheet } from '../features/sheets/close-sheet.ts'
import { moveCurrentBy } from '../features/sheets/move-sheet.ts'
import { duplicateSheet, newSheet, sheetFromSelection } from '../features/sheets/new-sheet.ts'
import { renameCurrent } from '../features/sheets/rename-sheet.ts'
import { askAndSend } from '../features/sheets/send-to-sheet.ts'
import { switchBy } from '../features/sheets/switch-sheet.ts'
import { keepViewAs } from '../features/sheets/views.ts'
import { openViewsDialog } from '../features/sheets/views-dialog.tsx'
import { useSheets } from '../store/sheets.ts'
import type { Command } from './command.ts'
import { hasDrawn, hasSelectedNode, isReady, isWorking } from './selection.ts'

const hasTabs = (state: Parameters<typeof isWorking>[0]): boolean =>
  isWorking(state) && useSheets.getState().tabs.length > 1

export const sheetCommands = [
  {
    id: 'view.keep',
    label: 'Keep this view as…',
    keywords: ['save', 'bookmark', 'name', 'store'],
    menu: 'View',
    keys: ['Ctrl+D'],
    whileTyping: true,
    when: state => isReady(state) && hasDrawn(state),
    run: keepViewAs,
  },
  {
    id: 'view.open',
    label: 'Open a view…',
    keywords: ['kept', 'saved', 'load', 'bookmark', 'rename', 'remove'],
    menu: 'View',
    when: isReady,
    run: openViewsDialog,
  },
  {
    id: 'view.compare',
    label: 'Compare with…',
    keywords: ['difference', 'diff', 'versus', 'tabs', 'views', 'steps'],
    menu: 'View',
    on: ['canvas'],
    when: state => isReady(state) && isWorking(state),
    run: askAndCompare,
  },
  {
    id: 'sheet.new',
    label: 'New tab',
    keywords: ['canvas', 'sheet', 'empty'],
    menu: 'View',
    keys: ['Ctrl+T'],
    whileTyping: true,
    when: state => isReady(state) && isWorking(state),
    run: newSheet,
  },
  {
    id: 'sheet.duplicate',
    label: 'New tab with this canvas',
    keywords: ['duplicate', 'copy', 'sheet'],
    menu: 'View',
    on: ['canvas'],
    when: state => isReady(state) && isWorking(state),
    run: duplicateSheet,
  },
  {
    id: 'sheet.from-selection',
    label: 'New tab with the selection',
    keywords: ['sheet', 'canvas', 'extract'],
    menu: 'View',
    on: ['node'],
    when: state => isWorking(state) && hasSelectedNode(state),
    run: sheetFromSelection,
  },
  {
    id: 'sheet.send',
    label: 'Send to tab…',
    keywords: ['copy', 'move', 'sheet'],
    menu: 'View',
    on: ['node'],
    when: state => isWorking(state) && hasSelectedNode(state),
    run: askAndSend,
  },
  {
    id: 'sheet.next',
    label: 'Next tab',
    menu: 'View',
    keys: ['Ctrl+PageDown', 'Ctrl+Tab'],
    whileTyping: true,
    when: hasTabs,
    run: () => switchBy(1),
  },
  {
    id: 'sheet.previous',
    label: 'Previous tab',
    menu: 'View',
    keys: ['Ctrl+PageUp', 'Ctrl+Shift+Tab'],
    whileTyping: true,
    when: hasTabs,
    run: () => switchBy(-1),
  },
  {
    id: 'sheet.move-right',
    label: 'Move the tab right',
    menu: 'View',
    keys: ['Ctrl+Shift+PageDown'],
    when: hasTabs,
    run: () => moveCurrentBy(1),
  },
  {
    id: 'sheet.move-left',
    label: 'Move the tab left',
    menu: 'View',
    keys: ['Ctrl+Shift+PageUp'],
    when: hasTabs,
    run: () => moveCurrentBy(-1),
  },
  { id: 'sheet.rename', label: 'Rename the tab…', menu: 'View', when: hasTabs, run: renameCurrent },
  {
    id: 'sheet.close',
    label: 'Close the tab',
    menu: 'View',
    keys: ['Ctrl+W'],
    whileTyping: true,
    when: hasTabs,
    run: () => closeSheet(),
  },
] as const satisfies readonly Command[]
