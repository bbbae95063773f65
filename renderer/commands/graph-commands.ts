import type { NodeKey } from '../../graph/view/view.ts'
import type { ExpandOrder } from '../../queries/explore/expand-order.ts'
import { collapse, isExpanded } from '../features/explore/expand.ts'
import { ORDER_NAMES, ordersIn } from '../features/explore/expand-order.ts'
import { canFold, foldAliases, hasAliases, unfoldAliases } from '../features/explore/fold.ts'
import { group, isGroup, ungroup } from '../features/explore/group.ts'
import { focusNeighbourhood, hide, hideOthers, showHidden } from '../features/explore/hide.ts'
import { pin, unpin } from '../features/explore/pin.ts'
import { shortestPath } from '../features/explore/shortest-path.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { expandFirst, expandNodes } from '../features/expanding/bring-neighbours.ts'
import { chooseNeighbours } from '../features/expanding/expand-request.ts'
import { useGraphShape } from '../store/graph-shape.ts'
import type { Command } from './command.ts'
import { hasOneNode, hasSelectedNode, hasSelection, hasTwoNodes, selectedNodes } from './selection.ts'

const nodes = () => selectedNodes(useApp.getState())
const isPinned = ({ view }: AppState, key: NodeKey) => view.nodes.get(key)?.pinned === true

const first = (order: ExpandOrder) => ({
  id: `graph.expand-${order}` as const,
  label: `Expand, ${ORDER_NAMES[order]}`,
  keywords: ['neighbours', 'show more', 'order'],
  menu: 'Graph' as const,
  when: (state: AppState) =>
    hasSelectedNode(state) && ordersIn(useGraphShape.getState().shape).includes(order),
  run: () => expandFirst(order, nodes()),
})

export const graphCommands = [
  {
    id: 'graph.expand',
    label: 'Expand',
    keywords: ['neighbours', 'show more'],
    menu: 'Graph',
    keys: ['Ctrl+E'],
    on: ['node'],
    when: hasSelectedNode,
    run: () => expandNodes(nodes()),
  },
  {
    id: 'graph.expand-by-type',
    label: 'Expand by type…',
    keywords: ['neighbours', 'kind', 'choose'],
    menu: 'Graph',
    keys: ['Ctrl+Alt+E'],
    on: ['node'],
    when: hasOneNode,
    run: () => chooseNeighbours(nodes()[0]!),
  },
  first('connected'),
  first('evidenced'),
  first('newest'),
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
    when: ({ view }) => hasAliases(view),
    run: unfoldAliases,
  },
  {
    id: 'graph.group',
    label: 'Group',
    keywords: ['fold', 'collapse', 'combine', 'stack'],
    menu: 'Graph',
    keys: ['Ctrl+Alt+G'],
    on: ['node'],
    when: state => selectedNodes(state).length > 1,
    run: () => group(nodes()),
  },
  {
    id: 'graph.ungroup',
    label: 'Ungroup',
    keywords: ['unfold', 'open'],
    menu: 'Graph',
    keys: ['Ctrl+Alt+Shift+G'],
    on: ['node'],
    when: state => selectedNodes(state).some(key => isGroup(state.view, key)),
    run: () => ungroup(nodes()),
  },
] as const satisfies readonly Command[]
