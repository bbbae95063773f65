import { isRelationshipKey } from '../../graph/view/view.ts'
import { toggleSide } from '../app/toggle-side.ts'
import { traitsNow } from '../canvas/view-effects.ts'
import { addFilter, clearFilters, setQuick } from '../features/filter/change-filters.ts'
import { clearStyles } from '../features/styling/change-styles.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { hasSelectedNode, isWorking, selectedNodes } from './selection.ts'

const hasSelectedLine = ({ selection, view }: AppState): boolean =>
  [...selection].some(key => isRelationshipKey(key) && view.relationships.has(key))

/** The kinds of the selected nodes, each once. */
function kinds(): string[] {
  const nodes = selectedNodes(useApp.getState())
  return [...new Set(nodes.flatMap(key => traitsNow().node(key)?.kind ?? []))]
}

/** The types of the selected relationships, each once. */
function types(): string[] {
  const lines = [...useApp.getState().selection].filter(isRelationshipKey)
  return [...new Set(lines.flatMap(key => traitsNow().relationship(key)?.type ?? []))]
}

export const filterCommands = [
  {
    id: 'filter.open',
    label: 'Filters…',
    keywords: ['dim', 'hide', 'only', 'range'],
    menu: 'View',
    when: isWorking,
    run: () => toggleSide('filter'),
  },
  {
    id: 'filter.clear',
    label: 'Clear all filters',
    keywords: ['show all', 'reset'],
    menu: 'View',
    on: ['canvas'],
    when: ({ view }) => view.filters.size > 0,
    run: clearFilters,
  },
  {
    id: 'filter.only-kinds',
    label: 'Show only kinds like the selection’s',
    keywords: ['filter', 'label', 'only'],
    menu: 'View',
    when: hasSelectedNode,
    run: () => addFilter({ by: 'kind', labels: kinds() }, 'matching', 'hide'),
  },
  {
    id: 'filter.hide-kind',
    label: 'Hide this kind',
    keywords: ['filter', 'label'],
    menu: 'View',
    on: ['node'],
    when: hasSelectedNode,
    run: () => setQuick('kind', kinds(), 'hide'),
  },
  {
    id: 'filter.dim-kind',
    label: 'Dim this kind',
    keywords: ['filter', 'label', 'fade'],
    menu: 'View',
    on: ['node'],
    when: hasSelectedNode,
    run: () => setQuick('kind', kinds(), 'dim'),
  },
  {
    id: 'filter.hide-type',
    label: 'Hide this type',
    keywords: ['filter', 'relationship'],
    menu: 'View',
    on: ['relationship'],
    when: hasSelectedLine,
    run: () => setQuick('type', types(), 'hide'),
  },
  {
    id: 'filter.dim-type',
    label: 'Dim this type',
    keywords: ['filter', 'relationship', 'fade'],
    menu: 'View',
    on: ['relationship'],
    when: hasSelectedLine,
    run: () => setQuick('type', types(), 'dim'),
  },
  {
    id: 'style.open',
    label: 'Style rules…',
    keywords: ['colour', 'size', 'shape', 'caption', 'look'],
    menu: 'View',
    when: isWorking,
    run: () => toggleSide('style'),
  },
  {
    id: 'style.clear',
    label: 'Remove all style rules',
    keywords: ['look', 'reset'],
    menu: 'View',
    when: ({ view }) => view.styles.size > 0,
    run: clearStyles,
  },
] as const satisfies readonly Command[]
