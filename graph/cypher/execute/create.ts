import type { CypherMap, Value } from '../../model/value.ts'
import { StoredNode } from '../../store/stored-node.ts'
import type { Create, CreateStep } from '../plan/plan.ts'
import type { Evaluate, Row } from '../row.ts'
import { runtimeError } from './runtime-error.ts'
import type { Cursor } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { rewriteRows } from './rewrite-rows.ts'

/** Creates the pattern once for every row. */
export function create(plan: Create, input: Cursor, context: ExecutionContext): Cursor {
  return rewriteRows(input, context, plan.span, function* (rows, give) {
    for (const row of rows) {
      createPattern(plan.steps, row, context)
      give(row)
      yield
    }
  })
}

/** Carries out the steps on one row. */
export function createPattern(steps: readonly CreateStep[], row: Row, context: ExecutionContext): void {
  for (const step of steps) {
    const properties = propertiesOf(step.properties, row, context)
    if (step.kind === 'create-node') {
      row[step.slot] = context.transaction.createNode(step.labels, properties)
    } else {
      const start = boundNode(row[step.start]!)
      const end = boundNode(row[step.end]!)
      row[step.slot] = context.transaction.createRelationship(step.type, start, end, properties)
    }
  }
}

const noProperties: CypherMap = new Map()

function propertiesOf(properties: Evaluate | null, row: Row, context: ExecutionContext): CypherMap {
  if (!properties) return noProperties
  const value = properties(row, context)
  if (value instanceof Map) return value as CypherMap
  throw runtimeError('TYPE_ERROR', 'The properties of a created node or relationship must be a map.')
}

function boundNode(value: Value): StoredNode {
  if (value instanceof StoredNode) return value
  throw runtimeError(
    'TYPE_ERROR',
    'A relationship can be created between two nodes only, but one of its ends is null or no node.',
  )
}
