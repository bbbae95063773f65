/** Functions of nodes, relationships and paths. */
import { isEntity, isMap, kindOf } from '../../model/kind-of.ts'
import type { GraphNode, GraphPath, GraphRelationship, Value } from '../../model/value.ts'
import { alive } from '../evaluate/access.ts'
import { open, unsupported, wrongType, wrongValue, type FunctionRecord } from './function-record.ts'

export const entityFunctions: readonly FunctionRecord[] = [
  open('id', 1, 1, (_context, value) => {
    if (value === null) return null
    const id = entity('id', value).elementId
    if (/^(0|[1-9]\d*)$/.test(id)) return BigInt(id)
    throw unsupported('id() needs a numeric identity; use elementId() instead.')
  }),
  open('elementId', 1, 1, (_context, value) =>
    value === null ? null : entity('elementId', value).elementId,
  ),
  open('labels', 1, 1, (context, value) => {
    if (value === null) return null
    if (kindOf(value) !== 'node') throw wrongValue('labels', 'a NODE', value)
    return [...alive(value as GraphNode, context).labels]
  }),
  // The type of a relationship never changes, so it can be read even after a DELETE.
  open('type', 1, 1, (_context, value) => {
    if (value === null) return null
    if (kindOf(value) !== 'relationship') throw wrongValue('type', 'a RELATIONSHIP', value)
    return (value as GraphRelationship).type
  }),
  open('keys', 1, 1, (context, value) => {
    if (value === null) return null
    if (isMap(value)) return [...value.keys()]
    return [...alive(entity('keys', value), context).properties.keys()]
  }),
  open('properties', 1, 1, (context, value) => {
    if (value === null || isMap(value)) return value
    return new Map(alive(entity('properties', value), context).properties)
  }),
  open('startNode', 1, 1, (context, value) =>
    value === null ? null : context.graph.startNode(relationship('startNode', value)),
  ),
  open('endNode', 1, 1, (context, value) =>
    value === null ? null : context.graph.endNode(relationship('endNode', value)),
  ),
  open('nodes', 1, 1, (_context, value) => (value === null ? null : path('nodes', value).nodes)),
  open('relationships', 1, 1, (_context, value) =>
    value === null ? null : path('relationships', value).relationships,
  ),
  open('length', 1, 1, (_context, value) =>
    value === null ? null : BigInt(path('length', value).relationships.length),
  ),
]

function entity(name: string, value: Value): GraphNode | GraphRelationship {
  if (isEntity(value)) return value
  throw wrongType(name, 'a NODE or a RELATIONSHIP', value)
}

function relationship(name: string, value: Value): GraphRelationship {
  if (kindOf(value) === 'relationship') return value as GraphRelationship
  throw wrongType(name, 'a RELATIONSHIP', value)
}

function path(name: string, value: Value): GraphPath {
  if (kindOf(value) === 'path') return value as GraphPath
  throw wrongType(name, 'a PATH', value)
}
