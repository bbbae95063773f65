import { CodedError } from '../../../graph/model/errors.ts'

/** A line of the query box that begins with a colon and is not Cypher. */
export type ConsoleCommand =
  | { readonly kind: 'param'; readonly name: string; readonly expression: string }
  | { readonly kind: 'params' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'help' }
  | { readonly kind: 'history' }

/**
 * Reads `:param x => 1`, `:params`, `:clear`, `:help` or
 * `:history`. Null when the text is Cypher; throws `UNKNOWN_COMMAND` for any other text that begins with a colon.
 */
export function readConsoleCommand(text: string): ConsoleCommand | null {
  const line = text.trim()
  if (!line.startsWith(':')) return null
  const param = /^:param\s+(?:`([^`]+)`|([\p{L}_][\p{L}\d_]*))\s*(?:=>|:)\s*(.+)$/su.exec(line)
  if (param) return { kind: 'param', name: param[1] ?? param[2]!, expression: param[3]!.replace(/;\s*$/, '') }
  const name = /^:(params|clear|help|history)\s*;?$/.exec(line)?.[1]
  if (name) return { kind: name as 'params' | 'clear' | 'help' | 'history' }
  throw new CodedError(
    'UNKNOWN_COMMAND',
    `“${line.slice(0, 40)}” is not a command of the query box. It knows :param x => 1, :params, :clear, :help and :history.`,
    { line: 1, column: 1, offset: 0 },
  )
}
