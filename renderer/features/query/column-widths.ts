import { formatValue } from '../../../graph/model/format-value.ts'
import { isEntity } from '../../../graph/model/kind-of.ts'
import type { Value } from '../../../graph/model/value.ts'
import { captionOf } from '../../ui/caption.ts'
import type { RowAddress } from './result-table.tsx'

/** Rows that are looked at, pixels a sign takes on average, what a cell adds round it, and the bounds. */
const LOOKED_AT = 50
const SIGN = 7.2
const AROUND = 40
const NARROWEST = 80
const WIDEST = 420

/** A width for each column, in pixels, that most of its first values fit into. */
export function initialWidths(columns: readonly string[], rows: readonly RowAddress[]): number[] {
  return columns.map((name, column) => {
    const lengths = rows
      .slice(0, LOOKED_AT)
      .map(({ batch, index }) => signs(batch.value(index, column)))
      .sort((a, b) => a - b)
    const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0
    return Math.round(Math.min(Math.max(Math.max(most, name.length) * SIGN + AROUND, NARROWEST), WIDEST))
  })
}

function signs(value: Value): number {
  if (isEntity(value)) return captionOf(value).length + 3
  return typeof value === 'string' ? value.length : formatValue(value).length
}
