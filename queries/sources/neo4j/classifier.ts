import { KINDS_KEPT } from './limits.ts'
import type { ServerLink } from './server-link.ts'
import {
  calledProcedures,
  statementKind,
  stepsOf,
  type PlanStep,
  type ProcedureModes,
  type StatementKind,
} from './statement-kind.ts'
import { readPrefix } from './statement-prefix.ts'
import { transactionMetadata } from './transaction-metadata.ts'

/** On a line of its own, so that a comment at the statement's start stays one. */
const EXPLAIN = 'EXPLAIN\n'

/** Asks the server what statements would do, without running them, and remembers the last few hundred answers. */
export class Classifier {
  readonly #link: ServerLink
  readonly #known = new Map<string, StatementKind>()

  constructor(link: ServerLink) {
    this.#link = link
  }

  /**
   * @param parameters the server plans by their types: with them its plan serves the statement itself as well
   * @param timeout milliseconds, for the server
   * @throws CodedError what is wrong with the text, placed in it
   */
  async kindOf(
    statement: string,
    parameters: Record<string, unknown>,
    timeout: number | undefined,
  ): Promise<StatementKind> {
    const known = this.#known.get(statement)
    if (known) {
      this.#remember(statement, known)
      return known
    }
    const kind = await this.#ask(statement, parameters, timeout)
    this.#remember(statement, kind)
    return kind
  }

  async #ask(
    statement: string,
    parameters: Record<string, unknown>,
    timeout: number | undefined,
  ): Promise<StatementKind> {
    const prefix = readPrefix(statement)
    const session = this.#link.session('READ')
    const config = { ...transactionMetadata('Explain'), ...(timeout === undefined ? {} : { timeout }) }
    try {
      const { summary } = await session.run(`${EXPLAIN}${prefix.plain}`, parameters, config)
      const plan = summary.plan as PlanStep | false
      const called = summary.queryType === 's' && plan ? calledProcedures(stepsOf(plan)) : []
      return statementKind(summary.queryType, plan, prefix, await this.#modes(called))
    } finally {
      void this.#link.end(session)
    }
  }

  async #modes(names: readonly string[]): Promise<ProcedureModes> {
    if (names.length === 0) return new Map()
    const session = this.#link.session('READ')
    try {
      const { records } = await session.run(
        'SHOW PROCEDURES YIELD name, mode WHERE name IN $names RETURN name, mode',
        { names: [...names] },
        transactionMetadata('Explain'),
      )
      return new Map(records.map(record => [record.get('name') as string, record.get('mode') as string]))
    } finally {
      void this.#link.end(session)
    }
  }

  #remember(statement: string, kind: StatementKind): void {
    this.#known.delete(statement)
    this.#known.set(statement, kind)
    if (this.#known.size > KINDS_KEPT) this.#known.delete(this.#known.keys().next().value!)
  }
}

export const AHEAD = EXPLAIN.length
