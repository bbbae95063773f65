import '../../../graph/view/without-eval.ts'
import * as z from 'zod/mini'
import { requestMain } from '../../store/request-main.ts'
import { notifyError } from '../../ui/notify.ts'
import { useQuery } from './query-state.ts'

/** The name that the box's text and history are kept under, beside the views. */
const KEPT_AS = 'query-box'
/** Statements of the history that are kept. */
const STATEMENTS_KEPT = 200
/** Milliseconds after the last key until what was typed is kept. */
const DELAY = 600

const memory = z.object({ version: z.literal(1), text: z.string(), history: z.array(z.string()) })

/**
 * Brings back what was in the box and what was run in it, and keeps both from now on. Parameters stay in this window,
 * and a statement that may hold a password is never written down. Call once.
 */
export async function keepQueries(): Promise<void> {
  const kept = await readKept()
  const { text, history } = useQuery.getState()
  if (kept && text === '' && history.length === 0) {
    useQuery.setState({ text: kept.text, history: kept.history, historyIndex: kept.history.length })
  }
  let timer = 0
  useQuery.subscribe((state, before) => {
    if (state.text === before.text && state.history === before.history) return
    clearTimeout(timer)
    timer = window.setTimeout(write, DELAY)
  })
  window.addEventListener('pagehide', () => {
    clearTimeout(timer)
    write()
  })
}

async function readKept(): Promise<z.infer<typeof memory> | null> {
  try {
    const text = await requestMain('view.read', { source: KEPT_AS })
    return text === null ? null : (memory.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}

function write(): void {
  const view = keptText(useQuery.getState())
  requestMain('view.write', { source: KEPT_AS, view }).catch(notifyError)
}

/** What of the box is kept, as text. */
export function keptText({
  text,
  history,
}: {
  readonly text: string
  readonly history: readonly string[]
}): string {
  return JSON.stringify({
    version: 1,
    text: mayHoldSecret(text) ? '' : text,
    history: history.filter(statement => !mayHoldSecret(statement)).slice(-STATEMENTS_KEPT),
  })
}

/** `ALTER USER … SET PASSWORD '…'`, `:param secret => …`, and addresses with a user and a password in them. */
function mayHoldSecret(statement: string): boolean {
  return (
    /\bSET\s+(PLAINTEXT\s+|ENCRYPTED\s+)?PASSWORD\b/i.test(statement) ||
    /^\s*:param\s+\S*(pass|secret|token)/i.test(statement) ||
    /:\/\/[^\s/]+:[^\s/]+@/.test(statement)
  )
}
