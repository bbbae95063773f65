/** `value.key`, `value[index]` and `list[from..to]`. */
import { CodedError, type Position } from '../../model/errors.ts'
import { isEntity, isList, isMap, kindOf } from '../../model/kind-of.ts'
import { typeName } from '../../model/type-name.ts'
import type { GraphNode, GraphRelationship, Point, Temporal, Value } from '../../model/value.ts'
import { cypherError } from '../cypher-error.ts'
import { pointField } from '../functions/point-fields.ts'
import type { Evaluate, RunContext } from '../row.ts'
import { temporalField } from '../temporal/fields.ts'
import { typeFailure, withPlace } from './failures.ts'

export function compileProperty(subject: Evaluate, key: string, at: Position): Evaluate {
  return (row, context) => {
    const value = subject(row, context)
    if (value === null) return null
    if (isMap(value)) return value.get(key) ?? null
    if (isEntity(value)) return alive(value, context, at).properties.get(key) ?? null
    return componentOf(value, key, at)
  }
}

/** Refuses to read from a node or relationship that this statement has deleted. */
export function alive<Entity extends GraphNode | GraphRelationship>(
  entity: Entity,
  context: RunContext,
  at?: Position,
): Entity {
  if (!context.graph.isDeleted(entity)) return entity
  const sentence = `The ${entity.kind} was deleted earlier in this statement and has nothing left to read; read it before the DELETE.`
  throw at
    ? cypherError('DELETED_ENTITY_ACCESS', sentence, at)
    : new CodedError('DELETED_ENTITY_ACCESS', sentence)
}

function componentOf(value: Value, key: string, at: Position): Value {
  try {
    switch (kindOf(value)) {
      case 'date':
      case 'local-time':
      case 'time':
      case 'local-date-time':
      case 'date-time':
      case 'duration':
        return temporalField(value as Temporal, key)
      case 'point':
        return pointField(value as Point, key)
      default:
        throw new CodedError(
          'TYPE_ERROR',
          `A ${typeName(value)} has no properties, so '.${key}' cannot be read.`,
        )
    }
  } catch (error) {
    throw withPlace(error, at)
  }
}

/** A list by position, counted from the end when negative; a map, node or relationship by name. */
export function compileIndex(subject: Evaluate, index: Evaluate, at: Position): Evaluate {
  return (row, context) => {
    const value = subject(row, context)
    const key = index(row, context)
    if (value === null || key === null) return null
    if (isList(value)) {
      if (typeof key === 'bigint') return elementAt(value, key)
      const sentence = `A LIST is indexed by an INTEGER, not by ${typeName(key)}.`
      throw cypherError('LIST_ELEMENT_ACCESS_BY_NON_INTEGER', sentence, at)
    }
    const fields = isMap(value) ? value : isEntity(value) ? alive(value, context, at).properties : null
    if (fields === null) throw typeFailure('a LIST, a MAP, a NODE or a RELATIONSHIP', value, '[…]', at)
    if (typeof key === 'string') return fields.get(key) ?? null
    const sentence = `A ${typeName(value)} is indexed by a STRING, not by ${typeName(key)}.`
    throw cypherError('MAP_ELEMENT_ACCESS_BY_NON_STRING', sentence, at)
  }
}

function elementAt(list: readonly Value[], index: bigint): Value {
  const position = index < 0n ? BigInt(list.length) + index : index
  return list[Number(position)] ?? null
}

/** `list[from..to]` with `to` left out of the result; negative bounds count from the end, wide ones are cut. */
export function compileSlice(
  subject: Evaluate,
  from: Evaluate | null,
  to: Evaluate | null,
  at: Position,
): Evaluate {
  return (row, context) => {
    const list = subject(row, context)
    const start = from === null ? 0n : from(row, context)
    const end = to === null ? undefined : to(row, context)
    if (list === null || start === null || end === null) return null
    if (!isList(list)) throw typeFailure('a LIST', list, '[…..…]', at)
    return list.slice(bound(start, at), end === undefined ? undefined : bound(end, at))
  }
}

/** `Array.slice` counts negative bounds from the end and cuts wide ones just as Cypher does. */
function bound(value: Value, at: Position): number {
  if (typeof value === 'bigint') return Number(value)
  throw typeFailure('an INTEGER', value, 'a bound of a slice', at)
}
