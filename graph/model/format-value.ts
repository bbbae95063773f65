import { floatText } from './float-text.ts'
import { kindOf } from './kind-of.ts'
import { temporalText } from './temporal-text.ts'
import type { CypherMap, GraphNode, GraphPath, GraphRelationship, Point, Temporal, Value } from './value.ts'

/**
 * A value as text in Cypher's own notation, for showing: `'it\'s'`, `[1, 2.0]`, `{name: 'x'}`,
 * `(:Actor {name: 'APT 18'})`, `[:CLAIMS]`, `<(:A)-[:R]->(:B)>`, temporal values as their ISO text in quotes.
 */
export function formatValue(value: Value): string {
  const kind = kindOf(value)
  switch (kind) {
    case 'null':
    case 'boolean':
    case 'integer':
      return String(value)
    case 'float':
      return floatText(value as number)
    case 'string':
      return quote(value as string)
    case 'list':
      return `[${(value as readonly Value[]).map(formatValue).join(', ')}]`
    case 'map':
      return formatMap(value as CypherMap)
    case 'bytes':
      return `bytes[${(value as Uint8Array).length}]`
    case 'node':
      return formatNode(value as GraphNode)
    case 'relationship':
      return formatRelationship(value as GraphRelationship)
    case 'path':
      return formatPath(value as GraphPath)
    case 'point':
      return formatPoint(value as Point)
    default:
      return quote(temporalText(value as Temporal))
  }
}

function quote(text: string): string {
  const escaped = text.replace(/[\\'\n\r\t]/g, character => escapes[character]!)
  return `'${escaped}'`
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A name as written in a query: in backticks unless it is a plain identifier. */
function name(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) ? text : `\`${text.replaceAll('`', '``')}\``
}

function formatMap(map: CypherMap): string {
  return `{${[...map].map(([key, value]) => `${name(key)}: ${formatValue(value)}`).join(', ')}}`
}

function formatNode(node: GraphNode): string {
  const labels = node.labels.map(label => `:${name(label)}`).join('')
  const properties = node.properties.size === 0 ? '' : formatMap(node.properties)
  return `(${[labels, properties].filter(Boolean).join(' ')})`
}

function formatRelationship(relationship: GraphRelationship): string {
  const properties = relationship.properties.size === 0 ? '' : ` ${formatMap(relationship.properties)}`
  return `[:${name(relationship.type)}${properties}]`
}

function formatPath(path: GraphPath): string {
  let text = formatNode(path.nodes[0]!)
  for (const [index, relationship] of path.relationships.entries()) {
    const middle = formatRelationship(relationship)
    const forward = relationship.startId === path.nodes[index]!.elementId
    text += (forward ? `-${middle}->` : `<-${middle}-`) + formatNode(path.nodes[index + 1]!)
  }
  return `<${text}>`
}

function formatPoint(point: Point): string {
  const z = point.z === undefined ? '' : `, z: ${floatText(point.z)}`
  return `point({x: ${floatText(point.x)}, y: ${floatText(point.y)}${z}, srid: ${point.srid}})`
}
