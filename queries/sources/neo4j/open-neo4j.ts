import { CodedError } from '../../../graph/model/errors.ts'
import { Closing } from '../closing.ts'
import type { GraphSource, StatementRequest, StatementResult } from '../graph-source.ts'
import { watchForEnd } from '../statement-end.ts'
import { AHEAD, Classifier } from './classifier.ts'
import type { Neo4jConnection, ServerInfo } from './connection.ts'
import { guardStatement, guardSwitch } from './guard-statement.ts'
import { reach } from './reach.ts'
import { Retries } from './retries.ts'
import { ServerLink } from './server-link.ts'
import { ServerStatement } from './server-statement.ts'
import type { StatementKind } from './statement-kind.ts'
import { Stop } from './stop.ts'
import { toCodedError } from './to-coded-error.ts'
import { toDriverParameters } from './to-driver.ts'

/**
 * A Neo4j server, 5 or newer, as a source of a graph. It stays open while the server is away and finds back by itself.
 *
 * @param options `writable` is the connection's write switch; `application` is how the app names itself to the
 * server, such as `breachgraph/0.1.0`
 * @throws CodedError as `tryConnection` does
 */
export async function openNeo4j(
  connection: Neo4jConnection,
  options: { readonly writable: boolean; readonly application?: string },
): Promise<{ readonly source: GraphSource; readonly server: ServerInfo }> {
  const connect = () => reach(connection, options.application)
  const reached = await connect()
  const { server } = reached
  const context = { place: server.address, database: server.database }
  const link = new ServerLink(reached, context, connect)
  const classifier = new Classifier(link)
  const closing = new Closing()

  async function run(request: StatementRequest): Promise<StatementResult> {
    const started = performance.now()
    if (closing.reason) throw closing.reason
    guardSwitch(request.access, options.writable)
    const parameters = toDriverParameters(request.parameters)
    const end = watchForEnd(request, closing)
    try {
      const stop = new Stop(end.signal)
      const kind = await kindOf(request, parameters, stop)
      guardStatement(kind, request.access)
      const statement = new ServerStatement({ request, parameters, kind, link, end, stop, started })
      await statement.open()
      return statement
    } catch (error) {
      end.release()
      throw error
    }
  }

  async function kindOf(
    request: StatementRequest,
    parameters: Record<string, unknown>,
    stop: Stop,
  ): Promise<StatementKind> {
    const retries = new Retries(true)
    for (;;) {
      try {
        return await link.owed(classifier.kindOf(request.statement, parameters, request.timeout), stop)
      } catch (error) {
        if (!stop.isStopped && (await retries.again(error, stop.signal))) continue
        const statement = { text: request.statement, ahead: AHEAD }
        throw toCodedError(error, { ...context, statement })
      }
    }
  }

  const source: GraphSource = {
    kind: 'neo4j',
    title: server.address,
    run,
    watch: listener => link.watch(listener),
    async close() {
      closing.close(closed())
      await link.close()
    },
  }
  return { source, server }
}

function closed(): CodedError {
  return new CodedError('SOURCE_CLOSED', 'The connection to the server was closed; connect again.')
}
