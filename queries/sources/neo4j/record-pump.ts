import type { Record as DriverRecord, Result, ResultSummary } from 'neo4j-driver'
import type { Value } from '../../../graph/model/value.ts'
import { BATCH_ROWS, FETCH_SIZE, type ValueLimits } from './limits.ts'
import { toValue } from './to-value.ts'

type Row = readonly Value[]

/**
 * The driver's stream, which can be held up. The driver itself reads it through here for `for await`, at the price
 * of several promises a record; whoever only subscribes is flooded. It is not in the driver's types.
 */
interface HeldStream {
  _subscribe(
    observer: {
      onKeys(keys: string[]): void
      onNext(record: DriverRecord): void
      onCompleted(summary: ResultSummary): void
      onError(error: unknown): void
    },
    paused: boolean,
  ): Promise<{ pause(): void; resume(): void }>
}

/**
 * Takes records from the driver as they come, makes rows of them, and hands those on in batches: the first as soon
 * as it is there. While nobody asks it holds about one batch and lets the server wait.
 */
export class RecordPump {
  /** Rejects with what the driver said when the statement did not get as far. */
  readonly columns: Promise<readonly string[]>
  readonly #limits: ValueLimits
  readonly #stream: Promise<{ pause(): void; resume(): void } | null>
  #rows: Row[] = []
  #end: { readonly summary: ResultSummary } | { readonly error: unknown } | null = null
  #wake: (() => void) | null = null
  #isHeld = false

  constructor(result: Result, limits: ValueLimits) {
    this.#limits = limits
    let columns!: { resolve: (keys: readonly string[]) => void; reject: (error: unknown) => void }
    this.columns = new Promise((resolve, reject) => {
      columns = { resolve, reject }
    })
    this.columns.catch(() => undefined)
    const observer = {
      onKeys: columns.resolve,
      onNext: (record: DriverRecord) => this.#take(record),
      onCompleted: (summary: ResultSummary) => this.#finish({ summary }),
      onError: (error: unknown) => {
        columns.reject(error)
        this.#finish({ error })
      },
    }
    // An error comes to the observer as well.
    this.#stream = (result as unknown as HeldStream)._subscribe(observer, false).catch(() => null)
  }

  /** The next rows, or the summary after the last; rejects with what the driver said, after the rows before it. */
  async next(): Promise<{ readonly rows: readonly Row[] } | { readonly summary: ResultSummary }> {
    if (this.#rows.length === 0 && !this.#end) await this.#rowOrEnd()
    // What came with the first row is there by the next turn, so that not every row travels alone.
    if (this.#rows.length < BATCH_ROWS && !this.#end) await new Promise(resolve => setImmediate(resolve))
    if (this.#rows.length > 0) {
      const rows = this.#rows.splice(0, BATCH_ROWS)
      if (this.#isHeld && this.#rows.length < BATCH_ROWS) await this.#hold(false)
      return { rows }
    }
    if (this.#end && 'error' in this.#end) throw this.#end.error
    return this.#end!
  }

  async #rowOrEnd(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#wake = resolve
    })
    this.#wake = null
  }

  #take(record: DriverRecord): void {
    const row: Value[] = []
    for (let i = 0; i < record.length; i++) row.push(toValue(record.get(i), this.#limits))
    this.#rows.push(row)
    this.#wake?.()
    if (!this.#isHeld && this.#rows.length >= FETCH_SIZE) void this.#hold(true)
  }

  #finish(end: { readonly summary: ResultSummary } | { readonly error: unknown }): void {
    this.#end ??= end
    this.#wake?.()
  }

  /** What was asked for already still comes; nothing more is asked for while it is held. */
  async #hold(isHeld: boolean): Promise<void> {
    this.#isHeld = isHeld
    const stream = await this.#stream
    if (this.#isHeld !== isHeld) return
    if (isHeld) stream?.pause()
    else stream?.resume()
  }
}
