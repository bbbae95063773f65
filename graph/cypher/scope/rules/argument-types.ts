import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { describeType, mayBe } from '../static-type.ts'
import type { TypeName } from '../static-type.ts'
import { typeOf } from '../type-of.ts'

/** What the first argument can be, for the functions that take only some types. */
const accepted: ReadonlyMap<string, readonly TypeName[]> = new Map<string, readonly TypeName[]>([
  ['size', ['list', 'string']],
  ['length', ['path']],
  ['nodes', ['path']],
  ['relationships', ['path']],
  ['labels', ['node']],
  ['type', ['relationship']],
  ['startnode', ['relationship']],
  ['endnode', ['relationship']],
  ['properties', ['node', 'relationship', 'map']],
  ['keys', ['node', 'relationship', 'map']],
  ['id', ['node', 'relationship']],
  ['elementid', ['node', 'relationship']],
  ['head', ['list']],
  ['last', ['list']],
  ['tail', ['list']],
])

/** INVALID_ARGUMENT_TYPE: a function of nodes, paths, lists, … given what cannot be one. */
export function argumentTypes(expression: Expression, scope: Bindings): void {
  if (expression.kind !== 'function') return
  const names = accepted.get(expression.name.toLowerCase())
  const argument = expression.args[0]
  if (!names || !argument) return
  const type = typeOf(argument, scope)
  if (mayBe(type, ...names)) return
  const wanted = names.map(name => name.toUpperCase()).join(' or ')
  const sentence = `${expression.name}() takes ${wanted}, but this is ${describeType(type)}`
  throw cypherError('INVALID_ARGUMENT_TYPE', sentence, argument.span)
}
