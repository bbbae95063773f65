import { switchNames } from '../features/names/follow-names.ts'
import { chooseMarking } from '../features/marking/choose-marking.ts'
import type { Command } from './command.ts'
import { isReady } from './selection.ts'

export const nameCommands = [
  {
    id: 'names.switch',
    label: 'Hide or show names',
    keywords: ['names off', 'pseudonyms', 'anonymous', 'redact', 'privacy'],
    menu: 'View',
    keys: ['Ctrl+Shift+N'],
    whileTyping: true,
    when: isReady,
    run: switchNames,
  },
  {
    id: 'marking.choose',
    label: 'Mark how far this may be passed on…',
    keywords: ['tlp', 'traffic light', 'sharing', 'confidential', 'classification', 'marking'],
    menu: 'Case',
    when: isReady,
    run: chooseMarking,
  },
] as const satisfies readonly Command[]
