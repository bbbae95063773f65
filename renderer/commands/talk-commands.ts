import { useBoard } from '../features/story/board-state.ts'
import type { Command } from './command.ts'
import { isReady } from './selection.ts'

/* A talk is an occasion: what gives it comes when it is asked for. */
const present = () => import('../features/talk/present.ts')

export const talkCommands = [
  {
    id: 'present.start',
    label: 'Present',
    keywords: ['full screen', 'slides', 'talk', 'play', 'story'],
    menu: 'Story',
    keys: ['F5', 'F11'],
    whileTyping: true,
    when: isReady,
    run: async () => (await present()).present(),
  },
  {
    id: 'present.from-here',
    label: 'Present from this scene',
    keywords: ['slides', 'talk', 'play', 'story'],
    menu: 'Story',
    keys: ['Shift+F5'],
    whileTyping: true,
    when: () => useBoard.getState().scene !== null,
    run: async () => (await present()).presentFromHere(),
  },
  {
    id: 'present.choose',
    label: 'Present a story…',
    keywords: ['talk', 'play', 'slides'],
    menu: 'Story',
    when: isReady,
    run: async () => (await present()).presentChosen(),
  },
  {
    id: 'present.beside',
    label: 'Present a story beside its notes…',
    keywords: ['presenter view', 'speaker notes', 'audience', 'call', 'share', 'second display'],
    menu: 'Story',
    keys: ['Alt+F5'],
    whileTyping: true,
    when: isReady,
    run: async () => (await present()).presentChosen(true),
  },
] as const satisfies readonly Command[]
