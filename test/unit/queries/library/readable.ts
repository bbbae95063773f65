import { type Json, toJson } from '../../../../graph/model/to-json.ts'
import type { GraphPath, Value } from '../../../../graph/model/value.ts'

/** A value as JSON; a path, also one in a list, as text such as `Texas <-LOCATED_IN- Apex -SELLS-> Telemedicine`. */
export function readable(value: Value): Json {
  if (Array.isArray(value)) return (value as readonly Value[]).map(readable)
  return isPath(value) ? pathText(value) : toJson(value)
}

function isPath(value: Value): value is GraphPath {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path'
}

function pathText({ nodes, relationships }: GraphPath): string {
  const name = (index: number) => String(nodes[index]!.properties.get('name'))
  const steps = relationships.map(({ type, startId }, index) => {
    const forwards = startId === nodes[index]!.elementId
    return `${forwards ? ` -${type}-> ` : ` <-${type}- `}${name(index + 1)}`
  })
  return name(0) + steps.join('')
}
