import { create } from 'zustand'
import type { CodedErrorRecord } from '../../../graph/model/errors.ts'
import type { PlainValue } from '../../../queries/protocol.ts'
import type { StatementSummary } from '../../../queries/sources/graph-source.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'

/** A statement as it was run. */
export interface Asked {
  readonly statement: string
  /** Where in the box it began: a selected part runs alone. */
  readonly offset: number
  readonly parameters: ReadonlyMap<string, PlainValue>
}

export type Run =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running'
      readonly doing: 'reading' | 'rehearsing' | 'changing'
      /** Epoch milliseconds. */
      readonly since: number
      /** Milliseconds after which it is ended. */
      readonly timeout: number
      readonly cancel: () => void
    }
  /** A change waits for the user's word. Nothing has changed yet. */
  | {
      readonly status: 'rehearsed'
      readonly asked: Asked
      /** What it would change; null when the statement cannot be rehearsed. */
      readonly touches: StatementSummary['counters'] | null
    }
  | {
      readonly status: 'failed'
      readonly asked: Asked
      readonly error: CodedErrorRecord
      /** The whole text of the box when it was run, and where in it the fault is. */
      readonly text: string
      readonly faultOffset: number | null
    }
  | {
      readonly status: 'done'
      readonly asked: Asked
      /** A statement that changed the graph is never run again unasked, not even for more of its rows. */
      readonly changed: boolean
      readonly outcome: StatementOutcome
      /** What became of the result on the canvas, in words; null when it was not drawn. */
      readonly drawn: string | null
      /** Ends the run for more rows that is under way; null when there is none. */
      readonly cancelMore: (() => void) | null
    }
  /** A command of the box was answered, such as `:params`. */
  | { readonly status: 'told'; readonly about: 'param' | 'params' | 'help' | 'history' }

interface QueryState {
  readonly text: string
  readonly run: Run
  /** A result on its way to a file. */
  readonly saving: { readonly name: string; readonly rows: number; readonly cancel: () => void } | null
  /** Statements that were run, oldest first, no two the same in a row. */
  readonly history: readonly string[]
  /** Where Ctrl+↑ has gone to in the history; its length when not in it. */
  readonly historyIndex: number
  readonly parameters: ReadonlyMap<string, PlainValue>
  /** Whether statements may change the graph; off until the user says so, and again for every other source. */
  readonly writing: boolean
  /** Grows when somebody wants the editor to have the focus. */
  readonly focusAsked: number
}

export const useQuery = create<QueryState>()(() => ({
  text: '',
  run: { status: 'idle' },
  saving: null,
  history: [],
  historyIndex: 0,
  parameters: new Map(),
  writing: false,
  focusAsked: 0,
}))

/** Adds a statement to the history and leaves it. */
export function remember(statement: string): void {
  useQuery.setState(({ history }) => {
    const next = history.at(-1) === statement ? history : [...history, statement]
    return { history: next, historyIndex: next.length }
  })
}

/** Puts the statement before the one shown into the box; says whether there was one. */
export function earlierStatement(): boolean {
  return goTo(useQuery.getState().historyIndex - 1)
}

/** Puts the statement after the one shown into the box, at last an empty one. */
export function laterStatement(): boolean {
  return goTo(useQuery.getState().historyIndex + 1)
}

function goTo(index: number): boolean {
  const { history } = useQuery.getState()
  if (index < 0 || index > history.length) return false
  useQuery.setState({ historyIndex: index, text: history[index] ?? '' })
  return true
}
