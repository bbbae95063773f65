/** The page's one connection: the graph client joined to the app's state and to what main says of the process. */
import type { BreachgraphBridge } from '../../electron/contract.ts'
import { useApp } from './app-state.ts'
import { GraphClient, listenForGraphPort, type Statement, type StatementOutcome } from './graph-client.ts'

declare global {
  interface Window {
    readonly breachgraph: BreachgraphBridge
  }
}

const client = new GraphClient({
  ready: source => useApp.setState({ connection: { status: 'ready', source } }),
  failed: error => useApp.setState({ connection: { status: 'failed', error } }),
})

/** Runs one statement on the open source. Rejects with a `CodedError`; `GRAPH_LOST` when its process ended meanwhile. */
export function runStatement(statement: Statement): Promise<StatementOutcome> {
  return client.run(statement)
}

/** Asks main for the port and follows the graph process through its lives. Call once, when the page starts. */
export async function connect(): Promise<void> {
  listenForGraphPort(client)
  window.breachgraph.on('graph.lost', () => {
    client.lose()
    useApp.setState(({ connection }) => ({
      connection: { status: 'lost', source: connection.status === 'ready' ? connection.source : null },
    }))
  })
  await window.breachgraph.request('graph.connect')
}
