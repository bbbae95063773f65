import type { Plan } from './plan.ts'

/** True when running the plan can change the graph. */
export function writes(plan: Plan): boolean {
  switch (plan.kind) {
    case 'create':
    case 'merge':
    case 'set':
    case 'delete':
      return true
    case 'argument':
      return false
    case 'union':
      return plan.parts.some(part => writes(part.plan))
    default:
      return writes(plan.input)
  }
}
