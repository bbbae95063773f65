import { CodedError } from '../graph/model/errors.ts'
import { requests, type RequestChannel, type RequestIn, type RequestOut } from './contract.ts'

/** What is done for each request of the contract; `Sender` is who asked. */
export type Handlers<Sender> = {
  readonly [C in RequestChannel]: (
    payload: RequestIn<C>,
    sender: Sender,
  ) => Promise<RequestOut<C>> | RequestOut<C>
}

/**
 * Answers one request that came from outside: the channel, the payload and the answer are all checked here.
 * Rejects with `UNKNOWN_CHANNEL`, `BAD_PAYLOAD`, or what the handler threw.
 */
export async function answerRequest<Sender>(
  handlers: Handlers<Sender>,
  channel: unknown,
  payload: unknown,
  sender: Sender,
): Promise<unknown> {
  return answer(handlers, checkedChannel(channel), payload, sender)
}

function checkedChannel(channel: unknown): RequestChannel {
  if (typeof channel === 'string' && Object.hasOwn(requests, channel)) return channel as RequestChannel
  throw new CodedError(
    'UNKNOWN_CHANNEL',
    `There is no channel "${String(channel).slice(0, 80)}"; see electron/contract.ts.`,
  )
}

async function answer<C extends RequestChannel, Sender>(
  handlers: Handlers<Sender>,
  channel: C,
  payload: unknown,
  sender: Sender,
): Promise<unknown> {
  const { in: input, out: output } = requests[channel]
  const parsed = input.safeParse(payload)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue?.path.join('.') || 'payload'
    throw new CodedError(
      'BAD_PAYLOAD',
      `${channel} was asked with a wrong ${where}: ${issue?.message ?? 'not as in the contract'}.`,
    )
  }
  return output.parse(await handlers[channel](parsed.data as RequestIn<C>, sender))
}
