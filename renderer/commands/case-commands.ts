import { chooseCase, openRecents } from '../features/case/recents.ts'
import { openingView } from '../features/explore/open-case.ts'
import { useApp } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { isReady } from './selection.ts'

export const caseCommands = [
  {
    id: 'case.open-file',
    label: 'Open a case file…',
    keywords: ['load', 'json', 'file'],
    menu: 'Case',
    keys: ['Ctrl+Shift+O'],
    whileTyping: true,
    run: () => chooseCase('here'),
  },
  {
    id: 'case.open-file-beside',
    label: 'Open a case file in a new window…',
    keywords: ['load', 'json', 'file', 'second'],
    menu: 'Case',
    run: () => chooseCase('new-window'),
  },
  {
    id: 'case.recent',
    label: 'Recent cases and servers…',
    keywords: ['open', 'lately', 'history', 'last'],
    menu: 'Case',
    run: openRecents,
  },
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
