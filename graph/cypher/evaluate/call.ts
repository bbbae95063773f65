import type { Position } from '../../model/errors.ts'
import type { Expression, FunctionCall, PatternExpression } from '../ast.ts'
import { aggregates } from '../aggregates/aggregates.ts'
import { cypherError } from '../cypher-error.ts'
import { functions } from '../functions/functions.ts'
import type { FunctionRecord } from '../functions/function-record.ts'
import type { Evaluate } from '../row.ts'
import { withPlace } from './failures.ts'

/** Compiles a call of a scalar function. `compilePattern` serves the one function that takes a pattern, `exists`. */
export function compileCall(
  call: FunctionCall,
  compile: (part: Expression) => Evaluate,
  compilePattern: (pattern: PatternExpression) => Evaluate,
): Evaluate {
  const key = call.name.toLowerCase()
  if (aggregates.has(key))
    throw cypherError(
      'INVALID_AGGREGATION',
      `The aggregate ${call.name}() cannot stand here; compute it in a WITH or RETURN of its own.`,
      call.span,
    )
  if (call.distinct)
    throw cypherError('SYNTAX_ERROR', `${call.name}() is no aggregate, so it takes no DISTINCT.`, call.span)
  if (key === 'coalesce') return compileCoalesce(call, call.args.map(compile))
  if (key === 'exists') return compileExists(call, compilePattern)
  const record = functions.get(key)
  if (!record) throw cypherError('UNKNOWN_FUNCTION', `There is no function ${call.name}().`, call.span)
  checkCount(record, call)
  return applyTo(record, call.args.map(compile), call.span)
}

function applyTo(record: FunctionRecord, args: readonly Evaluate[], at: Position): Evaluate {
  return (row, context) => {
    const values = args.map(argument => argument(row, context))
    try {
      return record.evaluate(values, context)
    } catch (error) {
      throw withPlace(error, at)
    }
  }
}

function checkCount(record: FunctionRecord, call: FunctionCall): void {
  const { minArgs, maxArgs } = record
  const count = call.args.length
  if (count >= minArgs && count <= maxArgs) return
  const wanted = minArgs === maxArgs ? String(minArgs) : `${minArgs} to ${maxArgs}`
  throw cypherError(
    'INVALID_NUMBER_OF_ARGUMENTS',
    `${record.name}() takes ${wanted} argument${wanted === '1' ? '' : 's'}, not ${count}.`,
    call.span,
  )
}

/** The first argument that is not null; those after it are not evaluated. */
function compileCoalesce(call: FunctionCall, args: readonly Evaluate[]): Evaluate {
  if (args.length === 0)
    throw cypherError('INVALID_NUMBER_OF_ARGUMENTS', 'coalesce() takes at least 1 argument.', call.span)
  return (row, context) => {
    for (const argument of args) {
      const value = argument(row, context)
      if (value !== null) return value
    }
    return null
  }
}

function compileExists(
  call: FunctionCall,
  compilePattern: (pattern: PatternExpression) => Evaluate,
): Evaluate {
  const [argument] = call.args
  if (call.args.length === 1 && argument!.kind === 'pattern-expression') return compilePattern(argument!)
  const sentence = 'exists() takes a pattern only, as in Neo4j 5; for a property write … IS NOT NULL.'
  throw cypherError('UNSUPPORTED', sentence, call.span)
}
