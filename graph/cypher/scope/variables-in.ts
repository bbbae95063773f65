import type { Clause, Expression } from '../ast.ts'

/**
 * Every variable named anywhere in an expression or clause, also in its patterns and subqueries. Names that are introduced
 * inside are among them, so compare with what the outer scope holds.
 */
export function variablesIn(part: Expression | Clause): Set<string> {
  const names = new Set<string>()
  collect(part, names)
  return names
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, names)
    return
  }
  const node = value as Record<string, unknown>
  if (node.kind === 'variable') names.add(node.name as string)
  for (const [key, child] of Object.entries(node)) if (key !== 'span') collect(child, names)
}
