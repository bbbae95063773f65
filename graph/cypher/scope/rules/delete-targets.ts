import type { DeleteClause } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { describeType, mayBe } from '../static-type.ts'
import { typeOf } from '../type-of.ts'

/** INVALID_DELETE for `DELETE n:Label`, INVALID_ARGUMENT_TYPE for what is no node, relationship or path. */
export function deleteTargets(clause: DeleteClause, scope: Bindings): void {
  for (const target of clause.expressions) {
    if (target.kind === 'label-check') {
      const sentence = 'DELETE removes whole nodes and relationships; write REMOVE to take a label away'
      throw cypherError('INVALID_DELETE', sentence, target.span)
    }
    const type = typeOf(target, scope)
    if (mayBe(type, 'node', 'relationship', 'path')) continue
    const sentence = `DELETE takes nodes, relationships and paths, but this is ${describeType(type)}`
    throw cypherError('INVALID_ARGUMENT_TYPE', sentence, target.span)
  }
}
