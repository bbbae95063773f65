import { chooseMarking } from '../features/marking/choose-marking.ts'
import type { Command } from './command.ts'
import { isReady } from './selection.ts'

export const nameCommands = [
  {
    id: 'marking.choose',
    label: 'Mark how far this may be passed on…',
    keywords: ['tlp', 'traffic light', 'sharing', 'confidential', 'classification', 'marking'],
    menu: 'Case',
    when: isReady,
    run: chooseMarking,
  },
] as const satisfies readonly Command[]
