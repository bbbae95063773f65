import { openingView } from '../features/explore/open-case.ts'
import { useApp } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { isReady } from './selection.ts'

export const caseCommands = [
  {
    id: 'case.opening',
    label: 'Draw the opening view',
    keywords: ['start', 'reset', 'home', 'begin again'],
    menu: 'Case',
    on: ['canvas'],
    when: isReady,
    run: openingView,
  },
  {
    id: 'case.about',
    label: 'About the case and its sources',
    keywords: ['articles', 'evidence', 'summary'],
    menu: 'Case',
    run: () => useApp.setState({ selection: new Set(), inspectorOpen: true }),
  },
] as const satisfies readonly Command[]
