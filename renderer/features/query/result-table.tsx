import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef } from 'react'
import { isNumeric } from '../../../graph/model/kind-of.ts'
import { orderValues } from '../../../graph/model/order-values.ts'
import type { PackedRows } from '../../../graph/packed/packed-rows.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { initialWidths } from './column-widths.ts'
import { ResultHeader } from './result-header.tsx'
import { ValueCell } from './value-cell.tsx'
import './result-table.css'

/** Pixels; the same as `--row` less the hairline between. */
const ROW_HEIGHT = 28

/** Where a row is; its values are read out of the packed batch when a cell is drawn or sorted. */
export interface RowAddress {
  readonly batch: PackedRows
  readonly index: number
}

export const resultFeatures = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
})

/** The table keeps widths and what is sorted by. Rows stay packed: one object for each would hold the page up. */
const NO_ROWS: readonly RowAddress[] = []

const helper = createColumnHelper<typeof resultFeatures, RowAddress>()

/** Every row of a result, drawn as far as it is in sight. Sorts as `ORDER BY` does; columns can be made wider. */
export function ResultTable({ outcome }: { readonly outcome: StatementOutcome }) {
  const rows = useMemo(() => addresses(outcome), [outcome])
  const columns = useMemo(() => columnsOf(outcome, rows), [outcome, rows])
  const table = useTable({ features: resultFeatures, columns, data: NO_ROWS, columnResizeMode: 'onChange' })
  const scroller = useRef<HTMLDivElement>(null)
  const sorted = table.getAllLeafColumns().find(column => column.getIsSorted() !== false)
  const order = useOrder(rows, sorted ? Number(sorted.id) : null, sorted?.getIsSorted() === 'desc')
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const [headers] = table.getHeaderGroups()
  const widths = headers?.headers.map(header => `${header.getSize()}px`).join(' ')
  return (
    <div
      ref={scroller}
      className="result-scroller"
      tabIndex={0}
      role="region"
      aria-label="Rows of the result"
    >
      <div
        className="result-table"
        role="table"
        aria-label="Result"
        aria-rowcount={rows.length + 1}
        style={{ '--columns': `56px ${widths ?? ''}`, minWidth: table.getTotalSize() + 56 } as CSSProperties}
      >
        <div className="result-row result-head" role="row" aria-rowindex={1}>
          <span role="columnheader" className="result-number">
            <span className="unseen">Row</span>
          </span>
          {headers?.headers.map(header => (
            <ResultHeader key={header.id} header={header} />
          ))}
        </div>
        <div role="rowgroup" className="result-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(item => {
            const index = order?.[item.index] ?? item.index
            const { batch, index: at } = rows[index]!
            return (
              <div
                key={index}
                className="result-row"
                role="row"
                aria-rowindex={item.index + 2}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <span role="rowheader" className="result-number figures mono">
                  {index + 1}
                </span>
                {outcome.columns.map((_name, column) => {
                  const value = batch.value(at, column)
                  return (
                    <span key={column} role="cell" className="selectable" data-number={isNumeric(value)}>
                      <ValueCell value={value} />
                    </span>
                  )
                })}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** The rows' numbers as they are shown; null in the order they came. */
function useOrder(rows: readonly RowAddress[], column: number | null, descending: boolean): number[] | null {
  return useMemo(() => {
    if (column === null) return null
    const values = rows.map(({ batch, index }) => batch.value(index, column))
    const turn = descending ? -1 : 1
    return values
      .map((_value, index) => index)
      .sort((a, b) => turn * orderValues(values[a]!, values[b]!) || a - b)
  }, [rows, column, descending])
}

/** Where every row of a result is, in order. */
export function addresses(outcome: StatementOutcome): RowAddress[] {
  return outcome.batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, index): RowAddress => ({ batch, index })),
  )
}

function columnsOf(outcome: StatementOutcome, rows: readonly RowAddress[]) {
  const widths = initialWidths(outcome.columns, rows)
  return helper.columns(
    outcome.columns.map((name, column) =>
      helper.accessor(({ batch, index }) => batch.value(index, column), {
        id: `${column}`,
        header: name,
        size: widths[column]!,
        minSize: 64,
        maxSize: 1200,
        sortDescFirst: false,
      }),
    ),
  )
}
