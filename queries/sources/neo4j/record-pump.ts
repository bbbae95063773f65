import type { Record as DriverRecord, Result, ResultSummary } from 'neo4j-driver'
import type { Value } from '../../../graph/model/value.ts'
import { BATCH_ROWS, type ValueLimits } from './limits.ts'
import { toValue } from './to-value.ts'

type Row = readonly Value[]

/**
 * Takes records from the driver as they come, makes rows of them, and hands those on in batches: the first as soon
 * as it is there. While nobody asks it holds one batch and lets the server wait.
 */
export class RecordPump {
  readonly #records: AsyncIterator<DriverRecord, ResultSummary>
  readonly #limits: ValueLimits
  #rows: Row[] = []
  #end: { readonly summary: ResultSummary } | { readonly error: unknown } | null = null
  #rowCame: (() => void) | null = null
  #roomCame: (() => void) | null = null
  #waitingSince: number | null = null

  constructor(result: Result, limits: ValueLimits) {
    this.#records = result[Symbol.asyncIterator]()
    this.#limits = limits
    void this.#pump()
  }

  /** Milliseconds the reader has been waiting for the server. */
  waited(): number {
    return this.#waitingSince === null ? 0 : performance.now() - this.#waitingSince
  }

  /** The next rows, or the summary after the last; rejects with what the driver said, after the rows before it. */
  async next(): Promise<{ readonly rows: readonly Row[] } | { readonly summary: ResultSummary }> {
    if (this.#rows.length === 0 && !this.#end) await this.#rowOrEnd()
    // What came with the first row is there by the next turn, so that not every row travels alone.
    if (this.#rows.length < BATCH_ROWS && !this.#end) await new Promise(resolve => setImmediate(resolve))
    if (this.#rows.length > 0) {
      const rows = this.#rows
      this.#rows = []
      this.#roomCame?.()
      return { rows }
    }
    if (this.#end && 'error' in this.#end) throw this.#end.error
    return this.#end!
  }

  async #rowOrEnd(): Promise<void> {
    this.#waitingSince = performance.now()
    await new Promise<void>(resolve => {
      this.#rowCame = resolve
    })
    this.#rowCame = null
    this.#waitingSince = null
  }

  async #pump(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await this.#records.next()
        if (done) {
          this.#end = { summary: value }
          return
        }
        this.#rows.push(this.#row(value))
        this.#rowCame?.()
        if (this.#rows.length >= BATCH_ROWS) await this.#room()
      }
    } catch (error) {
      this.#end = { error }
    } finally {
      this.#rowCame?.()
    }
  }

  async #room(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#roomCame = resolve
    })
    this.#roomCame = null
  }

  #row(record: DriverRecord): Row {
    const row: Value[] = []
    for (let i = 0; i < record.length; i++) row.push(toValue(record.get(i), this.#limits))
    return row
  }
}
