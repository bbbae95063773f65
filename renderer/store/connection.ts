/** The page's one connection: the graph client joined to the app's state and to what main says of the process. */
import type { BreachgraphBridge } from '../../electron/contract.ts'
import { useApp } from './app-state.ts'
import {
  GraphClient,
  listenForGraphPort,
  type Saving,
  type Statement,
  type StatementOutcome,
} from './graph-client.ts'

declare global {
  interface Window {
    readonly breachgraph: BreachgraphBridge
  }
}

const client = new GraphClient({
  ready: source => useApp.setState({ connection: { status: 'ready', source } }),
  failed: error => useApp.setState({ connection: { status: 'failed', error } }),
  status: sourceStatus => useApp.setState({ sourceStatus }),
  silent: silent => useApp.setState({ silent }),
})

/** Runs one statement on the open source. Rejects with a `CodedError`; `GRAPH_LOST` when its process ended meanwhile. */
export function runStatement(statement: Statement): Promise<StatementOutcome> {
  return client.run(statement)
}

/** Streams every row of a read to a file; settles with how many there were. */
export function saveRows(saving: Saving): Promise<number> {
  return client.save(saving)
}

/** Ends a statement that `AppState.silent` names. */
export function cancelStatement(id: number): void {
  client.cancel(id)
}

/** Asks main for the port and follows the graph process through its lives. Call once, when the page starts. */
export async function connect(): Promise<void> {
  listenForGraphPort(client)
  window.breachgraph.on('graph.lost', () => {
    client.lose()
    useApp.setState(({ connection }) => ({
      connection: { status: 'lost', source: connection.status === 'ready' ? connection.source : null },
      sourceStatus: { state: 'online' },
    }))
  })
  await window.breachgraph.request('graph.connect')
}
