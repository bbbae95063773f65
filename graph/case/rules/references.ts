import { referenceFaults } from '../references.ts'
import type { Rule } from './rule.ts'

/** Every id that is used is there, once. */
export const references: Rule = caseFile =>
  [...referenceFaults(caseFile)].map(fault => ({ code: 'DANGLING_OR_DOUBLE_ID', ...fault }))
