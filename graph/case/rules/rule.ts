import type { CaseFile } from '../case-file.ts'

/** One breach of a rule: which, where in the case file (`claims[3].about`), and what is wrong. */
export interface Problem {
  readonly code: string
  readonly path: string
  readonly message: string
}

/** A rule finds every place that breaks it. It passes over ids that lead nowhere: `references` finds those. */
export type Rule = (caseFile: CaseFile) => Problem[]

/** Records by id. */
export function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map(record => [record.id, record]))
}
