import { kindOf } from './kind-of.ts'
import { temporalText } from './temporal-text.ts'
import type { CypherMap, GraphNode, GraphPath, GraphRelationship, Point, Temporal, Value } from './value.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const exact = 2n ** 53n

/**
 * A value as JSON, for the command line and for exports. What JSON has no room for becomes text: integers beyond
 * ±2^53, NaN and the infinities, temporal values (ISO). Nodes are `{elementId, labels, properties}`,
 * relationships `{elementId, type, start, end, properties}`, paths `{nodes, relationships}`.
 */
export function toJson(value: Value): Json {
  const kind = kindOf(value)
  switch (kind) {
    case 'null':
    case 'boolean':
    case 'string':
      return value as null | boolean | string
    case 'integer': {
      const integer = value as bigint
      return integer > exact || integer < -exact ? String(integer) : Number(integer)
    }
    case 'float':
      return Number.isFinite(value) ? (value as number) : String(value)
    case 'list':
      return (value as readonly Value[]).map(toJson)
    case 'bytes':
      return [...(value as Uint8Array)]
    case 'map':
      return mapJson(value as CypherMap)
    case 'node':
      return nodeJson(value as GraphNode)
    case 'relationship':
      return relationshipJson(value as GraphRelationship)
    case 'path': {
      const { nodes, relationships } = value as GraphPath
      return { nodes: nodes.map(nodeJson), relationships: relationships.map(relationshipJson) }
    }
    case 'point': {
      const { srid, x, y, z } = value as Point
      return z === undefined ? { srid, x, y } : { srid, x, y, z }
    }
    default:
      return temporalText(value as Temporal)
  }
}

/** `Object.fromEntries` defines own properties, so a key such as `__proto__` stays data. */
function mapJson(map: CypherMap): Json {
  return Object.fromEntries([...map].map(([key, value]) => [key, toJson(value)]))
}

function nodeJson(node: GraphNode): Json {
  return { elementId: node.elementId, labels: [...node.labels], properties: mapJson(node.properties) }
}

function relationshipJson(relationship: GraphRelationship): Json {
  return {
    elementId: relationship.elementId,
    type: relationship.type,
    start: relationship.startId,
    end: relationship.endId,
    properties: mapJson(relationship.properties),
  }
}
