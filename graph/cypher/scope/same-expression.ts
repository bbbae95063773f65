import type { Expression } from '../ast.ts'

/**
 * True when two expressions are written alike: the same tree, wherever they stand. Function names are compared
 * without case. This is what lets `RETURN a.name, count(*) ORDER BY a.name` sort by what it returns.
 */
export function sameExpression(a: Expression, b: Expression): boolean {
  return sameValue(a, b)
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, i) => sameValue(item, b[i]))
  }
  return sameNode(a as Record<string, unknown>, b as Record<string, unknown>)
}

function sameNode(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  if (a.kind !== b.kind) return false
  const keys = Object.keys(a).filter(key => key !== 'span')
  return keys.every(key => {
    if (a.kind === 'function' && key === 'name') return lower(a[key]) === lower(b[key])
    return sameValue(a[key], b[key])
  })
}

function lower(name: unknown): string {
  return String(name).toLowerCase()
}
