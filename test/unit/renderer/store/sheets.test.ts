import { beforeEach, describe, expect, it } from 'vitest'
import type { NodeKey } from '../../../../graph/view/view.ts'
import { takeStep, useApp } from '../../../../renderer/store/app-state.ts'
import {
  addSheet,
  dropSheet,
  EMPTY_SHEET,
  liveSheet,
  moveSheet,
  resetSheets,
  returnSheet,
  showSheet,
  stayOnCanvas,
  useSheets,
} from '../../../../renderer/store/sheets.ts'
import { codeOf } from '../../graph/cypher/support/code-of.ts'

const place = { x: 1, y: 2, pinned: false }

function drawNode(key: NodeKey): void {
  takeStep({ label: key, cypher: null, change: [{ part: 'nodes', key, before: undefined, after: place }] })
}

const drawn = () => [...useApp.getState().view.nodes.keys()]
const names = () => useSheets.getState().tabs.map(({ name }) => name)

beforeEach(() => {
  resetSheets(null)
  const { taken: _taken, ...fields } = EMPTY_SHEET
  useApp.setState(fields)
})

describe('the canvases of a source', () => {
  it('change places with all that belongs to each', () => {
    drawNode('n:1')
    const before = liveSheet()
    const second = addSheet('Second', EMPTY_SHEET)
    showSheet(second, EMPTY_SHEET)
    drawNode('n:2')
    expect(drawn()).toEqual(['n:2'])
    const waits = useSheets.getState().parked.get(1)
    expect(waits).toEqual({ kind: 'live', sheet: before })
    showSheet(1, before)
    expect(drawn()).toEqual(['n:1'])
    expect(useApp.getState().history).toBe(before.history)
  })

  it('are moved, taken away and put back where they were', () => {
    const second = addSheet('Second', EMPTY_SHEET)
    addSheet('Third', EMPTY_SHEET)
    expect(names()).toEqual(['Canvas 1', 'Third', 'Second'])
    moveSheet(second, 0)
    expect(names()).toEqual(['Second', 'Canvas 1', 'Third'])
    const waits = useSheets.getState().parked.get(second)!
    dropSheet(second)
    expect(names()).toEqual(['Canvas 1', 'Third'])
    returnSheet({ id: second, name: 'Second' }, 0, waits)
    expect(names()).toEqual(['Second', 'Canvas 1', 'Third'])
  })

  it('let nobody draw on one what was asked for on another', () => {
    const stay = stayOnCanvas()
    stay()
    showSheet(addSheet('Second', EMPTY_SHEET), EMPTY_SHEET)
    expect(codeOf(stay).code).toBe('CANVAS_LEFT')
  })
})
