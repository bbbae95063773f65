import { formatValue } from '../../graph/model/format-value.ts'
import type { Value } from '../../graph/model/value.ts'

/** Rows as a text table for a terminal: a heading, a rule, one line a row, and how many there were. */
export function formatTable(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const cells = rows.map(row => row.map(cellText))
  const widths = columns.map((name, at) =>
    cells.reduce((width, row) => Math.max(width, row[at]!.length), name.length),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd()
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  if (columns.length === 0) return `${count}\n`
  const rule = widths.map(width => '-'.repeat(width))
  return [line(columns), line(rule), ...cells.map(line), count].map(text => `${text}\n`).join('')
}

/** A text stands without quotes, but always on one line. */
function cellText(value: Value): string {
  const text = typeof value === 'string' ? value : formatValue(value)
  return text.replaceAll(/\s*\n\s*/g, ' ')
}
