import type { CypherMap, Value } from '../model/value.ts'
import type { CaseFile, ClaimRecord, SourceRecord } from './case-file.ts'
import { claimProperties } from './claim-properties.ts'
import { readMoment } from './moment.ts'

/** A case as nodes and relationships; `start` and `end` are indexes into `nodes`. */
export interface CaseGraph {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: CypherMap }[]
  readonly relationships: readonly CaseGraphRelationship[]
}

interface CaseGraphRelationship {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly properties: CypherMap
}

/** The relationships of a claim, under the field that lists the ids of their ends. */
const TO_ENTITIES = [
  ['about', 'ABOUT'],
  ['attributesTo', 'ATTRIBUTES_TO'],
  ['via', 'VIA'],
  ['asked', 'ASKED'],
] as const
const TO_CLAIMS = [
  ['contradicts', 'CONTRADICTS'],
  ['inTensionWith', 'IN_TENSION_WITH'],
] as const

/** Turns a decoded case into the graph that docs/case-model.md describes: entities, then sources, then claims. */
export function caseToGraph(caseFile: CaseFile): CaseGraph {
  const nodes = [
    ...caseFile.entities.map(({ id, name, kinds }) => ({
      labels: [...kinds, 'Entity'],
      properties: properties([
        ['id', id],
        ['name', name],
      ]),
    })),
    ...caseFile.sources.map(source => ({ labels: ['Source'], properties: sourceProperties(source) })),
    ...caseFile.claims.map(claim => ({ labels: ['Claim'], properties: claimProperties(claim) })),
  ]
  const entities = indexes(caseFile.entities, 0)
  const sources = indexes(caseFile.sources, entities.size)
  const claims = indexes(caseFile.claims, entities.size + sources.size)
  const relationships = [
    ...caseFile.relationships.map(({ type, start, end, claims, status }) => ({
      type,
      start: entities.get(start)!,
      end: entities.get(end)!,
      properties: properties([
        ['claims', [...claims]],
        ['status', status],
      ]),
    })),
    ...caseFile.sources.map(({ id, publisher }) =>
      plain('PUBLISHED_BY', sources.get(id)!, entities.get(publisher)!),
    ),
    ...caseFile.claims.flatMap(claim => claimRelationships(claim, { entities, sources, claims })),
  ]
  return { nodes, relationships }
}

type Indexes = ReadonlyMap<string, number>

function claimRelationships(
  claim: ClaimRecord,
  {
    entities,
    sources,
    claims,
  }: { readonly entities: Indexes; readonly sources: Indexes; readonly claims: Indexes },
): CaseGraphRelationship[] {
  const start = claims.get(claim.id)!
  return [
    plain('IN_SOURCE', start, sources.get(claim.source)!),
    plain('STATED_BY', start, entities.get(claim.statedBy)!),
    ...TO_ENTITIES.flatMap(([field, type]) =>
      (claim[field] ?? []).map(id => plain(type, start, entities.get(id)!)),
    ),
    ...TO_CLAIMS.flatMap(([field, type]) =>
      (claim[field] ?? []).map(id => plain(type, start, claims.get(id)!)),
    ),
  ]
}

function sourceProperties({ id, title, published, dateBasis }: SourceRecord): CypherMap {
  return properties([
    ['id', id],
    ['title', title],
    ['published', { kind: 'date', epochDay: readMoment(published)!.firstDay }],
    ['dateBasis', dateBasis],
  ])
}

function plain(type: string, start: number, end: number): CaseGraphRelationship {
  return { type, start, end, properties: new Map() }
}

function properties(entries: readonly (readonly [string, Value])[]): CypherMap {
  return new Map(entries)
}

function indexes(records: readonly { readonly id: string }[], offset: number): Indexes {
  return new Map(records.map(({ id }, index) => [id, offset + index]))
}
