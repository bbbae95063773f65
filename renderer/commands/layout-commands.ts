import { toggleSide } from '../app/toggle-side.ts'
import type { Command } from './command.ts'
import { isWorking } from './selection.ts'

export const layoutCommands = [
  {
    id: 'layout.open',
    label: 'Arrange what is drawn…',
    keywords: ['arrange', 'panel'],
    menu: 'Graph',
    when: isWorking,
    run: () => toggleSide('layout'),
  },
] as const satisfies readonly Command[]
