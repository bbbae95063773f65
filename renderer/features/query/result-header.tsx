import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { resultFeatures, RowAddress } from './result-table.tsx'

interface Props {
  readonly header: Header<typeof resultFeatures, RowAddress, unknown>
}

/** A column's name: click sorts, the edge at its right widens. */
export function ResultHeader({ header }: Props) {
  const { column } = header
  const sorted = column.getIsSorted()
  const resize = header.getResizeHandler()
  return (
    <span
      role="columnheader"
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
    >
      <button type="button" className="result-sort clip" onClick={column.getToggleSortingHandler()}>
        {String(column.columnDef.header)}
        {sorted === 'asc' && <ArrowUp size={12} aria-hidden />}
        {sorted === 'desc' && <ArrowDown size={12} aria-hidden />}
      </button>
      <span className="result-edge" aria-hidden onMouseDown={resize} onTouchStart={resize} />
    </span>
  )
}
