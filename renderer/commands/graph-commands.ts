import type { NodeKey } from '../../graph/view/view.ts'
import { collapse, expand, isExpanded } from '../features/explore/expand.ts'
import { canFold, foldAliases, unfold } from '../features/explore/fold.ts'
import { focusNeighbourhood, hide, hideOthers, showHidden } from '../features/explore/hide.ts'
import { pin, unpin } from '../features/explore/pin.ts'
import { shortestPath } from '../features/explore/shortest-path.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { counted } from '../ui/counted.ts'
import { notify } from '../ui/notify.ts'
import type { Command } from './command.ts'
import { hasOneNode, hasSelectedNode, hasSelection, hasTwoNodes, selectedNodes } from './selection.ts'

const nodes = () => selectedNodes(useApp.getState())
const isPinned = ({ view }: AppState, key: NodeKey) => view.nodes.get(key)?.pinned === true

async function expandSelected(): Promise<void> {
  let brought = 0
  let capped = 0
  for (const key of nodes()) {
    const done = await expand(key)
    brought += done.brought
    capped += done.capped
  }
  if (capped > 0)
    notify(`${counted(capped, 'neighbour')} left out by the cap. Expand by type to choose.`, 'warn')
  else if (brought === 0) notify('Every neighbour is already drawn.')
}

export const graphCommands = [
  {
    id: 'graph.expand',
    label: 'Expand',
    keywords: ['neighbours', 'show more'],
    menu: 'Graph',
    keys: ['Ctrl+E'],
    on: ['node'],
    when: hasSelectedNode,
    run: expandSelected,
  },
  {
    id: 'graph.collapse',
    label: 'Collapse',
    keywords: ['fold away', 'neighbours'],
    menu: 'Graph',
    keys: ['Ctrl+Shift+E'],
    on: ['node'],
    when: state => selectedNodes(state).some(key => isExpanded(state.view, key)),
    run: () => nodes().forEach(collapse),
  },
  {
    id: 'graph.focus',
    label: 'Focus on the neighbourhood',
    keywords: ['only', 'isolate'],
    menu: 'Graph',
    keys: ['Ctrl+G'],
    on: ['node'],
    when: hasOneNode,
    run: () => focusNeighbourhood(nodes()[0]!),
  },
  {
    id: 'graph.path',
    label: 'Shortest path between the two',
    keywords: ['route', 'connect'],
    menu: 'Graph',
    keys: ['Ctrl+P'],
    on: ['node'],
    when: hasTwoNodes,
    run: () => shortestPath(nodes()[0]!, nodes()[1]!),
  },
  {
    id: 'graph.hide',
    label: 'Hide',
    keywords: ['remove', 'delete'],
    menu: 'Graph',
    keys: ['Ctrl+H', 'Delete'],
    on: ['node', 'relationship'],
    when: hasSelection,
    run: () => hide(useApp.getState().selection),
  },
  {
    id: 'graph.hide-others',
    label: 'Hide the others',
    keywords: ['only', 'keep'],
    menu: 'Graph',
    keys: ['Ctrl+Shift+H'],
    on: ['node'],
    when: hasSelectedNode,
    run: () => hideOthers(nodes()),
  },
  {
    id: 'graph.show-hidden',
    label: 'Show what is hidden',
    keywords: ['bring back', 'unhide'],
    menu: 'Graph',
    on: ['canvas'],
    when: ({ view }) => view.hidden.size + view.hiddenRelationships.size > 0,
    run: () => showHidden(),
  },
  {
    id: 'graph.pin',
    label: 'Pin',
    keywords: ['hold', 'lock'],
    menu: 'Graph',
    on: ['node'],
    when: state => selectedNodes(state).some(key => !isPinned(state, key)),
    run: () => pin(nodes()),
  },
  {
    id: 'graph.unpin',
    label: 'Unpin',
    keywords: ['release', 'unlock'],
    menu: 'Graph',
    on: ['node'],
    when: state => selectedNodes(state).some(key => isPinned(state, key)),
    run: () => unpin(nodes()),
  },
  {
    id: 'graph.fold',
    label: 'Fold aliases',
    keywords: ['same as', 'names'],
    menu: 'Graph',
    on: ['canvas'],
    when: ({ view }) => canFold(view),
    run: foldAliases,
  },
  {
    id: 'graph.unfold',
    label: 'Unfold aliases',
    keywords: ['same as', 'names'],
    menu: 'Graph',
    on: ['canvas'],
    when: ({ view }) => view.folded.size > 0,
    run: () => unfold(),
  },
] as const satisfies readonly Command[]
