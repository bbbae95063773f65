import cytoscape from 'cytoscape'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ElementKey } from '../../../../graph/view/view.ts'
import { CytoscapeHover } from '../../../../renderer/canvas/cytoscape-hover.ts'

const DWELL = 70

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Two nodes and a line, with what the pointer has lit so far. */
function listening() {
  const cy = cytoscape({
    headless: true,
    elements: [
      { data: { id: 'n:1' } },
      { data: { id: 'n:2' } },
      { data: { id: 'r:3', source: 'n:1', target: 'n:2' } },
    ],
  })
  Object.assign(cy, { container: () => new EventTarget() })
  const lit: (ElementKey | null)[] = []
  new CytoscapeHover(cy, key => lit.push(key))
  const emit = (id: string, event: string) => cy.getElementById(id).emit(event)
  return { lit, emit }
}

test('what the pointer stays on is lit, what it only crosses is not', () => {
  const { lit, emit } = listening()
  emit('n:1', 'mouseover')
  vi.advanceTimersByTime(DWELL - 10)
  emit('n:1', 'mouseout')
  emit('r:3', 'mouseover')
  vi.advanceTimersByTime(DWELL)
  expect(lit).toEqual(['r:3'])
})

test('a node that is pressed at once does not leave alight what the pointer was on before', () => {
  const { lit, emit } = listening()
  emit('r:3', 'mouseover')
  vi.advanceTimersByTime(DWELL)
  emit('r:3', 'mouseout')
  emit('n:2', 'mouseover')
  emit('n:2', 'grab')
  expect(lit.at(-1)).toBeNull()
  vi.advanceTimersByTime(1000)
  expect(lit.at(-1), 'nothing is lit while it is held').toBeNull()
  emit('n:2', 'free')
  vi.advanceTimersByTime(DWELL)
  expect(lit.at(-1)).toBe('n:2')
})
