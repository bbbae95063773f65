import type { MeasuredGraph } from '../../graph/analysis/measured-graph.ts'
import type { MeasureId } from '../../graph/analysis/measures.ts'
import type { Settings } from '../../graph/model/parameter.ts'

/** What the page asks of the measure worker. */
export interface MeasureOrder {
  readonly measure: MeasureId
  readonly settings: Settings
  readonly graph: MeasuredGraph
}

export type MeasureAnswer = ReadonlyMap<string, number>
