import type { LibraryQuery } from '../../../queries/library/header.ts'
import { useApp } from '../../store/app-state.ts'
import { useQuery } from './query-state.ts'
import { runQuery } from './run-query.ts'

/** Puts a library query into the box with what it asks above it, sets its parameters, and runs it. */
export async function openLibraryQuery({
  title,
  question,
  parameters,
  statement,
}: LibraryQuery): Promise<void> {
  const notes = parameters.map(({ name, meaning }) => `// :param ${name} => … sets ${meaning}`)
  const text = [`// ${title}`, `// ${question}`, ...notes, statement].join('\n')
  useQuery.setState(state => ({
    text,
    parameters: new Map([
      ...state.parameters,
      ...parameters.map(({ name, default: value }) => [name, value] as const),
    ]),
    focusAsked: state.focusAsked + 1,
  }))
  useApp.setState({ drawer: 'query' })
  await runQuery(text)
}
