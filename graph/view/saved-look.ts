/** Filters and style rules as they are kept between sessions, read back with nothing believed. */
import './without-eval.ts'
import * as z from 'zod/mini'
import type { Condition, Filter } from './filter.ts'
import { type Appearance, HUES, SHAPES, type StyleRule } from './style-rule.ts'

const words = z.readonly(z.array(z.string()))
const end = z.nullable(z.number())
const moment = z.nullable(z.string())
const of = z.enum(['nodes', 'relationships'])

const condition: z.ZodMiniType<Condition> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('kind'), labels: words }),
  z.object({ by: z.literal('type'), types: words }),
  z.object({ by: z.literal('status'), statuses: words }),
  z.object({ by: z.literal('stance'), stances: words }),
  z.object({ by: z.literal('number'), of, key: z.string(), least: end, most: end }),
  z.object({ by: z.literal('text'), of, key: z.string(), contains: z.string() }),
  z.object({ by: z.literal('time'), of, key: z.string(), from: moment, to: moment }),
  z.object({ by: z.literal('degree'), least: end, most: end }),
  z.object({ by: z.literal('measure'), measure: z.string(), least: end, most: end }),
])

const follows = z.discriminatedUnion('by', [
  z.object({ by: z.literal('property'), key: z.string() }),
  z.object({ by: z.literal('degree') }),
  z.object({ by: z.literal('measure'), measure: z.string() }),
])

const appearance: z.ZodMiniType<Appearance> = z.discriminatedUnion('look', [
  z.object({
    look: z.literal('fixed'),
    colour: z.nullable(z.enum(HUES)),
    shape: z.nullable(z.enum(SHAPES)),
    size: z.nullable(z.number().check(z.gte(0.25), z.lte(4))),
    width: z.nullable(z.number().check(z.gte(0.25), z.lte(20))),
  }),
  z.object({ look: z.literal('colour'), of, follows }),
  z.object({ look: z.enum(['size', 'width']), follows }),
  z.object({ look: z.literal('caption'), key: z.string() }),
])

const filter: z.ZodMiniType<Filter> = z.object({
  order: z.number(),
  on: z.boolean(),
  keep: z.enum(['matching', 'others']),
  effect: z.enum(['dim', 'hide']),
  condition,
})

const rule: z.ZodMiniType<StyleRule> = z.object({
  order: z.number(),
  on: z.boolean(),
  condition: z.nullable(condition),
  appearance,
})

export const savedFilter = z.object({ id: z.string(), filter })
export const savedStyle = z.object({ id: z.string(), rule })
