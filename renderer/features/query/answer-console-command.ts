import { CodedError } from '../../../graph/model/errors.ts'
import { typeName } from '../../../graph/model/type-name.ts'
import type { Value } from '../../../graph/model/value.ts'
import type { PlainValue } from '../../../queries/protocol.ts'
import { useApp } from '../../store/app-state.ts'
import { runStatement } from '../../store/connection.ts'
import type { ConsoleCommand } from './console-command.ts'
import { useQuery } from './query-state.ts'

/** Does what a command of the box asks. `:param` lets the graph compute the value, so that it is exact. */
export async function answerConsoleCommand(command: ConsoleCommand): Promise<void> {
  if (command.kind === 'clear') {
    useQuery.setState({ text: '', run: { status: 'idle' } })
    return
  }
  if (command.kind === 'param') await setParameter(command.name, command.expression)
  useQuery.setState({ run: { status: 'told', about: command.kind } })
  useApp.setState({ drawer: 'query' })
}

async function setParameter(name: string, expression: string): Promise<void> {
  const { parameters } = useQuery.getState()
  const outcome = await runStatement({
    statement: `RETURN ${expression} AS value`,
    parameters,
    action: 'set a parameter',
    rowCap: 1,
  })
  const value = outcome.batches[0]?.value(0, 0) ?? null
  useQuery.setState({ parameters: new Map(parameters).set(name, plain(value, name)) })
}

function plain(value: Value, name: string): PlainValue {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(item => plain(item as Value, name))
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, plain(item as Value, name)]))
  throw new CodedError(
    'PARAMETER_TYPE',
    `$${name} would be of type ${typeName(value)}. A parameter is a number, text, boolean, list or map: pass the text and convert it in the query.`,
  )
}
