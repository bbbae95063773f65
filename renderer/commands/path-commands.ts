import { toggleSide } from '../app/toggle-side.ts'
import { reversePaths, setPaths, usePaths } from '../features/paths/path-state.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { hasOneNode, isWorking, selectedNodes } from './selection.ts'

/** Makes the selected node one end of the paths that are looked for. */
function takeAs(end: 'from' | 'to'): void {
  setPaths({ [end]: selectedNodes(useApp.getState())[0] ?? null })
  useApp.setState({ side: 'path' })
}

const canTake = (state: AppState) => isWorking(state) && hasOneNode(state)

export const pathCommands = [
  {
    id: 'path.open',
    label: 'Find paths…',
    keywords: ['route', 'connect', 'start', 'end'],
    menu: 'Graph',
    when: isWorking,
    run: () => toggleSide('path'),
  },
  {
    id: 'path.from',
    label: 'Path from here',
    keywords: ['route', 'start'],
    menu: 'Graph',
    on: ['node'],
    when: canTake,
    run: () => takeAs('from'),
  },
  {
    id: 'path.to',
    label: 'Path to here',
    keywords: ['route', 'end'],
    menu: 'Graph',
    on: ['node'],
    when: canTake,
    run: () => takeAs('to'),
  },
  {
    id: 'path.reverse',
    label: 'Reverse the path',
    keywords: ['route', 'start', 'end', 'swap'],
    menu: 'Graph',
    when: state => state.side === 'path' && usePaths.getState().from !== usePaths.getState().to,
    run: reversePaths,
  },
] as const satisfies readonly Command[]
