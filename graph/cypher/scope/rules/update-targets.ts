import type { Identifier, RemoveItem, SetItem } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { describeType, mayBe } from '../static-type.ts'
import type { TypeName } from '../static-type.ts'
import { typeOf } from '../type-of.ts'
import { requireDefined } from './defined-variables.ts'

/** UNDEFINED_VARIABLE and INVALID_ARGUMENT_TYPE: SET and REMOVE change nodes and relationships, labels only nodes. */
export function updateTarget(item: SetItem | RemoveItem, scope: Bindings): void {
  if (item.kind === 'set-property' || item.kind === 'remove-property') {
    const type = typeOf(item.target.subject, scope)
    if (mayBe(type, 'node', 'relationship')) return
    const sentence = `Only nodes and relationships have properties to change, but this is ${describeType(type)}`
    throw cypherError('INVALID_ARGUMENT_TYPE', sentence, item.span)
  }
  requireDefined(item.variable, scope)
  const isLabels = item.kind === 'set-labels' || item.kind === 'remove-labels'
  requireType(item.variable, scope, isLabels ? ['node'] : ['node', 'relationship'])
}

function requireType(variable: Identifier, scope: Bindings, names: readonly TypeName[]): void {
  const type = scope.typeOf(variable.name)
  if (mayBe(type, ...names)) return
  const wanted = names.map(name => name.toUpperCase()).join(' or ')
  const sentence = `'${variable.name}' must be ${wanted} to be changed so, but it is ${describeType(type)}`
  throw cypherError('INVALID_ARGUMENT_TYPE', sentence, variable.span)
}
