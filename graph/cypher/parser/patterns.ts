import type { NodePattern, PathPattern, RelationshipPattern } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { labelExpression } from './labels.ts'
import { variable } from './names.ts'
import { inlineWhere, patternProperties } from './pattern-parts.ts'
import { atRelationship, relationshipPattern } from './relationship-pattern.ts'

const selectors: ReadonlyMap<string, PathPattern['selector']> = new Map([
  ['SHORTESTPATH', 'shortest'],
  ['ALLSHORTESTPATHS', 'all-shortest'],
])

/** `path (, path)*` */
export function patternList(cursor: Cursor): PathPattern[] {
  return cursor.commaSeparated(pathPattern)
}

/** `[variable =] [shortestPath|allShortestPaths] (node rel node …)`; the span starts at the variable. */
export function pathPattern(cursor: Cursor): PathPattern {
  const start = cursor.peek()
  const name = start.kind === 'name' && cursor.atSymbol('=', 1) ? variable(cursor) : null
  if (name) cursor.expectSymbol('=')
  const selector = selectorHere(cursor)
  if (selector === undefined) {
    return {
      kind: 'path-pattern',
      variable: name,
      selector: 'all',
      ...chain(cursor),
      span: cursor.spanFrom(start),
    }
  }
  cursor.next()
  cursor.expectSymbol('(')
  const elements = chain(cursor)
  cursor.expectSymbol(')')
  return { kind: 'path-pattern', variable: name, selector, ...elements, span: cursor.spanFrom(start) }
}

/** The selector when the tokens here are `shortestPath(` or `allShortestPaths(`. */
export function selectorHere(cursor: Cursor): PathPattern['selector'] | undefined {
  return cursor.atSymbol('(', 1) ? selectors.get(cursor.word()) : undefined
}

function chain(cursor: Cursor): { nodes: NodePattern[]; relationships: RelationshipPattern[] } {
  refuseSelectors(cursor)
  const nodes = [nodePattern(cursor)]
  const relationships: RelationshipPattern[] = []
  while (atRelationship(cursor)) {
    relationships.push(relationshipPattern(cursor))
    nodes.push(nodePattern(cursor))
  }
  return { nodes, relationships }
}

function nodePattern(cursor: Cursor): NodePattern {
  const start = cursor.peek()
  if (!cursor.atSymbol('(')) throw unexpected(start, "a node pattern such as '(n)'")
  cursor.next()
  refuseNestedPattern(cursor)
  const name = cursor.peek().kind === 'name' && !startsInlineWhere(cursor) ? variable(cursor) : null
  if (cursor.atWords('IS')) throw unsupported("A label written with IS instead of ':'", cursor.peek())
  const labels = cursor.atSymbol(':') ? labelExpression(cursor, 'colon-joins') : null
  const properties = patternProperties(cursor)
  const where = inlineWhere(cursor)
  if (!cursor.atSymbol(')')) throw unexpected(cursor.peek(), "')'")
  cursor.next()
  refuseQuantifier(cursor)
  return { kind: 'node-pattern', variable: name, labels, properties, where, span: cursor.spanFrom(start) }
}

function startsInlineWhere(cursor: Cursor): boolean {
  return cursor.atWords('WHERE') && !cursor.atSymbol(')', 1) && !cursor.atSymbol(':', 1)
}

function refuseNestedPattern(cursor: Cursor): void {
  const nested = cursor.atSymbol('(') || (cursor.peek().kind === 'name' && cursor.atSymbol('=', 1))
  if (nested)
    throw unsupported('A path pattern in parentheses (quantified or with its own WHERE)', cursor.peek())
}

function refuseQuantifier(cursor: Cursor): void {
  if (cursor.atSymbol('{')) throw unsupported('A quantified path pattern', cursor.peek())
}

/** `ANY`, `ALL SHORTEST`, `SHORTEST k`, … before a path (Neo4j 5.21). */
function refuseSelectors(cursor: Cursor): void {
  if (['ANY', 'ALL', 'SHORTEST'].includes(cursor.word())) {
    throw unsupported(`The path selector ${cursor.word()}`, cursor.peek())
  }
}
