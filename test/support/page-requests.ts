import type { Page } from '@playwright/test'
import type { RequestChannel, RequestIn, RequestOut } from '../../electron/contract.ts'
import type { CodedErrorRecord } from '../../graph/model/errors.ts'

export type Asked<C extends RequestChannel> =
  | { readonly value: RequestOut<C>; readonly refusal?: never }
  | { readonly refusal: CodedErrorRecord; readonly value?: never }

/** Asks main as any script in the page could. */
export function request<C extends RequestChannel>(
  page: Page,
  channel: C,
  payload?: RequestIn<C>,
): Promise<Asked<C>> {
  return page.evaluate(
    ([channel, payload]) =>
      (
        window as unknown as { breachgraph: { request(channel: string, payload: unknown): Promise<never> } }
      ).breachgraph
        .request(channel, payload)
        .then(
          value => ({ value }),
          refusal => ({ refusal }),
        ),
    [channel, payload] as const,
  )
}

/** The answer to a request that is expected to have one. */
export async function answerTo<C extends RequestChannel>(
  page: Page,
  channel: C,
  payload?: RequestIn<C>,
): Promise<RequestOut<C>> {
  const { value, refusal } = await request(page, channel, payload)
  if (refusal) throw new Error(`${channel}: ${refusal.code}: ${refusal.message}`)
  return value as RequestOut<C>
}
