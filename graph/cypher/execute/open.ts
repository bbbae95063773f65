import type { Plan } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { aggregate } from './aggregate.ts'
import { argument } from './argument.ts'
import { boundRelationship } from './bound-relationship.ts'
import { boundTrail } from './bound-trail.ts'
import { create } from './create.ts'
import type { Cursor } from './cursor.ts'
import { deleteEntities } from './delete-entities.ts'
import { distinct } from './distinct.ts'
import type { ExecutionContext } from './execution-context.ts'
import { expand } from './expand.ts'
import { expandVariable } from './expand-variable.ts'
import { filter } from './filter.ts'
import { limit } from './limit.ts'
import { merge } from './merge.ts'
import { idSeek, labelScan, nodeScan, propertySeek } from './scans.ts'
import { optional } from './optional.ts'
import { project } from './project.ts'
import { setProperties } from './set-properties.ts'
import { shortestPath } from './shortest-path.ts'
import { skip } from './skip.ts'
import { sort } from './sort.ts'
import { union } from './union.ts'
import { unwind } from './unwind.ts'

/** Starts a plan on `row`, whose slots it reads and into whose own slots it writes. */
export function open(plan: Plan, row: Row, context: ExecutionContext): Cursor {
  switch (plan.kind) {
    case 'argument':
      return argument(row)
    case 'node-scan':
      return nodeScan(plan, open(plan.input, row, context), context)
    case 'label-scan':
      return labelScan(plan, open(plan.input, row, context), context)
    case 'property-seek':
      return propertySeek(plan, open(plan.input, row, context), context)
    case 'id-seek':
      return idSeek(plan, open(plan.input, row, context), context)
    case 'bound-relationship':
      return boundRelationship(plan, open(plan.input, row, context))
    case 'bound-trail':
      return boundTrail(plan, open(plan.input, row, context), context)
    case 'expand':
      return expand(plan, open(plan.input, row, context), context)
    case 'expand-variable':
      return expandVariable(plan, open(plan.input, row, context), context)
    case 'shortest-path':
      return shortestPath(plan, open(plan.input, row, context), context)
    case 'filter':
      return filter(plan.predicate, open(plan.input, row, context), context)
    case 'optional':
      return optional(plan, open(plan.input, row, context), context)
    case 'unwind':
      return unwind(plan.list, plan.slot, open(plan.input, row, context), context)
    case 'project':
      return project(plan.assignments, open(plan.input, row, context), context)
    case 'aggregate':
      return aggregate(plan, row, open(plan.input, row, context), context)
    case 'distinct':
      return distinct(plan.slots, open(plan.input, row, context))
    case 'sort':
      return sort(plan, row, open(plan.input, row, context), context)
    case 'skip':
      return skip(plan.count, row, open(plan.input, row, context), context)
    case 'limit':
      return limit(plan, row, open(plan.input, row, context), context)
    case 'union':
      return union(plan, row, context)
    case 'create':
      return create(plan, open(plan.input, row, context), context)
    case 'merge':
      return merge(plan, open(plan.input, row, context), context)
    case 'set':
      return setProperties(plan, open(plan.input, row, context), context)
    case 'delete':
      return deleteEntities(plan, open(plan.input, row, context), context)
  }
}
