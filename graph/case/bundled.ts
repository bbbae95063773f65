import claimsApex from './bundled/healthcare-breaches/claims-apex.json' with { type: 'json' }
import claimsCommunityHealth from './bundled/healthcare-breaches/claims-community-health.json' with {
  type: 'json',
}
import entities from './bundled/healthcare-breaches/entities.json' with { type: 'json' }
import leftOut from './bundled/healthcare-breaches/left-out.json' with { type: 'json' }
import opening from './bundled/healthcare-breaches/opening.json' with { type: 'json' }
import relationships from './bundled/healthcare-breaches/relationships.json' with { type: 'json' }
import sources from './bundled/healthcare-breaches/sources.json' with { type: 'json' }
import type { CaseFile } from './case-file.ts'
import { caseOf } from './decode.ts'

/** The case the app opens with, put together from the files a person reviews and checked like any other. */
export function bundledCase(): CaseFile {
  return caseOf({
    format: 'breachgraph-case',
    version: 1,
    id: 'healthcare-breaches',
    title: 'Healthcare breaches',
    sources,
    entities,
    claims: [...claimsApex, ...claimsCommunityHealth],
    relationships,
    leftOut,
    opening: { nodes: opening },
  })
}
