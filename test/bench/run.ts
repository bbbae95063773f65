/** `npm run -s bench -- NAME [--json]`: runs one benchmark; exit 1 when a row misses its bar. */
import type { BenchResult, Row } from './row.ts'
import { canvas } from './canvas.ts'
import { layout } from './layout.ts'
import { neo4j } from './neo4j/neo4j.ts'
import { start } from './start.ts'
import { story } from './story.ts'

const BENCHES: Readonly<Record<string, () => Promise<BenchResult>>> = { start, canvas, layout, neo4j, story }

const [name, ...rest] = process.argv.slice(2)
const bench = name === undefined ? undefined : BENCHES[name]
const unknown = rest.find(option => option !== '--json')
if (!bench || unknown !== undefined) {
  const wrong = bench ? `option ${unknown}` : `benchmark ${name ?? '(none)'}`
  console.error(
    `UNKNOWN_ARGUMENT: there is no ${wrong}. Use: bench -- ${Object.keys(BENCHES).join('|')} [--json]`,
  )
  process.exit(2)
}
const result = await bench()
if (rest.includes('--json')) console.log(JSON.stringify(result, null, 2))
else console.log(asTable(result))
process.exitCode = result.rows.some(row => row.met === false) ? 1 : 0

function asTable({ name, reps, rows }: BenchResult): string {
  const line = (row: Row) =>
    [
      row.metric,
      `${row.ours} ${row.unit}`,
      ...Object.entries(row.peers).map(([peer, value]) => `${peer} ${value}`),
      row.ratio === null ? '' : `ratio ${row.ratio}`,
      row.bar === null ? '' : `bar ${row.on} ≤ ${row.bar}: ${row.met ? 'met' : 'MISSED'}`,
    ]
      .filter(Boolean)
      .join('  ')
  return [`${name}, medians of ${reps} interleaved repetitions`, ...rows.map(line)].join('\n')
}
