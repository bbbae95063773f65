import { openExport } from '../features/export/export-state.ts'
import { copyPicture } from '../features/export/save-picture.ts'
import type { Command } from './command.ts'
import { hasDrawn } from './selection.ts'

export const exportCommands = [
  {
    id: 'export.picture',
    label: 'Export picture…',
    keywords: ['save', 'png', 'svg', 'image', 'screenshot', 'print'],
    menu: 'Case',
    keys: ['Ctrl+Shift+S'],
    on: ['canvas'],
    when: hasDrawn,
    run: openExport,
  },
  {
    id: 'export.copy-picture',
    label: 'Copy picture',
    keywords: ['clipboard', 'image', 'png', 'paste'],
    menu: 'Edit',
    keys: ['Ctrl+Shift+C'],
    on: ['canvas'],
    when: hasDrawn,
    run: copyPicture,
  },
] as const satisfies readonly Command[]
