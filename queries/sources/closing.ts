import type { CodedError } from '../../graph/model/errors.ts'

/** Ends whatever is under way on a source when that closes. */
export class Closing {
  readonly #underWay = new Set<AbortController>()
  /** Why nothing may start any more; `null` while the source is open. */
  reason: CodedError | null = null

  /** Aborts `end` when the source closes, or at once where it is closed already. */
  watch(end: AbortController): void {
    if (this.reason) end.abort(this.reason)
    else this.#underWay.add(end)
  }

  forget(end: AbortController): void {
    this.#underWay.delete(end)
  }

  close(reason: CodedError): void {
    this.reason ??= reason
    for (const end of this.#underWay) end.abort(this.reason)
    this.#underWay.clear()
  }
}
