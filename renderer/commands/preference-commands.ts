import { useOverlays } from '../ui/overlays.ts'
import type { Command } from './command.ts'

export const preferenceCommands = [
  {
    id: 'preference.open',
    label: 'Preferences…',
    keywords: ['settings', 'options', 'theme', 'motion', 'configure'],
    menu: 'Edit',
    keys: ['Ctrl+,'],
    whileTyping: true,
    run: () => useOverlays.setState({ preferences: true }),
  },
] as const satisfies readonly Command[]
