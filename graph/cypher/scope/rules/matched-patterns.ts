import type { PathPattern } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { elementsOf, patternVariables } from '../pattern-variables.ts'
import { namedProperties, patternKind } from './pattern-kinds.ts'
import { shortestPaths } from './shortest-paths.ts'

/**
 * The scope after a MATCH pattern.
 * @throws VARIABLE_TYPE_CONFLICT, VARIABLE_ALREADY_BOUND for the name of a path,
 * RELATIONSHIP_UNIQUENESS_VIOLATION, INVALID_PARAMETER_USE.
 */
export function matchedPatterns(pattern: readonly PathPattern[], before: Bindings): Bindings {
  const relationships = new Set<string>()
  let scope = before
  for (const path of pattern) {
    shortestPaths(path)
    for (const element of elementsOf(path)) namedProperties(element.properties)
    for (const found of patternVariables(path)) {
      const { variable, type, element } = found
      if (element.kind === 'path-pattern') requireNew(path, scope)
      else patternKind(found, scope)
      if (element.kind === 'relationship-pattern') requireOnce(found.variable, relationships)
      if (!scope.has(variable.name) || scope.typeOf(variable.name) === 'any') {
        scope = scope.with(variable.name, type)
      }
    }
  }
  return scope
}

function requireNew(path: PathPattern, scope: Bindings): void {
  const { variable } = path
  if (!variable || !scope.has(variable.name)) return
  const sentence = `The variable '${variable.name}' already exists, so it cannot name this path`
  throw cypherError('VARIABLE_ALREADY_BOUND', sentence, variable.span)
}

function requireOnce(variable: NonNullable<PathPattern['variable']>, seen: Set<string>): void {
  if (seen.has(variable.name)) {
    const sentence = `The relationship '${variable.name}' cannot be walked twice in one pattern; use two variables`
    throw cypherError('RELATIONSHIP_UNIQUENESS_VIOLATION', sentence, variable.span)
  }
  seen.add(variable.name)
}
