import type { RequestChannel, RequestIn, RequestOut } from '../../electron/contract.ts'
import { CodedError } from '../../graph/model/errors.ts'

/** Asks main something. What main refuses rejects as a `CodedError`, with the code and the sentence it gave. */
export async function requestMain<C extends RequestChannel>(
  channel: C,
  payload?: RequestIn<C>,
): Promise<RequestOut<C>> {
  try {
    return await window.breachgraph.request(channel, payload)
  } catch (refusal) {
    throw codedError(refusal)
  }
}

/** The bridge hands over records, because no error keeps its class on the way. */
function codedError(refusal: unknown): unknown {
  if (typeof refusal !== 'object' || refusal === null || refusal instanceof CodedError) return refusal
  const { code, message } = refusal as { code?: unknown; message?: unknown }
  return typeof code === 'string' && typeof message === 'string' ? new CodedError(code, message) : refusal
}
