import papaparse from 'papaparse'
import { floatText } from '../../graph/model/float-text.ts'
import { kindOf } from '../../graph/model/kind-of.ts'
import { toJson } from '../../graph/model/to-json.ts'
import type { Value } from '../../graph/model/value.ts'

/** How rows are written to a file, piece by piece. */
export interface RowText {
  readonly head: string
  lines(rows: readonly (readonly Value[])[]): string
}

/** One JSON object a line, its values as `toJson` writes them: integers beyond ±2^53 are strings. */
export function jsonLines(columns: readonly string[]): RowText {
  return {
    head: '',
    lines: rows =>
      rows
        .map(row => {
          const record = Object.fromEntries(row.map((value, at) => [columns[at]!, toJson(value)]))
          return `${JSON.stringify(record)}\n`
        })
        .join(''),
  }
}

/**
 * CSV after RFC 4180, in UTF-8, with a line of column names. Numbers stand as Cypher writes them (`1` is an integer,
 * `1.0` a float), texts as they are, temporal values in ISO, lists, maps, points, bytes, nodes, relationships and
 * paths as the JSON of `toJson`. Null is an empty cell, the empty text a quoted one. A text that a spreadsheet would
 * run as a formula has an apostrophe before it.
 */
export function csvLines(columns: readonly string[]): RowText {
  return { head: csv([columns.map(harmless)]), lines: rows => csv(rows.map(row => row.map(cellText))) }
}

function csv(cells: (string | null)[][]): string {
  return cells.length === 0 ? '' : `${papaparse.unparse(cells, { quotes: isEmptyText, newline: '\r\n' })}\r\n`
}

/** papaparse asks with the cell itself; of a null it does not. */
function isEmptyText(cell: unknown): boolean {
  return cell === ''
}

function cellText(value: Value): string | null {
  switch (kindOf(value)) {
    case 'null':
      return null
    case 'boolean':
    case 'integer':
      return String(value)
    case 'float':
      return floatText(value as number)
    default: {
      const json = toJson(value)
      return harmless(typeof json === 'string' ? json : JSON.stringify(json))
    }
  }
}

/** What spreadsheets start a formula with, in the wide forms of East Asian keyboards too, and what they skip before. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
