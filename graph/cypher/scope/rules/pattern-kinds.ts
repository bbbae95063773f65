import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import type { PatternVariable } from '../pattern-variables.ts'
import { describeType, typeName } from '../static-type.ts'

/** VARIABLE_TYPE_CONFLICT: a variable used as a node, relationship or list of them that is known to be another. */
export function patternKind({ variable, type }: PatternVariable, scope: Bindings): void {
  const known = scope.typeOf(variable.name)
  if (known === 'any' || known === 'null') return
  if (typeName(known) === typeName(type) && elementsAgree(known, type)) return
  const sentence = `The variable '${variable.name}' is ${describeType(known)} and cannot be ${describeType(type)} here`
  throw cypherError('VARIABLE_TYPE_CONFLICT', sentence, variable.span)
}

function elementsAgree(known: Bindable, wanted: Bindable): boolean {
  if (typeof known === 'string' || typeof wanted === 'string') return true
  return known.listOf === 'any' || known.listOf === 'null' || known.listOf === wanted.listOf
}

type Bindable = PatternVariable['type']

/** INVALID_PARAMETER_USE: MATCH and MERGE must name the properties they look for. */
export function namedProperties(properties: Expression | null): void {
  if (properties?.kind !== 'parameter') return
  const sentence = `A parameter cannot be all the properties of a pattern here; write {key: $${properties.name}.key}`
  throw cypherError('INVALID_PARAMETER_USE', sentence, properties.span)
}
