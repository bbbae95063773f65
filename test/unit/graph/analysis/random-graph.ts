import fc from 'fast-check'
import type { MeasuredGraph } from '../../../../graph/analysis/measured-graph.ts'

/** Graphs of a few nodes with relationships of any direction, parallel ones and loops among them. */
export const randomGraph: fc.Arbitrary<MeasuredGraph> = fc.integer({ min: 1, max: 9 }).chain(count => {
  const node = fc.integer({ min: 0, max: count - 1 }).map(index => `n:${index}`)
  return fc.record({
    nodes: fc.constant(Array.from({ length: count }, (_, index) => `n:${index}`)),
    relationships: fc.array(fc.record({ source: node, target: node }), { maxLength: 20 }),
  })
})
