import { toggleTheme } from '../app/theme.ts'
import { fitAll, fitSelection, zoomIn, zoomOut } from '../canvas/canvas-controls.ts'
import { nextHit, openFind, previousHit, useFind } from '../features/find/find.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { useOverlays } from '../ui/overlays.ts'
import type { Command } from './command.ts'
import { hasDrawn, hasSelection, isWorking } from './selection.ts'

const toggle = (drawer: NonNullable<AppState['drawer']>) => () =>
  useApp.setState(state => ({ drawer: state.drawer === drawer ? null : drawer }))

export const viewCommands = [
  {
    id: 'search.open',
    label: 'Search the graph and commands',
    keywords: ['palette'],
    menu: 'View',
    keys: ['Ctrl+K'],
    whileTyping: true,
    on: ['canvas'],
    when: isWorking,
    run: () => useOverlays.setState(({ searchAsked }) => ({ searchAsked: searchAsked + 1 })),
  },
  {
    id: 'find.open',
    label: 'Find on the canvas',
    menu: 'View',
    keys: ['Ctrl+F'],
    whileTyping: true,
    when: isWorking,
    run: openFind,
  },
  {
    id: 'find.next',
    label: 'Next hit',
    menu: 'View',
    keys: ['F3'],
    whileTyping: true,
    when: () => useFind.getState().hits.length > 0,
    run: nextHit,
  },
  {
    id: 'find.previous',
    label: 'Previous hit',
    menu: 'View',
    keys: ['Shift+F3'],
    whileTyping: true,
    when: () => useFind.getState().hits.length > 0,
    run: previousHit,
  },
  {
    id: 'view.fit',
    label: 'Fit everything',
    keywords: ['zoom', 'centre'],
    menu: 'View',
    keys: ['Ctrl+0'],
    on: ['canvas'],
    when: hasDrawn,
    run: fitAll,
  },
  {
    id: 'view.fit-selection',
    label: 'Fit the selection',
    keywords: ['zoom', 'centre'],
    menu: 'View',
    keys: ['Ctrl+9'],
    on: ['node', 'relationship'],
    when: hasSelection,
    run: fitSelection,
  },
  { id: 'view.zoom-in', label: 'Zoom in', menu: 'View', keys: ['Ctrl+=', 'Ctrl++'], run: zoomIn },
  { id: 'view.zoom-out', label: 'Zoom out', menu: 'View', keys: ['Ctrl+-'], run: zoomOut },
  {
    id: 'view.inspector',
    label: 'Show or hide the inspector',
    keywords: ['evidence', 'panel', 'sidebar'],
    menu: 'View',
    keys: ['Ctrl+B'],
    whileTyping: true,
    when: isWorking,
    run: () => useApp.setState(({ inspectorOpen }) => ({ inspectorOpen: !inspectorOpen })),
  },
  {
    id: 'view.history',
    label: 'Show or hide the history',
    keywords: ['steps', 'log'],
    menu: 'View',
    when: isWorking,
    run: toggle('history'),
  },
  {
    id: 'view.theme',
    label: 'Switch between the dark and the light theme',
    keywords: ['colours', 'night', 'day'],
    menu: 'View',
    run: toggleTheme,
  },
] as const satisfies readonly Command[]
