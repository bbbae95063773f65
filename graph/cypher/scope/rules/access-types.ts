import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { describeType, mayBe, typeName } from '../static-type.ts'
import { typeOf } from '../type-of.ts'

/** TYPE_ERROR (INVALID_ARGUMENT_TYPE for a path): `.key` or `[index]` on what has no properties or elements. */
export function accessTypes(expression: Expression, scope: Bindings): void {
  if (expression.kind === 'property') checkProperty(expression.subject, scope)
  if (expression.kind === 'index') checkIndex(expression.subject, expression.index, scope)
}

function checkProperty(subject: Expression, scope: Bindings): void {
  const type = typeOf(subject, scope)
  if (mayBe(type, 'node', 'relationship', 'map')) return
  const code = type === 'path' ? 'INVALID_ARGUMENT_TYPE' : 'TYPE_ERROR'
  const sentence = `Only nodes, relationships, maps and temporal values have properties, but this is ${describeType(type)}`
  throw cypherError(code, sentence, subject.span)
}

function checkIndex(subject: Expression, index: Expression, scope: Bindings): void {
  const type = typeOf(subject, scope)
  if (!mayBe(type, 'list', 'map', 'node', 'relationship')) {
    const sentence = `Only lists, maps, nodes and relationships can be indexed, but this is ${describeType(type)}`
    throw cypherError('TYPE_ERROR', sentence, subject.span)
  }
  const indexType = typeOf(index, scope)
  if (typeName(type) === 'list' && !mayBe(indexType, 'integer')) {
    const sentence = `The index of a list is an INTEGER, but this is ${describeType(indexType)}`
    throw cypherError('TYPE_ERROR', sentence, index.span)
  }
}
