import type { MeasuredGraph } from '../../../../graph/analysis/measured-graph.ts'

/** A graph from lines such as `a>b`; a name alone is a node without relationships. */
export function graphOf(...lines: readonly string[]): MeasuredGraph {
  const pairs = lines.map(line => line.split('>'))
  return {
    nodes: [...new Set(pairs.flat())],
    relationships: pairs.flatMap(([source, target]) =>
      source !== undefined && target !== undefined ? [{ source, target }] : [],
    ),
  }
}
