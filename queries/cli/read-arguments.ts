import { parseArgs } from 'node:util'
import { CodedError } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'
import { readParameter } from './read-parameter.ts'

export interface QueryArguments {
  readonly format: 'json' | 'table'
  /** Path of a case file; `null` for the bundled case. */
  readonly caseFile: string | null
  readonly parameters: ReadonlyMap<string, Value>
  /** Cypher, or `@` and the name of a library query. */
  readonly query: string
}

const usage =
  'query [--format json|table] [--case FILE] [--param name=JSON]… "<cypher>" (or @name of a library query)'

/**
 * Reads the command line.
 *
 * @throws CodedError `USAGE` for unknown options and a missing query, `PARAMETER_INVALID` for a broken parameter.
 */
export function readArguments(args: readonly string[]): QueryArguments {
  const { values, positionals } = parse(args)
  const format = values.format ?? 'json'
  if (format !== 'json' && format !== 'table') throw misused(`There is no format "${format}".`)
  const [query] = positionals
  if (query === undefined) throw misused('The query is missing.')
  if (positionals.length > 1)
    throw misused(`Only one query is taken, but there are ${positionals.length}; put it in quotes.`)
  return {
    format,
    caseFile: values.case ?? null,
    parameters: new Map((values.param ?? []).map(readParameter)),
    query,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        case: { type: 'string' },
        param: { type: 'string', multiple: true },
      },
    })
  } catch (error) {
    // Node's sentence goes on with advice for options that are queries; the first one says it all.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw misused(`${sentence!.replace(/\.$/, '')}.`)
  }
}

function misused(sentence: string): CodedError {
  return new CodedError('USAGE', `${sentence} Usage: ${usage}`)
}
