import { selectHops } from '../features/explore/select-hops.ts'
import { useSelectRequest } from '../features/selecting/select-request.ts'
import type { AppState } from '../store/app-state.ts'
import { type PointerTool, usePointerTool } from '../store/pointer-tool.ts'
import { changeSettings, useSettings } from '../store/settings.ts'
import { isCase } from '../store/graph-shape.ts'
import type { Command } from './command.ts'
import { hasDrawn, hasSelectedNode, isWorking } from './selection.ts'

/** Takes a tool of the pointer up, or lays it aside. */
const toggleTool = (tool: PointerTool) => () =>
  usePointerTool.setState(({ drag }) => ({ drag: drag === tool ? 'pan' : tool }))

const canDraw = (state: AppState) => hasDrawn(state) && isWorking(state)
const canGrow = (state: AppState) => hasSelectedNode(state) && isWorking(state)

const growing = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  hops =>
    ({
      id: `select.hops-${hops}`,
      label: hops === 1 ? 'Select the neighbours too' : `Select everything within ${hops} hops`,
      keywords: ['neighbourhood', 'grow', 'hops'],
      menu: 'Edit',
      keys: [String(hops)],
      when: canGrow,
      run: () => selectHops(hops),
    }) satisfies Command,
)

export const selectCommands = [
  {
    id: 'select.lasso',
    label: 'Select by drawing round: lasso',
    keywords: ['free-form', 'drag', 'tool'],
    menu: 'Edit',
    keys: ['L'],
    on: ['canvas'],
    when: canDraw,
    run: toggleTool('lasso'),
  },
  {
    id: 'select.box',
    label: 'Select by drawing a box',
    keywords: ['rectangle', 'marquee', 'drag', 'tool'],
    menu: 'Edit',
    keys: ['B'],
    on: ['canvas'],
    when: canDraw,
    run: toggleTool('box'),
  },
  {
    id: 'select.degree',
    label: 'Select by number of relationships…',
    keywords: ['degree', 'hubs', 'leaves', 'connected'],
    menu: 'Edit',
    on: ['canvas'],
    when: canDraw,
    run: () => useSelectRequest.setState({ by: 'degree' }),
  },
  {
    id: 'select.status',
    label: 'Select relationships by how sure they are…',
    keywords: ['status', 'evidence', 'alleged', 'disputed', 'corroborated'],
    menu: 'Edit',
    on: ['canvas'],
    when: state => canDraw(state) && isCase(),
    run: () => useSelectRequest.setState({ by: 'status' }),
  },
  {
    id: 'select.start',
    label: 'Select the start nodes again',
    keywords: ['neighbourhood', 'shrink', 'hops'],
    menu: 'Edit',
    keys: ['0'],
    when: canGrow,
    run: () => selectHops(0),
  },
  ...growing,
  {
    id: 'view.bundle',
    label: 'Bundle parallel relationships, or draw each',
    keywords: ['parallel', 'merge lines', 'multi-edges'],
    menu: 'View',
    on: ['canvas'],
    when: canDraw,
    run: () => changeSettings({ bundleParallels: !useSettings.getState().bundleParallels }),
  },
  {
    id: 'view.minimap',
    label: 'Show or hide the minimap',
    keywords: ['overview', 'map'],
    menu: 'View',
    keys: ['M'],
    when: isWorking,
    run: () => changeSettings({ minimap: !useSettings.getState().minimap }),
  },
] as const satisfies readonly Command[]
