import type { CaseFile } from './case-file.ts'
import { contradictions } from './rules/contradictions.ts'
import { documentedGraph } from './rules/documented-graph.ts'
import { entityHasClaim } from './rules/entity-has-claim.ts'
import { idShape } from './rules/id-shape.ts'
import { knownVocabulary } from './rules/known-vocabulary.ts'
import { noTalk } from './rules/no-talk.ts'
import { openingView } from './rules/opening-view.ts'
import { privatePeople } from './rules/private-people.ts'
import { quantities } from './rules/quantities.ts'
import { references } from './rules/references.ts'
import { relationshipHasClaims } from './rules/relationship-has-claims.ts'
import type { Problem, Rule } from './rules/rule.ts'
import { senseOfType } from './rules/sense-of-type.ts'
import { softAliases } from './rules/soft-aliases.ts'
import { speakers } from './rules/speakers.ts'
import { statusRecomputes } from './rules/status-recomputes.ts'
import { timesInOrder } from './rules/times-in-order.ts'

/** The rules of docs/case-model.md, one each. */
export const RULES: readonly Rule[] = [
  references,
  idShape,
  knownVocabulary,
  documentedGraph,
  entityHasClaim,
  relationshipHasClaims,
  speakers,
  senseOfType,
  noTalk,
  statusRecomputes,
  contradictions,
  softAliases,
  timesInOrder,
  quantities,
  privatePeople,
  openingView,
]

/**
 * Every breach of the case model. Decoding asks for less: a case that breaks these can be opened, drawn and
 * corrected; one that is bundled or published must break none.
 */
export function validateCase(caseFile: CaseFile): Problem[] {
  return RULES.flatMap(rule => rule(caseFile))
}
