import { drawOutcome, elementCount } from '../features/query/draw-outcome.ts'
import { useQuery } from '../features/query/query-state.ts'
import { cancelQuery, runQuery } from '../features/query/run-query.ts'
import { useApp } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { isWorking } from './selection.ts'

/** Shows the box and takes the focus there, or shuts it when it has it. */
function openQuery(): void {
  useApp.setState(({ drawer }) => ({ drawer: drawer === 'query' ? null : 'query' }))
  useQuery.setState(({ focusAsked }) => ({ focusAsked: focusAsked + 1 }))
}

function canDraw(): boolean {
  const { run } = useQuery.getState()
  return run.status === 'done' && elementCount(run.outcome) > 0
}

export const queryCommands = [
  {
    id: 'query.open',
    label: 'Show or hide the query box',
    keywords: ['cypher', 'editor', 'console'],
    menu: 'Query',
    keys: ['Ctrl+J'],
    whileTyping: true,
    on: ['canvas'],
    when: isWorking,
    run: openQuery,
  },
  {
    id: 'query.run',
    label: 'Run the query',
    keywords: ['execute'],
    menu: 'Query',
    keys: ['Ctrl+Enter'],
    when: state => state.drawer !== null && useQuery.getState().text.trim() !== '',
    run: () => runQuery(useQuery.getState().text),
  },
  {
    id: 'query.cancel',
    label: 'Cancel the query',
    keywords: ['stop', 'kill'],
    menu: 'Query',
    keys: ['Ctrl+.'],
    whileTyping: true,
    when: () => useQuery.getState().run.status === 'running',
    run: cancelQuery,
  },
  {
    id: 'query.draw',
    label: 'Draw the result on the canvas',
    menu: 'Query',
    when: canDraw,
    run: drawOutcome,
  },
] as const satisfies readonly Command[]
