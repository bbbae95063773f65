import { CodedError } from '../../model/errors.ts'
import { typeName } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import type { RunContext } from '../row.ts'

/** A function of values. `evaluate` gets as many arguments as the call has, checked against the two counts. */
export interface FunctionRecord {
  /** As Neo4j writes it; calls ignore letter case. */
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  evaluate(args: readonly Value[], context: RunContext): Value
}

type Body = (context: RunContext, ...args: Value[]) => Value

/** A function that looks at its nulls itself. */
export function open(name: string, minArgs: number, maxArgs: number, body: Body): FunctionRecord {
  return { name, minArgs, maxArgs, evaluate: (args, context) => body(context, ...args) }
}

/** A function that is null as soon as any argument is. */
export function strict(
  name: string,
  minArgs: number,
  maxArgs: number,
  body: (...args: NonNullable<Value>[]) => Value,
): FunctionRecord {
  return {
    name,
    minArgs,
    maxArgs,
    evaluate: args => (args.includes(null) ? null : body(...(args as NonNullable<Value>[]))),
  }
}

/** An argument whose type the function does not take. */
export function wrongType(name: string, expected: string, value: Value): CodedError {
  return new CodedError('TYPE_ERROR', `${name}() takes ${expected}, but got ${typeName(value)}.`)
}

/** An argument of a type that this function cannot convert or read (the TCK's InvalidArgumentValue). */
export function wrongValue(name: string, expected: string, value: Value): CodedError {
  return new CodedError('INVALID_ARGUMENT_VALUE', `${name}() takes ${expected}, but got ${typeName(value)}.`)
}

/** What Neo4j would answer and this engine will not guess. */
export function unsupported(sentence: string): CodedError {
  return new CodedError('UNSUPPORTED', sentence)
}
