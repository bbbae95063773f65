import { toggleSide } from '../app/toggle-side.ts'
import type { Command } from './command.ts'
import { isWorking } from './selection.ts'

export const pathCommands = [
  {
    id: 'path.open',
    label: 'Find paths…',
    keywords: ['route', 'connect', 'start', 'end'],
    menu: 'Graph',
    when: isWorking,
    run: () => toggleSide('path'),
  },
] as const satisfies readonly Command[]
