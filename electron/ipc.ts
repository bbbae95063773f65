import { isAbsolute } from 'node:path'
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { CodedError, toErrorRecord, type CodedErrorRecord } from '../graph/model/errors.ts'
import { answerRequest, type Handlers } from './answer-request.ts'
import { events, type EventChannel, type EventPayload } from './contract.ts'
import { DROP, EVENT, REQUEST } from './ipc-names.ts'
import { APP_ORIGIN } from './policy/content-security-policy.ts'

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: CodedErrorRecord }

/**
 * Answers the page's requests, once the sender is known to be ours. Nothing throws across the boundary: a refusal
 * is an answer with a code.
 *
 * @param mayAsk whether a page of ours may ask this
 * @param refused told of every refusal, by code and channel
 */
export function answerRequests(
  handlers: Handlers<WebContents>,
  mayAsk: (page: WebContents, channel: string) => boolean,
  refused: (code: string, channel: string) => void,
): void {
  ipcMain.handle(REQUEST, async (event, channel: unknown, payload: unknown): Promise<Answer> => {
    try {
      checkSender(event)
      if (typeof channel === 'string' && !mayAsk(event.sender, channel)) throw notForThisPage()
      return { ok: true, value: await answerRequest(handlers, channel, payload, event.sender) }
    } catch (error) {
      const record = toErrorRecord(error)
      refused(record.code, typeof channel === 'string' ? channel.slice(0, 80) : typeof channel)
      return { ok: false, error: record }
    }
  })
}

/**
 * Takes the files that users drop on windows of ours.
 *
 * @param take told of the path, and of the page it was dropped on
 */
export function takeDrops(take: (path: string, page: WebContents) => void): void {
  ipcMain.handle(DROP, (event, path: unknown) => {
    checkSender(event)
    if (typeof path === 'string' && isAbsolute(path)) take(path, event.sender)
  })
}

/** Tells the page something; a payload that the contract does not know is a defect and throws. */
export function tellPage<C extends EventChannel>(
  page: WebContents,
  channel: C,
  payload: EventPayload<C>,
): void {
  if (!page.isDestroyed()) page.send(EVENT, channel, events[channel].parse(payload))
}

/** Only the top frame of a window that shows our own page may ask. */
function checkSender(event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame
  // A frame that is gone by now is null under newer Electrons and throws under older ones.
  const isTopFrame = frame !== null && frame === event.sender.mainFrame
  if (isTopFrame && frame.url.startsWith(`${APP_ORIGIN}/`)) return
  throw new CodedError(
    'WRONG_SENDER',
    'Only the Breachgraph page itself may ask this; open it through the app.',
  )
}

function notForThisPage(): CodedError {
  return new CodedError(
    'WRONG_SENDER',
    'The window of the audience only shows; ask this in a window with a graph.',
  )
}
