import { z } from 'zod'
import { readMoment } from './moment.ts'

const id = z.string().min(1, 'an id is missing')
const ids = z.array(id)
const moment = z.string().refine(text => readMoment(text) !== null, 'is no date such as 2025-01-20')
const count = z.int().positive()

const timeRange = z.strictObject({
  earliest: moment,
  latest: moment,
  precision: z.enum(['minute', 'day', 'month', 'year']),
  zone: z.string().exactOptional(),
})

export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: id,
  published: moment,
  dateBasis: z.literal('external'),
  file: z.string().min(1),
})

export const entitySchema = z.strictObject({
  id,
  name: z.string().min(1),
  kinds: z.array(z.string().min(1)).min(1, 'an entity needs a kind'),
})

export const claimSchema = z.strictObject({
  id,
  text: z.string().min(1),
  stance: z.enum([
    'observed',
    'reported',
    'stated',
    'assessed',
    'alleged',
    'denied',
    'declined',
    'no-reply',
    'not-known',
    'hypothetical',
    'speculated',
  ]),
  polarity: z.enum(['positive', 'negative']),
  source: id,
  line: count,
  paragraph: count,
  medium: z.enum(['article', 'tweet', 'email', 'interview', 'filing', 'portal', 'screenshot']),
  statedBy: id,
  about: ids.min(1, 'a claim is about something'),
  attributesTo: ids.exactOptional(),
  via: ids.exactOptional(),
  asked: ids.exactOptional(),
  contradicts: ids.exactOptional(),
  inTensionWith: ids.exactOptional(),
  quantity: z.number().exactOptional(),
  quantityMax: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  scope: z.string().exactOptional(),
  private: z.literal(true).exactOptional(),
  said: timeRange.exactOptional(),
  happened: timeRange.exactOptional(),
  dateBasis: z.enum(['stated', 'derived', 'external', 'none']),
})

export const relationshipSchema = z.strictObject({
  type: z.string().min(1),
  start: id,
  end: id,
  claims: ids,
  status: z
    .enum([
      'disputed',
      'denied',
      'corroborated',
      'single-source',
      'alleged',
      'speculated',
      'hypothetical',
      'unknown',
    ])
    .exactOptional(),
})

export const leftOutSchema = z.strictObject({
  source: id,
  line: count,
  starts: z.string().min(1),
  reason: z.string().min(1),
})

export const openingSchema = z.strictObject({
  nodes: z.array(z.strictObject({ id, x: z.number(), y: z.number() })),
})

/** A case file as it stands on disk: like a `CaseFile`, but relationships may leave out their status. */
export const caseSchema = z.strictObject({
  format: z.literal('breachgraph-case'),
  version: z.literal(1),
  id,
  title: z.string().min(1),
  sources: z.array(sourceSchema),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  relationships: z.array(relationshipSchema),
  leftOut: z.array(leftOutSchema),
  opening: openingSchema.nullable(),
})

export type CaseOnDisk = z.infer<typeof caseSchema>
