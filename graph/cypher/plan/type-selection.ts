import type { LabelExpression } from '../ast.ts'
import { compileLabels } from '../evaluate/labels.ts'
import type { TypeSelection } from './plan.ts'
import type { Statistics } from './planning.ts'

/** Which relationship types a pattern takes: names where it lists them, else a test. */
export function typeSelection(types: LabelExpression | null): TypeSelection {
  if (types === null || types.kind === 'label-any') return { names: null, test: null }
  const names = listedNames(types)
  if (names) return { names: [...new Set(names)], test: null }
  const test = compileLabels(types)
  return { names: null, test: type => test([type]) }
}

/** How many relationships a selection can give at most. */
export function countOfTypes({ names }: TypeSelection, statistics: Statistics): number {
  if (names === null) return statistics.relationshipCount
  return names.reduce((sum, name) => sum + statistics.typeCount(name), 0)
}

/** True when no relationship can be in both selections. */
export function areDisjoint(a: TypeSelection, b: TypeSelection): boolean {
  return a.names !== null && b.names !== null && !a.names.some(name => b.names!.includes(name))
}

function listedNames(types: LabelExpression): string[] | null {
  if (types.kind === 'label') return [types.name]
  if (types.kind !== 'label-or') return null
  const parts = types.parts.map(listedNames)
  return parts.every(part => part !== null) ? parts.flat() : null
}
