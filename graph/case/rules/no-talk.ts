import { TALK_TYPES } from '../relationship-types.ts'
import type { Rule } from './rule.ts'

/** That somebody said, asked or denied something is a claim, not a relationship. */
export const noTalk: Rule = ({ relationships }) =>
  relationships.flatMap(({ type }, index) =>
    TALK_TYPES.has(type)
      ? [{ code: 'TALK_AS_RELATIONSHIP', path: `relationships[${index}].type`, message: `${type} is talk` }]
      : [],
  )
