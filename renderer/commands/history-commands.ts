import { START } from '../../graph/view/history.ts'
import { pause, play, useReplay } from '../features/history/replay.ts'
import { canUndo, goToStep } from '../store/app-state.ts'
import type { Command } from './command.ts'

export const historyCommands = [
  {
    id: 'history.start',
    label: 'Go back to the first canvas',
    keywords: ['history', 'undo all', 'beginning'],
    menu: 'Edit',
    when: canUndo,
    run: () => goToStep(START),
  },
  {
    id: 'history.replay',
    label: 'Replay the steps, or pause',
    keywords: ['history', 'play', 'animate', 'story'],
    menu: 'Edit',
    when: ({ history }) => history.steps.size > 0,
    run: () => (useReplay.getState().playing ? pause() : play()),
  },
] as const satisfies readonly Command[]
