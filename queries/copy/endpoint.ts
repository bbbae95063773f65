import type { Value } from '../../graph/model/value.ts'
import type { GraphSource } from '../sources/graph-source.ts'

type Row = readonly Value[]

/** One side of a copy: statements on its source, all ended by the same signal. */
export class Endpoint {
  readonly source: GraphSource
  readonly #signal: AbortSignal | undefined

  constructor(source: GraphSource, signal: AbortSignal | undefined) {
    this.source = source
    this.#signal = signal
  }

  /** Rows of a reading statement as they come. */
  async *read(statement: string, parameters: Record<string, Value> = {}): AsyncGenerator<readonly Row[]> {
    yield* await this.#run(statement, parameters, 'read')
  }

  async rows(statement: string, parameters: Record<string, Value> = {}): Promise<Row[]> {
    return gather(this.read(statement, parameters))
  }

  /** The one whole number that a statement returns. */
  async count(statement: string, parameters: Record<string, Value> = {}): Promise<number> {
    const [row] = await this.rows(statement, parameters)
    return Number(row![0])
  }

  /** Rows of a changing statement, when its change is kept. */
  async write(statement: string, parameters: Record<string, Value> = {}): Promise<Row[]> {
    const result = await this.#run(statement, parameters, 'write')
    const rows = await gather(result)
    await result.summary
    return rows
  }

  #run(statement: string, parameters: Record<string, Value>, access: 'read' | 'write') {
    return this.source.run({
      statement,
      parameters: new Map(Object.entries(parameters)),
      access,
      action: 'copy',
      ...(this.#signal && { signal: this.#signal }),
    })
  }
}

async function gather(batches: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of batches) for (const row of batch) rows.push(row)
  return rows
}
