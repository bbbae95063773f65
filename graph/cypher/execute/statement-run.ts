import type { Change } from '../../change/change.ts'
import type { Value } from '../../model/value.ts'
import type { Counters } from '../../store/counters.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import { Transaction } from '../../store/transaction.ts'
import type { ParameterExpression } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { PlannedStatement } from '../plan/plan-statement.ts'
import { writes } from '../plan/writes.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { STEPS_PER_LOOK, TURN_MILLISECONDS } from './limits.ts'
import { open } from './open.ts'
import { runtimeError } from './runtime-error.ts'
import { stillValue } from './still-value.ts'

export interface StatementOptions {
  readonly parameters: ReadonlyMap<string, Value>
  /** The moment of `datetime()` and the like: nanoseconds since 1970, UTC. */
  readonly startedAt: bigint
  readonly random: () => number
  /** Milliseconds on any clock that does not go backwards. */
  readonly clock: () => number
  /** Milliseconds after which the statement ends with `TIMEOUT`. */
  readonly timeout?: number
}

/**
 * One run of a statement. Whatever `next` throws, the graph is as it was before the run.
 * A writing statement does all of its writes before it gives its first row.
 */
export class StatementRun {
  readonly #transaction: Transaction
  readonly #options: StatementOptions
  readonly #columns: readonly number[]
  readonly #cursor: Cursor
  readonly #isWriting: boolean
  readonly #deadline: number
  /** Rows of a writing statement, kept until its last write is done. */
  #kept: (readonly Value[])[] | undefined
  #place = 0
  #turnEnds: number
  #steps = 0

  constructor(
    planned: PlannedStatement,
    parameters: readonly ParameterExpression[],
    store: GraphStore,
    options: StatementOptions,
  ) {
    requireParameters(parameters, options.parameters)
    this.#options = options
    this.#transaction = new Transaction(store)
    this.#columns = planned.columns?.map(({ slot }) => slot) ?? []
    this.#isWriting = writes(planned.plan)
    this.#turnEnds = options.clock() + TURN_MILLISECONDS
    this.#deadline = options.clock() + (options.timeout ?? Infinity)
    const row = new Array<Value>(planned.width).fill(null)
    this.#cursor = open(planned.plan, row, this.#context(store, planned.width))
  }

  get counters(): Counters {
    return this.#transaction.counters
  }

  /** What the statement changed so far; complete when `next` gave its first row. */
  get change(): Change {
    return this.#transaction.change
  }

  /**
   * The next row (one value a column, which no later statement changes), `SUSPENDED` when others should have
   * a turn first, or `undefined` after the last.
   */
  next(): readonly Value[] | typeof SUSPENDED | undefined {
    try {
      return this.#isWriting ? this.#nextKept() : this.#pull()
    } catch (error) {
      this.rollback()
      throw error
    }
  }

  /** Takes back what the statement changed; for a run that is given up before its change is kept. */
  rollback(): void {
    this.#transaction.rollback()
  }

  #nextKept(): readonly Value[] | typeof SUSPENDED | undefined {
    while (!this.#kept || this.#place < 0) {
      this.#kept ??= []
      this.#place = -1
      const row = this.#pull()
      if (row === SUSPENDED) return row
      if (row === undefined) this.#place = 0
      else if (this.#columns.length > 0) this.#kept.push(row)
    }
    return this.#kept[this.#place++]
  }

  #pull(): readonly Value[] | typeof SUSPENDED | undefined {
    const row = this.#cursor.next()
    if (row === SUSPENDED) this.#turnEnds = this.#options.clock() + TURN_MILLISECONDS
    if (row === undefined || row === SUSPENDED) return row
    return this.#columns.map(slot => stillValue(row[slot]!))
  }

  #context(store: GraphStore, width: number): ExecutionContext {
    const { parameters, startedAt, random } = this.#options
    const checkpoint = () => {
      this.#look()
    }
    const graph = {
      startNode: (relationship: unknown) => (relationship as StoredRelationship).start,
      endNode: (relationship: unknown) => (relationship as StoredRelationship).end,
      isDeleted: (entity: unknown) => (entity as StoredRelationship).deleted,
    }
    const common = {
      parameters,
      startedAt,
      random,
      graph,
      checkpoint,
      store,
      width,
      transaction: this.#transaction,
    }
    const uninterrupted: ExecutionContext = {
      ...common,
      spent: () => {
        this.#look()
        return false
      },
      get uninterrupted() {
        return uninterrupted
      },
    }
    return { ...common, spent: () => this.#look(), uninterrupted }
  }

  /** Looks at the clock every few hundred steps. True when the turn is up. */
  #look(): boolean {
    if ((++this.#steps & (STEPS_PER_LOOK - 1)) !== 0) return false
    const now = this.#options.clock()
    if (now > this.#deadline) {
      const sentence = `The statement took longer than ${this.#options.timeout} ms; narrow it down or allow it more time.`
      throw runtimeError('TIMEOUT', sentence)
    }
    return now > this.#turnEnds
  }
}

function requireParameters(wanted: readonly ParameterExpression[], given: ReadonlyMap<string, Value>): void {
  for (const { name, span } of wanted) {
    if (given.has(name)) continue
    throw cypherError('MISSING_PARAMETER', `The statement needs a value for the parameter $${name}.`, span)
  }
}
