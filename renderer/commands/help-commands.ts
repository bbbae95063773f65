import { useOverlays } from '../ui/overlays.ts'
import type { Command } from './command.ts'

export const helpCommands = [
  {
    id: 'help.shortcuts',
    label: 'Shortcuts',
    keywords: ['keys', 'help', 'keyboard'],
    menu: 'Help',
    keys: ['F1', '?'],
    whileTyping: true,
    run: () => useOverlays.setState({ help: true }),
  },
] as const satisfies readonly Command[]
