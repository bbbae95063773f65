import type { CaseFile, RelationshipRecord } from './case-file.ts'

/** What is wrong in a case file and where, as a path into the file such as `claims[3].about[0]`. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** A case whose relationships need not have their status yet. */
export type CaseReferences = Pick<CaseFile, 'sources' | 'entities' | 'claims' | 'leftOut' | 'opening'> & {
  readonly relationships: readonly Omit<RelationshipRecord, 'status'>[]
}

/**
 * Ids that are used twice or lead nowhere: what no graph could be made of. Finer rules are in `validate.ts`.
 */
export function* referenceFaults(caseFile: CaseReferences): Iterable<Fault> {
  const sources = new Set<string>()
  const entities = new Set<string>()
  const claims = new Set<string>()
  yield* uniqueIds('sources', caseFile.sources, sources)
  yield* uniqueIds('entities', caseFile.entities, entities)
  yield* uniqueIds('claims', caseFile.claims, claims)
  const source = targets('source', sources)
  const entity = targets('entity', entities)
  const claim = targets('claim', claims)
  for (const [index, { publisher }] of caseFile.sources.entries()) {
    yield* entity(`sources[${index}].publisher`, publisher)
  }
  for (const [index, record] of caseFile.claims.entries()) {
    const path = `claims[${index}]`
    yield* source(`${path}.source`, record.source)
    yield* entity(`${path}.statedBy`, record.statedBy)
    for (const field of ['about', 'attributesTo', 'via', 'asked'] as const) {
      yield* entity(`${path}.${field}`, ...(record[field] ?? []))
    }
    for (const field of ['contradicts', 'inTensionWith'] as const) {
      yield* claim(`${path}.${field}`, ...(record[field] ?? []))
    }
  }
  for (const [index, record] of caseFile.relationships.entries()) {
    yield* entity(`relationships[${index}].start`, record.start)
    yield* entity(`relationships[${index}].end`, record.end)
    yield* claim(`relationships[${index}].claims`, ...record.claims)
  }
  for (const [index, record] of caseFile.leftOut.entries()) {
    yield* source(`leftOut[${index}].source`, record.source)
  }
  for (const [index, { id }] of (caseFile.opening?.nodes ?? []).entries()) {
    yield* entity(`opening.nodes[${index}].id`, id)
  }
}

function* uniqueIds(
  list: string,
  records: readonly { readonly id: string }[],
  seen: Set<string>,
): Iterable<Fault> {
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id)) yield { path: `${list}[${index}].id`, message: `"${id}" is there twice` }
    seen.add(id)
  }
}

function targets(kind: string, known: ReadonlySet<string>) {
  return function* (path: string, ...ids: readonly string[]): Iterable<Fault> {
    for (const id of ids) {
      if (!known.has(id)) yield { path, message: `there is no ${kind} "${id}"` }
    }
  }
}
