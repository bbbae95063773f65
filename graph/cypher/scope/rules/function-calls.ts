import type { Expression, FunctionCall } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import { functionSignature } from '../function-signatures.ts'
import type { FunctionSignature } from '../function-signatures.ts'

/** UNKNOWN_FUNCTION and INVALID_NUMBER_OF_ARGUMENTS. */
export function functionCalls(expression: Expression): void {
  if (expression.kind !== 'function') return
  const signature = functionSignature(expression.name)
  if (!signature) throw unknownFunction(expression)
  const given = expression.args.length
  if (given < signature.minArgs || given > signature.maxArgs) {
    const sentence = `${signature.name}() takes ${describeArity(signature)}, not ${given}`
    throw cypherError('INVALID_NUMBER_OF_ARGUMENTS', sentence, expression.span)
  }
  if (expression.distinct && !signature.aggregate) {
    const sentence = `DISTINCT only means something in an aggregate, and ${signature.name}() is none`
    throw cypherError('SYNTAX_ERROR', sentence, expression.span)
  }
}

function unknownFunction(call: FunctionCall): Error {
  // Functions in somebody's namespace come with a server's plugins.
  if (call.name.includes('.')) {
    const sentence = `The function ${call.name}() is not one of the built-in engine; run this query on a server that has it`
    return cypherError('UNSUPPORTED', sentence, call.span)
  }
  return cypherError('UNKNOWN_FUNCTION', `There is no function called ${call.name}()`, call.span)
}

function describeArity({ minArgs, maxArgs }: FunctionSignature): string {
  const plural = maxArgs === 1 ? 'argument' : 'arguments'
  if (minArgs === maxArgs) return `${minArgs === 0 ? 'no' : minArgs} ${plural}`
  return maxArgs === Infinity ? `at least ${minArgs}` : `${minArgs} to ${maxArgs} ${plural}`
}
