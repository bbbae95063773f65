import type { ElementTest, StoredEntity } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import type { ExecutionContext } from './execution-context.ts'

/** True when there is no test or the element passes it. */
export function holds(
  test: ElementTest | null,
  element: StoredEntity,
  row: Row,
  context: ExecutionContext,
): boolean {
  if (!test) return true
  row[test.slot] = element
  return test.predicate(row, context) === true
}
