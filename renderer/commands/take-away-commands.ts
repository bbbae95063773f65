import type { Command } from './command.ts'
import { isReady } from './selection.ts'

export const takeAwayCommands = [
  {
    id: 'story.take-away',
    label: 'Take the story away…',
    keywords: ['export', 'save', 'html', 'pdf', 'png', 'svg', 'webm', 'video', 'slides', 'print', 'share'],
    menu: 'Story',
    when: isReady,
    run: async () => (await import('../features/take-away/begin-take-away.ts')).beginTakeAway(),
  },
] as const satisfies readonly Command[]
