import { toggleSide } from '../app/toggle-side.ts'
import type { Command } from './command.ts'
import { isWorking } from './selection.ts'

export const filterCommands = [
  {
    id: 'filter.open',
    label: 'Filters…',
    keywords: ['dim', 'hide', 'only', 'range'],
    menu: 'View',
    when: isWorking,
    run: () => toggleSide('filter'),
  },
  {
    id: 'style.open',
    label: 'Style rules…',
    keywords: ['colour', 'size', 'shape', 'caption', 'look'],
    menu: 'View',
    when: isWorking,
    run: () => toggleSide('style'),
  },
] as const satisfies readonly Command[]
