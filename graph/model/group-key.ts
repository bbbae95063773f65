import { kindOf } from './kind-of.ts'
import { compareStrings } from './strings.ts'
import type { CypherMap, GraphNode, GraphPath, Point, Temporal, Value } from './value.ts'

/**
 * A text that is the same for two values exactly when DISTINCT and grouping take them for one: like `=`,
 * but null goes with null and NaN with NaN. Keys are self-delimiting, so they may be concatenated.
 */
export function groupKey(value: Value): string {
  if (typeof value === 'string') return `s${value.length}:${value}`
  if (typeof value === 'bigint') return `n${value};`
  const kind = kindOf(value)
  switch (kind) {
    case 'null':
      return '_'
    case 'boolean':
      return value ? 't' : 'f'
    case 'float':
      return floatKey(value as number)
    case 'list':
      return `[${(value as readonly Value[]).map(groupKey).join('')}]`
    case 'map':
      return mapKey(value as CypherMap)
    case 'bytes':
      return `b${(value as Uint8Array).join(',')};`
    case 'node':
      return entityKey('N', (value as GraphNode).elementId)
    case 'relationship':
      return entityKey('R', (value as GraphNode).elementId)
    case 'path':
      return pathKey(value as GraphPath)
    case 'point': {
      const point = value as Point
      return `p${point.srid},${point.x + 0},${point.y + 0},${point.z === undefined ? '' : point.z + 0};`
    }
    default:
      return temporalKey(value as Temporal)
  }
}

/** A whole FLOAT shares the key of the equal INTEGER; adding 0 folds -0 into 0. */
function floatKey(value: number): string {
  return Number.isInteger(value) ? `n${BigInt(value)};` : `n${value + 0};`
}

function mapKey(map: CypherMap): string {
  const keys = [...map.keys()].sort(compareStrings)
  return `{${keys.map(key => `${key.length}:${key}${groupKey(map.get(key)!)}`).join('')}}`
}

function entityKey(tag: string, elementId: string): string {
  return `${tag}${elementId.length}:${elementId}`
}

function pathKey(path: GraphPath): string {
  const nodes = path.nodes.map(node => entityKey('N', node.elementId)).join('')
  return `P(${nodes}${path.relationships.map(item => entityKey('R', item.elementId)).join('')})`
}

function temporalKey(value: Temporal): string {
  switch (value.kind) {
    case 'date':
      return `D${value.epochDay};`
    case 'local-time':
      return `l${value.nanoOfDay};`
    case 'time':
      return `z${value.nanoOfDay},${value.offsetSeconds};`
    case 'local-date-time':
      return `L${value.epochDay},${value.nanoOfDay};`
    case 'date-time':
      return `Z${value.epochDay},${value.nanoOfDay},${value.offsetSeconds},${value.zone ?? ''};`
    case 'duration':
      return `d${value.months},${value.days},${value.seconds},${value.nanoseconds};`
  }
}
