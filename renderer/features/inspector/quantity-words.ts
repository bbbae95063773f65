import type { GraphNode } from '../../../graph/model/value.ts'
import { number, text } from './evidence.ts'
import { valueText } from './value-text.ts'

/** `4,500,000 patients`, `16–20 hospitals`; null where a claim gives no number. */
export function quantityInWords(claim: GraphNode): string | null {
  const least = number(claim, 'quantity')
  if (least === null) return null
  const most = number(claim, 'quantityMax')
  const figures = most === null ? valueText(least) : `${valueText(least)}–${valueText(most)}`
  const unit = text(claim, 'unit')
  return unit ? `${figures} ${unit}` : figures
}
