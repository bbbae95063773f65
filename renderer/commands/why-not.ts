import { type AppState, canRedo, canUndo } from '../store/app-state.ts'
import { type Command, isEnabled } from './command.ts'
import * as questions from './selection.ts'

/** What is missing where one of the questions that commands ask is answered with no. */
const MISSING: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [questions.hasSelection, 'select something first'],
  [questions.hasSelectedNode, 'select a node first'],
  [questions.hasOneNode, 'select one node first'],
  [questions.hasTwoNodes, 'select two nodes first'],
  [questions.hasDrawn, 'nothing is drawn'],
  [questions.isReady, 'no graph is open'],
  [questions.isWorking, 'not while presenting'],
  [canUndo, 'nothing to undo'],
  [canRedo, 'nothing to redo'],
])

/** Why a command cannot run in this state, in a few words; null when it can. */
export function whyNot(command: Command, state: AppState): string | null {
  return isEnabled(command, state) ? null : (MISSING.get(command.when) ?? 'not now')
}
