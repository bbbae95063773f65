import { copyCypher } from '../features/export/copy-cypher.ts'
import { openExport } from '../features/export/export-state.ts'
import { copyPicture } from '../features/export/save-picture.ts'
import { openViewFile, saveViewFile } from '../features/export/view-files.ts'
import type { Command } from './command.ts'
import { hasDrawn, isReady } from './selection.ts'

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
  {
    id: 'export.copy-cypher',
    label: 'Copy as Cypher',
    keywords: ['clipboard', 'query', 'statement'],
    menu: 'Edit',
    on: ['canvas'],
    when: hasDrawn,
    run: copyCypher,
  },
  {
    id: 'export.save-view',
    label: 'Save view file…',
    keywords: ['json', 'positions', 'share', 'write'],
    menu: 'Case',
    keys: ['Ctrl+S'],
    when: hasDrawn,
    run: saveViewFile,
  },
  {
    id: 'export.open-view',
    label: 'Open view file…',
    keywords: ['json', 'positions', 'load', 'restore'],
    menu: 'Case',
    when: isReady,
    run: openViewFile,
  },
] as const satisfies readonly Command[]
